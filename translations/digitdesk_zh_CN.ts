<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About DigitDesk</source>
        <translation>关于 DigitDesk</translation>
    </message>
    <message>
        <source>Reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>在此计算机上识别手写数字。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of the 10,000 MNIST test digits right; trained on data {hash}</source>
        <translation>版本 {version}；10,000 个 MNIST 测试数字正确率 {accuracy}；训练数据 {hash}</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of composed numbers of moderate difficulty exactly right</source>
        <translation>版本 {version}；中等难度合成数的完全正确率 {accuracy}</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>整个数</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>正在接受</translation>
    </message>
</context>
<context>
    <name>AuditResult</name>
    <message>
        <source>Where you read something else</source>
        <translation>您读出不同结果的地方</translation>
    </message>
    <message>
        <source>I am right</source>
        <translation>我是对的</translation>
    </message>
    <message>
        <source>I mistyped</source>
        <translation>我输错了</translation>
    </message>
    <message>
        <source>See the field</source>
        <translation>查看字段</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>Accepted: {value} · you: {typed} · {place}</source>
        <translation>已接受：{value} · 您：{typed} · {place}</translation>
    </message>
    <message>
        <source>✓ put right</source>
        <translation>✓ 已更正</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>What is written here?</source>
        <translation>这里写的是什么？</translation>
    </message>
    <message>
        <source>Type what you read, or press E where nothing is written, N if not readable.</source>
        <translation>输入您读到的内容；没有写字请按 E，无法辨认请按 N。</translation>
    </message>
    <message>
        <source>Field {number} of {size}. What the program read is not shown, so that it does not lead you.</source>
        <translation>第 {number} 个字段，共 {size} 个。为避免影响您，不显示程序的识别结果。</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How sure the model is of each digit</source>
        <translation>模型对每个数字的把握</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Listing files</source>
        <translation>正在列出文件</translation>
    </message>
    <message>
        <source>The copy is {path}</source>
        <translation>副本为 {path}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在识别</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Reading</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>{progress}; Read (F5) goes on</source>
        <translation>{progress}；按“识别”（F5）继续</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{share} read right</source>
        <translation>{share} 识别正确</translation>
    </message>
    <message>
        <source>No such digits</source>
        <translation>没有这样的数字</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>On the same digits: chance alone makes such a difference with p {p} (McNemar).</source>
        <translation>对相同的数字：仅凭偶然产生这种差异的概率为 p {p}（McNemar 检验）。</translation>
    </message>
    <message>
        <source>Rows: what was written. Columns: what was read.</source>
        <translation>行：所写的数字。列：识别出的数字。</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>第二个减第一个</translation>
    </message>
    <message>
        <source>All errors ({count})</source>
        <translation>所有错误（{count}）</translation>
    </message>
    <message>
        <source>Likely wrong truths ({count})</source>
        <translation>可能有误的真值（{count}）</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The form, with its fields</source>
        <translation>表单及其字段</translation>
    </message>
    <message>
        <source>Click a field to choose it, drag over bare paper to draw one. Arrows move the chosen field.</source>
        <translation>单击字段即可选中，在空白处拖动可绘制字段。方向键移动所选字段。</translation>
    </message>
</context>
<context>
    <name>ConfusionPage</name>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Train a model with digitdesk-trainer, which writes one, or open one of your own.</source>
        <translation>请用 digitdesk-trainer 训练模型，它会写出一份评估；或打开您自己的评估。</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>尚无评估</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The model is still loading; then the folder is read.</source>
        <translation>模型仍在加载，随后将识别该文件夹。</translation>
    </message>
    <message>
        <source>No evaluation to show</source>
        <translation>没有可显示的评估</translation>
    </message>
    <message>
        <source>Open an evaluation</source>
        <translation>打开评估</translation>
    </message>
    <message>
        <source>Evaluations and projects</source>
        <translation>评估和项目</translation>
    </message>
    <message>
        <source>Only projects can be opened together: choose one evaluation.</source>
        <translation>只有项目可以一起打开：请选择一个评估。</translation>
    </message>
    <message>
        <source>Open a folder of labelled digits</source>
        <translation>打开带标签数字的文件夹</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>与另一模型比较</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>The page, with the four corners of the form</source>
        <translation>页面及表单的四个角</translation>
    </message>
    <message>
        <source>Keys 1 to 4 choose a corner, arrows move it, with Ctrl farther; Enter reads, Esc gives up.</source>
        <translation>按 1 至 4 选择一个角，方向键移动，按住 Ctrl 移动更远；Enter 识别，Esc 放弃。</translation>
    </message>
    <message>
        <source>top of the form</source>
        <translation>表单上边</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>DigitDesk made a mistake</source>
        <translation>DigitDesk 出错了</translation>
    </message>
    <message>
        <source>Your work is kept: what was read and checked is in the project, and forms are saved. You can go on. If something looks odd, close DigitDesk and start it again.</source>
        <translation>您的工作已保存：识别和核对的内容都在项目中，表单也已保存。您可以继续。如果有异常，请关闭 DigitDesk 后重新启动。</translation>
    </message>
    <message>
        <source>The latest change could not be saved: {reason}</source>
        <translation>无法保存最近的更改：{reason}</translation>
    </message>
    <message>
        <source>Please report it, with these details. They are also in the log: {path}</source>
        <translation>请附上这些详细信息报告此问题。日志中也有：{path}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Close DigitDesk</source>
        <translation>关闭 DigitDesk</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Add a &amp;field</source>
        <translation>添加字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make the form…</source>
        <translation>生成表单(&amp;M)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>字段内容</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>数字个数</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>印刷小数点后的位数</translation>
    </message>
    <message>
        <source>Each digit in a compartment of its own</source>
        <translation>每个数字各占一格</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>移除此字段</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>The form has {count} pages.</source>
        <translation>表单共有 {count} 页。</translation>
    </message>
    <message>
        <source>Save the form to print</source>
        <translation>保存要打印的表单</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>表单名称</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>打印出来的表单样式</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>表单的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>方格</translation>
    </message>
    <message>
        <source>A form to print</source>
        <translation>可打印的表单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>识别顺序</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Digits that were read as the same one, the least sure first</source>
        <translation>被识别为同一数字的图像，最没有把握的在前</translation>
    </message>
</context>
<context>
    <name>DigitView</name>
    <message>
        <source>{digit}: {count} to check</source>
        <translation>{digit}：{count} 个待核对</translation>
    </message>
    <message>
        <source>Which of these are not {digit}? Go to each and type what it is; Enter confirms the others.</source>
        <translation>其中哪些不是 {digit}？移到该处并输入正确的数字；Enter 确认其余的。</translation>
    </message>
    <message>
        <source>All that was read as {digit} is checked. Press + for the next digit.</source>
        <translation>识别为 {digit} 的已全部核对。按 + 转到下一个数字。</translation>
    </message>
    <message>
        <source>Nothing was read as {digit}. Press + for the next digit.</source>
        <translation>没有识别为 {digit} 的内容。按 + 转到下一个数字。</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>位于 {value}</translation>
    </message>
    <message>
        <source>The field of this digit</source>
        <translation>此数字所在的字段</translation>
    </message>
</context>
<context>
    <name>DigitsPane</name>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>所选单元格的数字</translation>
    </message>
    <message>
        <source>Click the right digit to put a wrong truth right</source>
        <translation>单击正确的数字以更正有误的真值</translation>
    </message>
    <message>
        <source>Digit {number}</source>
        <translation>数字 {number}</translation>
    </message>
    <message>
        <source>Order of the digits</source>
        <translation>数字的排列顺序</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>The model is loading…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>尚未绘制任何内容</translation>
    </message>
    <message>
        <source>Put an image on the pad</source>
        <translation>将图像放到画板上</translation>
    </message>
    <message>
        <source>Opening the image</source>
        <translation>正在打开图像</translation>
    </message>
    <message>
        <source>There is no image on the clipboard: copy one and try again.</source>
        <translation>剪贴板中没有图像：请先复制一张再试。</translation>
    </message>
    <message>
        <source>Kept as {value}; the Confusion page counts it.</source>
        <translation>已保留为 {value}；“混淆”页会计入。</translation>
    </message>
    <message>
        <source>Kept as {value}. Another number of digits was found, so the Confusion page does not count it.</source>
        <translation>已保留为 {value}。找到的数字个数不同，因此“混淆”页不计入。</translation>
    </message>
    <message>
        <source>Taken out of the kept drawings again.</source>
        <translation>已从保留的图画中移除。</translation>
    </message>
    <message>
        <source>Show the kept drawings</source>
        <translation>显示保留的图画</translation>
    </message>
    <message>
        <source>Saved the drawing to {path}</source>
        <translation>图画已保存到 {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Save the drawing as</source>
        <translation>图画另存为</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>画笔的宽度</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Ex&amp;port</source>
        <translation>导出(&amp;A)</translation>
    </message>
    <message>
        <source>Exporting, {share} done</source>
        <translation>正在导出，已完成 {share}</translation>
    </message>
    <message>
        <source>Report ({ending})</source>
        <translation>报告（{ending}）</translation>
    </message>
    <message>
        <source>Checked digits: {kind}</source>
        <translation>已核对的数字：{kind}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Fields whose values are numbers, separated by commas, besides the decimal fields of a form; all others are text and keep leading zeros</source>
        <translation>除表单的小数字段外，其值为数值的字段，以逗号分隔；其余均为文本并保留前导零</translation>
    </message>
    <message>
        <source>What becomes of doubtful values that nobody has checked</source>
        <translation>如何处理无人核对的存疑值</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Close the export panel</source>
        <translation>关闭导出面板</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>格式(&amp;M)：</translation>
    </message>
    <message>
        <source>Ta&amp;ble rows:</source>
        <translation>表格行(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Doubtful, not checked:</source>
        <translation>存疑且未核对(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Number fields:</source>
        <translation>数值字段(&amp;N)：</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>保存到(&amp;T)：</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>附带：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Counts, the doubtful fields with their pictures, and the audit on one page</source>
        <translation>计数、存疑字段及其图像和盲检结果，汇于一页</translation>
    </message>
    <message>
        <source>Only digits that a person has checked, in a new folder</source>
        <translation>仅包含有人核对过的数字，存入新文件夹</translation>
    </message>
    <message>
        <source>An empty folder for the digits</source>
        <translation>用于存放数字的空文件夹</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields in reading order</source>
        <translation>按识别顺序排列的字段</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt+Up and Alt+Down, to read the field earlier or later</source>
        <translation>拖动一行，或按 Alt+上、Alt+下，使字段更早或更晚识别</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Choose another state above to see decided fields again, or export the table.</source>
        <translation>在上方选择其他状态可再次查看已处理的字段，或导出表格。</translation>
    </message>
    <message>
        <source>Nothing more to check</source>
        <translation>没有更多需要核对的内容</translation>
    </message>
    <message>
        <source>Let the model learn from it now, or look what teaches most next.</source>
        <translation>现在让模型从中学习，或查找接下来最有助于学习的内容。</translation>
    </message>
    <message>
        <source>What teaches most is checked</source>
        <translation>最有助于学习的内容已核对</translation>
    </message>
    <message>
        <source>Type the digits first, or press E where nothing is written, N if not readable.</source>
        <translation>请先输入数字；没有写字请按 E，无法辨认请按 N。</translation>
    </message>
    <message>
        <source>There is no other doubtful field in this selection.</source>
        <translation>此范围内没有其他存疑字段。</translation>
    </message>
    <message>
        <source>That page was read anew meanwhile: its readings wait in the queue again.</source>
        <translation>该页面在此期间已重新识别：其结果又在队列中等待。</translation>
    </message>
    <message>
        <source>with its signs: {text}</source>
        <translation>含符号：{text}</translation>
    </message>
    <message>
        <source>Or perhaps {others}</source>
        <translation>或者可能是 {others}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Part of a file name</source>
        <translation>文件名的一部分</translation>
    </message>
    <message>
        <source>Show only files whose name holds this</source>
        <translation>仅显示名称包含此内容的文件</translation>
    </message>
    <message>
        <source>Show files of any name</source>
        <translation>显示任意名称的文件</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State of the fields</source>
        <translation>字段状态</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Back to all that is to be checked</source>
        <translation>返回所有待核对内容</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>The form {name} is not among yours: open its file on the Forms page, or choose another.</source>
        <translation>表单 {name} 不在您的表单中：请在“表单”页打开其文件，或另选一个。</translation>
    </message>
    <message>
        <source>Any of my forms</source>
        <translation>我的任一表单</translation>
    </message>
    <message>
        <source>Form: {name}</source>
        <translation>表单：{name}</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a page</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>正在打开表单</translation>
    </message>
    <message>
        <source>The copy is {path}. Whoever opens it here has the same form.</source>
        <translation>副本为 {path}。在此打开它的人即可使用相同的表单。</translation>
    </message>
    <message>
        <source>Saving the form</source>
        <translation>正在保存表单</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} 已移到回收站。</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: remove the file yourself.</source>
        <translation>无法将 {path} 移到回收站：请自行删除该文件。</translation>
    </message>
    <message>
        <source>Print {path} at its full size (100 %). The form below reads it.</source>
        <translation>请以原始大小（100 %）打印 {path}。下方的表单用于识别它。</translation>
    </message>
    <message>
        <source>Looking for fields</source>
        <translation>正在查找字段</translation>
    </message>
    <message>
        <source>There is no room for another copy on this page.</source>
        <translation>此页面没有空间再放一个副本。</translation>
    </message>
    <message>
        <source>Take a page out</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>A name has at most {count} letters: the rest was left out.</source>
        <translation>名称最多 {count} 个字符：其余部分已去掉。</translation>
    </message>
    <message>
        <source>A form needs a name: it keeps the one it had.</source>
        <translation>表单需要名称：仍用原来的名称。</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>表单名称</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>保存表单副本</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of this field</source>
        <translation>此字段的历史</translation>
    </message>
    <message>
        <source>No one has decided anything here yet.</source>
        <translation>此处尚无人作出决定。</translation>
    </message>
</context>
<context>
    <name>ImprovePage</name>
    <message>
        <source>Learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>The model before is used again; read the forms again to see it.</source>
        <translation>已恢复使用之前的模型；重新识别表单即可看到效果。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Corrections that may be wrong themselves: please look again</source>
        <translation>本身可能有误的更正：请再看一遍</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Clear the pad</source>
        <translation>清空画板</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As it is to stand over the column</source>
        <translation>列标题中应显示的名称</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按所写</translation>
    </message>
    <message>
        <source>Must be &amp;filled in</source>
        <translation>必须填写(&amp;F)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>Choose a field, or drag over the form to draw one.</source>
        <translation>选择一个字段，或在表单上拖动以绘制字段。</translation>
    </message>
    <message>
        <source>{count} fields are chosen: a change is made to all of them.</source>
        <translation>已选中 {count} 个字段：更改将应用于全部。</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>数字个数</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>方格</translation>
    </message>
    <message>
        <source>Another field is called {name}: choose a name of its own.</source>
        <translation>另一个字段已叫 {name}：请另取名称。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>字段内容</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>数字(&amp;G)</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>小数位(&amp;C)</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>印刷小数点后的位数</translation>
    </message>
    <message>
        <source>Com&amp;partments</source>
        <translation>方格(&amp;P)</translation>
    </message>
    <message>
        <source>Compartments of a comb: one digit each</source>
        <translation>连续方格：每格一个数字</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>最少数字个数</translation>
    </message>
    <message>
        <source>Digits at most</source>
        <translation>最多数字个数</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Opening {title}</source>
        <translation>正在打开 {title}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The model is loading…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Model {version}, {accuracy} right on the MNIST test images</source>
        <translation>模型 {version}，MNIST 测试图像正确率 {accuracy}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Nothing can be read without a model</source>
        <translation>没有模型就无法识别</translation>
    </message>
    <message>
        <source>No drawing was kept yet: draw a number, then press Keep.</source>
        <translation>尚未保留任何图画：请画一个数，然后按“保留”。</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All that was written as {digit}</source>
        <translation>所有写作 {digit} 的数字</translation>
    </message>
    <message>
        <source>All that was read as {digit}</source>
        <translation>所有识别为 {digit} 的数字</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {one} in the first, {other} in the second</source>
        <translation>{truth} 识别为 {reading}：第一个中 {one} 次，第二个中 {other} 次</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {count} of {total} ({share})</source>
        <translation>{truth} 识别为 {reading}：{total} 个中有 {count} 个（{share}）</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Drawing pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number with mouse, pen or finger, or paste or drop an image</source>
        <translation>用鼠标、触控笔或手指绘制一个数字或整个数，或者粘贴、拖入图像</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number here,
or paste or drop an image</source>
        <translation>在此绘制一个数字或整个数，
或者粘贴、拖入图像</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Draw a stroke</source>
        <translation>绘制笔画</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>{form}, page {number}</source>
        <translation>{form}，第 {number} 页</translation>
    </message>
    <message>
        <source>The form, and its page</source>
        <translation>表单及其页面</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>页面名称</translation>
    </message>
    <message>
        <source>Name of a page</source>
        <translation>页面名称</translation>
    </message>
    <message>
        <source>Type a part of the name, or take a page from the list</source>
        <translation>输入名称的一部分，或从列表中选择页面</translation>
    </message>
    <message>
        <source>No page with fields has this in its name: type another part of it.</source>
        <translation>没有名称含此内容且带字段的页面：请输入名称的其他部分。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, with what was read on it</source>
        <translation>页面及其识别结果</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Unnamed project</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>正在保存项目</translation>
    </message>
    <message>
        <source>The project changes while it is copied: wait a moment, and name it again.</source>
        <translation>项目在复制过程中发生了变化：请稍候，然后重新命名。</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue, the least sure first</source>
        <translation>队列，最没有把握的在前</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Click the right digit to correct the reading</source>
        <translation>单击正确的数字以更正识别结果</translation>
    </message>
    <message>
        <source>Blue ink speaks for a {digit}, orange ink against it.</source>
        <translation>蓝色墨迹支持 {digit}，橙色墨迹反对。</translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation>✎ 已由您更正</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>把握 {share}</translation>
    </message>
    <message>
        <source>How sure of digit {place} of {count}</source>
        <translation>第 {place} 个数字的把握，共 {count} 个</translation>
    </message>
    <message>
        <source>How sure of each digit</source>
        <translation>每个数字的把握</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>识别结果的把握</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <source>What was really drawn</source>
        <translation>实际绘制的内容</translation>
    </message>
    <message>
        <source>Correct this where the reading is wrong, then keep the drawing</source>
        <translation>如识别有误请在此更正，然后保留图画</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>正确值</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>关注区域</translation>
    </message>
    <message>
        <source>Colour the ink by what it does for the reading</source>
        <translation>按墨迹对识别结果的作用着色</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>How far reading has come</source>
        <translation>识别进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading {title}: {done} of {total}</source>
        <translation>正在识别 {title}：{done} / {total}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The field, and what Enter keeps</source>
        <translation>字段，以及按 Enter 保留的内容</translation>
    </message>
    <message>
        <source>No picture of this field was kept.</source>
        <translation>未保留此字段的图像。</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Drag its corners into place</source>
        <translation>手动对准四角</translation>
    </message>
    <message>
        <source>Read with these corners</source>
        <translation>按这些角识别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drag the four corners to where those of the form are; the first is its upper left.</source>
        <translation>将四个角拖到表单四角所在之处；第一个是左上角。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept them</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} 个待核对</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Open a folder of scans on the Batch page and read it. What is doubtful then comes here, the least sure first; each answer is kept at once.</source>
        <translation>请在“批量”页打开一个扫描件文件夹并识别。存疑的内容会来到这里，最没有把握的在前；每个回答都会立即保存。</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>尚无待核对内容</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>{rule}. Click to change it</source>
        <translation>{rule}。单击可更改</translation>
    </message>
    <message>
        <source>Change the rule: {rule}</source>
        <translation>更改规则：{rule}</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>Take out the rule: {rule}</source>
        <translation>移除规则：{rule}</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择列表</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source>The digit as the model sees it, 28 by 28 pixels</source>
        <translation>模型所见的数字，28 × 28 像素</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Show DigitDesk one sheet of a form, name its fields by clicking, and from then on every filled one is read under these names.</source>
        <translation>给 DigitDesk 看一张表单，通过单击为其字段命名，此后每张填好的表单都会按这些名称识别。</translation>
    </message>
    <message>
        <source>Move the chosen form to the trash</source>
        <translation>将所选表单移到回收站</translation>
    </message>
    <message>
        <source>Your forms</source>
        <translation>您的表单</translation>
    </message>
    <message>
        <source>Your forms: double-click one, or press Enter, to open it</source>
        <translation>您的表单：双击或按 Enter 打开</translation>
    </message>
    <message>
        <source>Forms of your own</source>
        <translation>自己的表单</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Each digit that is read appears here</source>
        <translation>识别出的每个数字会显示在这里</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Looking for what teaches most</source>
        <translation>正在查找最有助于学习的内容</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{name} has {count} pages; the form was made of the first. Are the others pages of it, too?</source>
        <translation>{name} 共有 {count} 页；表单由第一页生成。其余页面也属于它吗？</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>There is writing in {filled} of the {fields} fields found on this sheet. It serves well for naming them; a blank sheet lets other pages be laid onto the form still more surely.</source>
        <translation>此纸上找到的 {fields} 个字段中有 {filled} 个含有字迹。用来命名字段没有问题；若用空白表，其他页面可以更可靠地对齐。</translation>
    </message>
    <message>
        <source>It is only print</source>
        <translation>只是印刷内容</translation>
    </message>
    <message>
        <source>Print within fields</source>
        <translation>字段内的印刷内容</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Trying the form</source>
        <translation>正在试用表单</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Accept unseen</source>
        <translation>不看直接接受</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>核对其余</translation>
    </message>
    <message>
        <source>Begin a blind audit</source>
        <translation>开始盲检</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>正在抽样</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>At most 1 wrong field in {count}: you will check {check} of {fields}.</source>
        <translation>每 {count} 个字段最多 1 个错误：您需核对 {fields} 个中的 {check} 个。</translation>
    </message>
    <message>
        <source>Nothing is left to the program: you will check {check} of {fields}.</source>
        <translation>完全不依赖程序：您需核对 {fields} 个中的 {check} 个。</translation>
    </message>
    <message>
        <source>Every field is decided.</source>
        <translation>所有字段均已处理。</translation>
    </message>
    <message>
        <source>Accept {count} unseen</source>
        <translation>不看直接接受 {count} 个</translation>
    </message>
    <message>
        <source>No field is sure enough to be accepted without being seen.</source>
        <translation>没有字段的把握足以不看就接受。</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>约 {count} 个</translation>
    </message>
    <message>
        <source>not even 0.1</source>
        <translation>不到 0.1 个</translation>
    </message>
    <message>
        <source>No field was accepted unseen yet, so there is nothing to audit.</source>
        <translation>尚无未看即接受的字段，因此无可盲检。</translation>
    </message>
    <message>
        <source>If not one of {size} is wrong, at most {share} of all are (in 95 of 100 such audits).</source>
        <translation>若 {size} 个中无一有误，则全部中最多 {share} 有误（此类盲检 100 次中有 95 次如此）。</translation>
    </message>
    <message>
        <source>Go on with the audit</source>
        <translation>继续盲检</translation>
    </message>
    <message>
        <source>How many wrong fields may remain</source>
        <translation>允许残留多少错误字段</translation>
    </message>
    <message>
        <source>Fields in the audit</source>
        <translation>盲检的字段</translation>
    </message>
    <message>
        <source>How many mistakes may remain?</source>
        <translation>允许残留多少错误？</translation>
    </message>
    <message>
        <source>More, check little</source>
        <translation>较多，少核对</translation>
    </message>
    <message>
        <source>None, check all</source>
        <translation>没有，全部核对</translation>
    </message>
    <message>
        <source>How many are there really?</source>
        <translation>实际有多少错误？</translation>
    </message>
    <message>
        <source>A blind audit finds out: you read a random sample of the fields that were accepted unseen, without being shown what the program read.</source>
        <translation>盲检可以得知：您识读未看即接受字段的随机样本，而不显示程序的识别结果。</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>fits, {share}</source>
        <translation>吻合，{share}</translation>
    </message>
    <message>
        <source>laid by hand</source>
        <translation>手动对齐</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不吻合</translation>
    </message>
    <message>
        <source>Show the form a few filled pages before you rely on it. Nothing is kept of what is tried here.</source>
        <translation>在依赖该表单之前，先给它看几张填好的页面。此处试用的内容不会保留。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>{fits} of {pages} pages fit. {values} values, {doubtful} to be looked at.</source>
        <translation>{pages} 页中有 {fits} 页吻合。共 {values} 个值，其中 {doubtful} 个需查看。</translation>
    </message>
    <message>
        <source> Reading…</source>
        <translation> 正在识别…</translation>
    </message>
    <message>
        <source>Pages tried</source>
        <translation>试用的页面</translation>
    </message>
    <message>
        <source>What was read on the page</source>
        <translation>页面上的识别结果</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to DigitDesk</source>
        <translation>欢迎使用 DigitDesk</translation>
    </message>
    <message>
        <source>It reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>它在此计算机上识别手写数字。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>F1 explains whatever page is shown, at any time.</source>
        <translation>随时按 F1 可查看当前页面的说明。</translation>
    </message>
    <message>
        <source>Draw a number</source>
        <translation>绘制一个数</translation>
    </message>
    <message>
        <source>With mouse, finger or pen, and watch it being read</source>
        <translation>用鼠标、手指或触控笔，并观看识别过程</translation>
    </message>
    <message>
        <source>Try the sample forms</source>
        <translation>试用示例表单</translation>
    </message>
    <message>
        <source>Four filled sheets that come with DigitDesk: open them, then press Read</source>
        <translation>DigitDesk 自带的四张已填表单：打开后按“识别”</translation>
    </message>
    <message>
        <source>Open your own scans</source>
        <translation>打开您自己的扫描件</translation>
    </message>
    <message>
        <source>A folder of images or PDFs; the files stay as they are</source>
        <translation>图像或 PDF 文件夹；文件保持原样</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>识别(&amp;R)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>核对(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;orms</source>
        <translation>表单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add all scans in a folder and its subfolders</source>
        <translation>添加文件夹及其子文件夹中的所有扫描件</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Add single images or PDFs</source>
        <translation>添加单个图像或 PDF</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Read new scans in a folder as they arrive, till this is switched off</source>
        <translation>文件夹中出现新扫描件时自动识别，直到关闭此项</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple forms</source>
        <translation>打开示例表单(&amp;M)</translation>
    </message>
    <message>
        <source>Add the forms that come with DigitDesk</source>
        <translation>添加 DigitDesk 自带的表单</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>打开项目(&amp;J)…</translation>
    </message>
    <message>
        <source>Go on with files, readings and decisions as they were left</source>
        <translation>从上次离开之处继续处理文件、识别结果和决定</translation>
    </message>
    <message>
        <source>&amp;Name the project…</source>
        <translation>命名项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Keep the project under a name and in a place of your own</source>
        <translation>以您选定的名称和位置保存项目</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>保存项目副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now</source>
        <translation>写出项目当前状态的副本</translation>
    </message>
    <message>
        <source>Show the &amp;kept drawings</source>
        <translation>显示保留的图画(&amp;K)</translation>
    </message>
    <message>
        <source>Open the project of the drawings that you have kept: look them over, correct and export them</source>
        <translation>打开您保留的图画的项目：查看、更正和导出</translation>
    </message>
    <message>
        <source>Open another &amp;evaluation…</source>
        <translation>打开另一评估(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;labelled digits…</source>
        <translation>打开带标签的数字(&amp;L)…</translation>
    </message>
    <message>
        <source>Measure the model on a folder: truth.csv, folders named 0 to 9, or IDX files</source>
        <translation>用文件夹测评模型：truth.csv、名为 0 至 9 的文件夹或 IDX 文件</translation>
    </message>
    <message>
        <source>Let another model read the same digits</source>
        <translation>让另一模型识别相同的数字</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write matrix, scores and curves to HTML, PNG, SVG or CSV</source>
        <translation>将矩阵、指标和曲线写成 HTML、PNG、SVG 或 CSV</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write a table, a report or checked digits: how, and where, is asked on the page</source>
        <translation>写出表格、报告或已核对的数字：方式和位置在页面上选择</translation>
    </message>
    <message>
        <source>Save the &amp;drawing as…</source>
        <translation>图画另存为(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the drawing to a PNG or SVG file</source>
        <translation>将图画写成 PNG 或 SVG 文件</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Colours, pen, layout, and how many pages are read at a time</source>
        <translation>颜色、画笔、布局，以及同时识别的页数</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop all work and close</source>
        <translation>停止所有工作并关闭</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新执行更改</translation>
    </message>
    <message>
        <source>&amp;Clear the pad</source>
        <translation>清空画板(&amp;C)</translation>
    </message>
    <message>
        <source>Take all strokes away; Undo brings them back</source>
        <translation>清除所有笔画；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>Rub out what the pen drew; the right mouse button does so, too</source>
        <translation>擦除画笔所画的内容；鼠标右键也可擦除</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Put what the page shows on the clipboard</source>
        <translation>将页面所示内容放到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>粘贴图像(&amp;P)</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s image on the pad</source>
        <translation>将剪贴板中的图像放到画板上</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Review first the readings from which the model learns most</source>
        <translation>先核对最有助于模型学习的识别结果</translation>
    </message>
    <message>
        <source>Tr&amp;y filled pages…</source>
        <translation>试用已填页面(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Compare with another model…</source>
        <translation>与另一模型比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Put the drawing and its right value among your kept drawings</source>
        <translation>将图画及其正确值放入保留的图画</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>Draw a number and see it read</source>
        <translation>绘制一个数并查看识别结果</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批量(&amp;B)</translation>
    </message>
    <message>
        <source>Read whole folders of scans</source>
        <translation>识别整个文件夹的扫描件</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>核对(&amp;R)</translation>
    </message>
    <message>
        <source>Check what was read, the least sure first</source>
        <translation>核对识别结果，最没有把握的在前</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>混淆(&amp;C)</translation>
    </message>
    <message>
        <source>See how far to trust the model</source>
        <translation>查看模型的可信程度</translation>
    </message>
    <message>
        <source>Make templates of your own forms by clicking</source>
        <translation>通过单击制作自己表单的模板</translation>
    </message>
    <message>
        <source>&amp;Improve</source>
        <translation>改进(&amp;I)</translation>
    </message>
    <message>
        <source>Let the model learn from what you have corrected</source>
        <translation>让模型从您的更正中学习</translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation>适合页面(&amp;F)</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits larger</source>
        <translation>放大显示页面、画板或数字</translation>
    </message>
    <message>
        <source>Show how well a model read labelled digits, or the reviewed digits of one or more projects</source>
        <translation>显示模型识别带标签数字的效果，或一个或多个项目中已核对数字的效果</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>缩小(&amp;T)</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits smaller</source>
        <translation>缩小显示页面、画板或数字</translation>
    </message>
    <message>
        <source>Show the whole page or pad, digits in their usual size</source>
        <translation>显示整个页面或画板，数字恢复常用大小</translation>
    </message>
    <message>
        <source>Read the pages not yet read</source>
        <translation>识别尚未识别的页面</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Wait after the pages under way, or go on</source>
        <translation>处理完当前页面后等待，或继续</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop after the pages under way; Read goes on from there</source>
        <translation>处理完当前页面后停止；“识别”会从该处继续</translation>
    </message>
    <message>
        <source>Start a new pro&amp;ject</source>
        <translation>开始新项目(&amp;J)</translation>
    </message>
    <message>
        <source>Begin with an empty list; the present project is kept and can be opened again</source>
        <translation>从空列表开始；当前项目会保留，可再次打开</translation>
    </message>
    <message>
        <source>I&amp;mprove on my forms</source>
        <translation>用我的表单改进(&amp;M)</translation>
    </message>
    <message>
        <source>Learn from the corrections in this project; kept only if it reads better</source>
        <translation>从此项目的更正中学习；只有识别得更好才保留</translation>
    </message>
    <message>
        <source>What &amp;teaches most</source>
        <translation>最有助于学习的内容(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;field</source>
        <translation>按字段(&amp;F)</translation>
    </message>
    <message>
        <source>Go through the fields one by one, the least sure first</source>
        <translation>逐个查看字段，最没有把握的在前</translation>
    </message>
    <message>
        <source>By &amp;digit</source>
        <translation>按数字(&amp;D)</translation>
    </message>
    <message>
        <source>Look over all that was read as the same digit</source>
        <translation>总览识别为同一数字的所有内容</translation>
    </message>
    <message>
        <source>How &amp;sure</source>
        <translation>可靠程度(&amp;S)</translation>
    </message>
    <message>
        <source>Choose how many mistakes may remain, and measure how many there are</source>
        <translation>选择允许残留多少错误，并测量实际有多少</translation>
    </message>
    <message>
        <source>Make a form from a &amp;scan…</source>
        <translation>从扫描件制作表单(&amp;S)…</translation>
    </message>
    <message>
        <source>Show one sheet of the form, blank or filled, and name its fields</source>
        <translation>给出一张空白或已填的表单，并为其字段命名</translation>
    </message>
    <message>
        <source>&amp;Open a form file…</source>
        <translation>打开表单文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Take a form that someone sent among your own</source>
        <translation>将他人发来的表单收入自己的表单</translation>
    </message>
    <message>
        <source>Make one from a sa&amp;mple</source>
        <translation>从示例制作(&amp;M)</translation>
    </message>
    <message>
        <source>Make a form from the sample delivery note</source>
        <translation>用示例送货单制作表单</translation>
    </message>
    <message>
        <source>&amp;All forms</source>
        <translation>所有表单(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the list of forms; this one is kept as it is</source>
        <translation>返回表单列表；当前表单原样保留</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>保存副本(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the form to one small file that can be sent by e-mail</source>
        <translation>将表单写成一个可通过电子邮件发送的小文件</translation>
    </message>
    <message>
        <source>Add a &amp;page from a scan…</source>
        <translation>从扫描件添加页面(&amp;P)…</translation>
    </message>
    <message>
        <source>The form has one page more</source>
        <translation>表单增加一页</translation>
    </message>
    <message>
        <source>Ta&amp;ke this page out</source>
        <translation>移除此页(&amp;K)</translation>
    </message>
    <message>
        <source>The form has one page less; Undo brings it back</source>
        <translation>表单减少一页；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>Read a few pages with this form, before it is used</source>
        <translation>在使用前先用此表单识别几页</translation>
    </message>
    <message>
        <source>Des&amp;ign a form to print…</source>
        <translation>设计要打印的表单(&amp;I)…</translation>
    </message>
    <message>
        <source>Write down the fields; get a PDF to print, and the form that reads it</source>
        <translation>写下各字段；得到可打印的 PDF 和识别它的表单</translation>
    </message>
    <message>
        <source>&amp;Draw a field</source>
        <translation>绘制字段(&amp;D)</translation>
    </message>
    <message>
        <source>Put a field in the middle; or drag over bare paper</source>
        <translation>在中间放置字段；或在空白处拖动</translation>
    </message>
    <message>
        <source>&amp;Name the field</source>
        <translation>命名字段(&amp;N)</translation>
    </message>
    <message>
        <source>Write the chosen field&apos;s name</source>
        <translation>输入所选字段的名称</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>合并(&amp;G)</translation>
    </message>
    <message>
        <source>Make one field of the chosen ones; boxes side by side become a comb</source>
        <translation>将所选字段合为一个；并排的方框成为连续方格</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation>拆分(&amp;L)</translation>
    </message>
    <message>
        <source>Part a comb into its compartments, any other field into two</source>
        <translation>将连续方格拆成单格，其他字段一分为二</translation>
    </message>
    <message>
        <source>Copy &amp;below</source>
        <translation>向下复制(&amp;B)</translation>
    </message>
    <message>
        <source>The chosen fields once more, below; again for the next row</source>
        <translation>在下方再放一份所选字段；再次执行则为下一行</translation>
    </message>
    <message>
        <source>Copy to the &amp;right</source>
        <translation>向右复制(&amp;R)</translation>
    </message>
    <message>
        <source>The chosen fields once more, to the right; again for the next column</source>
        <translation>在右侧再放一份所选字段；再次执行则为下一列</translation>
    </message>
    <message>
        <source>Read &amp;earlier</source>
        <translation>提前识别(&amp;E)</translation>
    </message>
    <message>
        <source>Move the chosen fields up in the reading order</source>
        <translation>在识别顺序中上移所选字段</translation>
    </message>
    <message>
        <source>Read la&amp;ter</source>
        <translation>推后识别(&amp;T)</translation>
    </message>
    <message>
        <source>Move the chosen fields down in the reading order</source>
        <translation>在识别顺序中下移所选字段</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>Take the chosen fields away; Undo brings them back</source>
        <translation>删除所选字段；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>说明当前显示的页面</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>三种开始方式</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>列出所有键盘快捷键</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>显示日志(&amp;G)</translation>
    </message>
    <message>
        <source>Open the file that says what went wrong; please send it with a question</source>
        <translation>打开记录问题的文件；提问时请一并发送</translation>
    </message>
    <message>
        <source>&amp;About DigitDesk</source>
        <translation>关于 DigitDesk(&amp;A)</translation>
    </message>
    <message>
        <source>Versions, models and folders</source>
        <translation>版本、模型和文件夹</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>The licences of DigitDesk and of what it is made with</source>
        <translation>DigitDesk 及其所用组件的许可证</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>All of these files are in the list already.</source>
        <translation>这些文件都已在列表中。</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Open a folder of scans</source>
        <translation>打开扫描件文件夹</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>打开扫描件</translation>
    </message>
    <message>
        <source>DigitDesk projects</source>
        <translation>DigitDesk 项目</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>命名项目</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>保存项目副本</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>打开表单</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>One row a form</source>
        <translation>每份表单一行</translation>
    </message>
    <message>
        <source>The fields of a form side by side, those of all its pages in one row</source>
        <translation>一份表单的字段并排，其所有页面的字段在同一行</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>页面布局</translation>
    </message>
    <message>
        <source>How the numbers stand on a page</source>
        <translation>数在页面上的排列方式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Drop a folder of scans here, or open one. DigitDesk finds the numbers on each page.</source>
        <translation>将扫描件文件夹拖到这里，或打开一个。DigitDesk 会找出每页上的数。</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>尚无扫描件</translation>
    </message>
    <message>
        <source>Project {title}</source>
        <translation>项目 {title}</translation>
    </message>
    <message>
        <source>Everything is kept in this project as you work.</source>
        <translation>您工作时，一切都会保存在此项目中。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>watching {folder}</source>
        <translation>正在监视 {folder}</translation>
    </message>
    <message>
        <source>{folder} cannot be seen</source>
        <translation>找不到 {folder}</translation>
    </message>
    <message>
        <source>{files}, still listing…</source>
        <translation>{files}，仍在列出…</translation>
    </message>
    <message>
        <source>Read (F5) reads them</source>
        <translation>按“识别”（F5）开始</translation>
    </message>
</context>
<context>
    <name>confusion</name>
    <message>
        <source>Another truth</source>
        <translation>其他真值</translation>
    </message>
    <message>
        <source>Most confused first</source>
        <translation>最易混淆的在前</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>所有错误</translation>
    </message>
    <message>
        <source>Likely wrong truths</source>
        <translation>可能有误的真值</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the truth, columns the reading</source>
        <translation>混淆矩阵：行为真值，列为识别结果</translation>
    </message>
    <message>
        <source>Confusion matrix of the second evaluation</source>
        <translation>第二个评估的混淆矩阵</translation>
    </message>
    <message>
        <source>What the second evaluation has more than the first</source>
        <translation>第二个评估比第一个多出的部分</translation>
    </message>
    <message>
        <source>Digits, scores and curves</source>
        <translation>数字、指标和曲线</translation>
    </message>
    <message>
        <source>Opening the evaluation of the model…</source>
        <translation>正在打开模型的评估…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>% of row (recall)</source>
        <translation>占行的百分比（召回率）</translation>
    </message>
    <message>
        <source>% of column (precision)</source>
        <translation>占列的百分比（精确率）</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>显示{what}</translation>
    </message>
    <message>
        <source>Scores of each digit</source>
        <translation>每个数字的指标</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>Most telling first</source>
        <translation>最有参考价值的在前</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>最有把握的在前</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>最没有把握的在前</translation>
    </message>
    <message>
        <source>Read as {digit}, {sure} sure</source>
        <translation>识别为 {digit}，把握 {sure}</translation>
    </message>
    <message>
        <source>; now {digit}</source>
        <translation>；现为 {digit}</translation>
    </message>
    <message>
        <source>; checked</source>
        <translation>；已核对</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no file or folder {path}: check the name.</source>
        <translation>没有名为 {path} 的文件或文件夹：请检查名称。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>无权读取文件夹 {folder}：请更改其权限，或将其复制到别处。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images: DigitDesk reads {endings}.</source>
        <translation>文件夹 {folder} 中没有图像：DigitDesk 可识别 {endings}。</translation>
    </message>
    <message>
        <source>1 file was left out, for DigitDesk cannot read {endings}: save it as JPEG or PDF.</source>
        <translation>有 1 个文件未列入，因为 DigitDesk 无法识别 {endings}：请另存为 JPEG 或 PDF。</translation>
    </message>
    <message>
        <source>{count} files were left out, for DigitDesk cannot read {endings}: save them as JPEG or PDF.</source>
        <translation>有 {count} 个文件未列入，因为 DigitDesk 无法识别 {endings}：请另存为 JPEG 或 PDF。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be seen: DigitDesk goes on looking for it.</source>
        <translation>找不到文件夹 {folder}：DigitDesk 会继续查找。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): make it yourself.</source>
        <translation>无法创建文件夹 {folder}（{error}）：请自行创建。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): choose another.</source>
        <translation>无法创建文件夹 {folder}（{error}）：请另选一个。</translation>
    </message>
    <message>
        <source>This page&apos;s picture cannot be written to {folder} ({error}): choose another folder.</source>
        <translation>无法将此页的图像写入 {folder}（{error}）：请另选文件夹。</translation>
    </message>
    <message>
        <source>{url} cannot be looked at ({error}): check it.</source>
        <translation>无法访问 {url}（{error}）：请检查地址。</translation>
    </message>
    <message>
        <source>{url} holds no images: DigitDesk reads {endings}.</source>
        <translation>{url} 中没有图像：DigitDesk 可识别 {endings}。</translation>
    </message>
    <message>
        <source>{url} needs more packages ({error}): {how}.</source>
        <translation>{url} 需要更多软件包（{error}）：{how}。</translation>
    </message>
    <message>
        <source>Fetching this file needs more packages ({error}): {how}.</source>
        <translation>获取此文件需要更多软件包（{error}）：{how}。</translation>
    </message>
    <message>
        <source>`pip install &quot;digitdesk[cluster]&quot;`, and the package that fsspec names for this kind of URL</source>
        <translation>`pip install &quot;digitdesk[cluster]&quot;`，以及 fsspec 为此类 URL 指定的软件包</translation>
    </message>
    <message>
        <source>The file could not be fetched ({error}): try again.</source>
        <translation>无法获取文件（{error}）：请重试。</translation>
    </message>
    <message>
        <source>The file has no pages: export or scan it again.</source>
        <translation>文件没有页面：请重新导出或扫描。</translation>
    </message>
    <message>
        <source>DigitDesk does not read files of this kind: use one of {endings}.</source>
        <translation>DigitDesk 不识别此类文件：请使用 {endings}。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than DigitDesk reads: scan it at 300 dpi.</source>
        <translation>图像有 {width} x {height} 像素，超出 DigitDesk 的限制：请以 300 dpi 扫描。</translation>
    </message>
    <message>
        <source>This is not a file but a folder that cannot be read: look at its permissions.</source>
        <translation>这不是文件，而是无法读取的文件夹：请查看其权限。</translation>
    </message>
    <message>
        <source>The file is not there any more, or is not a file: look where it has gone.</source>
        <translation>文件已不存在，或不是文件：请查看它的去向。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes): copy or scan it again.</source>
        <translation>文件为空（0 字节）：请重新复制或扫描。</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>无权读取该文件：请更改其权限，或将其复制到别处。</translation>
    </message>
    <message>
        <source>The file is not an image, whatever its name says: export or scan it again.</source>
        <translation>无论名称如何，该文件不是图像：请重新导出或扫描。</translation>
    </message>
    <message>
        <source>The page is too large for this computer&apos;s memory: scan it at 300 dpi.</source>
        <translation>页面过大，超出此计算机的内存：请以 300 dpi 扫描。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password: save it without one and try again.</source>
        <translation>PDF 有密码保护：请另存为无密码的文件后再试。</translation>
    </message>
    <message>
        <source>The PDF is damaged or has no pages: export or scan it again.</source>
        <translation>PDF 已损坏或没有页面：请重新导出或扫描。</translation>
    </message>
    <message>
        <source>The image breaks off in the middle: copy or scan it again.</source>
        <translation>图像中途中断：请重新复制或扫描。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be decoded ({error}): copy or scan it again.</source>
        <translation>文件已损坏，无法解码（{error}）：请重新复制或扫描。</translation>
    </message>
    <message>
        <source>The file cannot be read ({error}): look where it has gone.</source>
        <translation>无法读取文件（{error}）：请查看它的去向。</translation>
    </message>
    <message>
        <source>The file {path} is missing or damaged: install DigitDesk again.</source>
        <translation>文件 {path} 缺失或已损坏：请重新安装 DigitDesk。</translation>
    </message>
    <message>
        <source>There is no file {path}: look where it has gone, or choose another.</source>
        <translation>没有文件 {path}：请查看它的去向，或另选一个。</translation>
    </message>
    <message>
        <source>The computer has no room for a further process ({error}): close programs and try again.</source>
        <translation>计算机没有资源再启动一个进程（{error}）：请关闭一些程序后再试。</translation>
    </message>
    <message>
        <source>Reading was stopped: read this page again.</source>
        <translation>识别已停止：请重新识别此页。</translation>
    </message>
    <message>
        <source>The page {lost}, twice, and was set aside: export or scan it again.</source>
        <translation>该页面{lost}，两次均如此，已被搁置：请重新导出或扫描。</translation>
    </message>
    <message>
        <source>took more than {seconds} seconds</source>
        <translation>耗时超过 {seconds} 秒</translation>
    </message>
    <message>
        <source>Reading this page ended several workers, and it was set aside: export or scan it again.</source>
        <translation>识别此页导致多个进程中断，已被搁置：请重新导出或扫描。</translation>
    </message>
    <message>
        <source>made its decoder break off</source>
        <translation>导致解码器中断</translation>
    </message>
    <message>
        <source>made its reader break off</source>
        <translation>导致读取程序中断</translation>
    </message>
    <message>
        <source>DigitDesk could not read this page ({error}): please report it.</source>
        <translation>DigitDesk 无法识别此页（{error}）：请报告此问题。</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}：{why}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}，第 {page} 页</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>这里没有写字。</translation>
    </message>
    <message>
        <source>There is ink here, but no digit was found.</source>
        <translation>这里有墨迹，但未找到数字。</translation>
    </message>
    <message>
        <source>Not sure; perhaps {values}.</source>
        <translation>没有把握；可能是 {values}。</translation>
    </message>
    <message>
        <source>Not sure.</source>
        <translation>没有把握。</translation>
    </message>
    <message>
        <source>It seems a blot, or a hole.</source>
        <translation>似乎是墨渍或孔洞。</translation>
    </message>
    <message>
        <source>It seems crossed out.</source>
        <translation>似乎被划掉了。</translation>
    </message>
    <message>
        <source>Ink goes beyond the field.</source>
        <translation>墨迹超出字段。</translation>
    </message>
    <message>
        <source>A digit lies on a printed line.</source>
        <translation>有数字压在印刷线上。</translation>
    </message>
    <message>
        <source>It is small for its field: it may be printed.</source>
        <translation>相对于字段太小：可能是印刷文字。</translation>
    </message>
    <message>
        <source>A person could not read it.</source>
        <translation>有人看过但无法辨认。</translation>
    </message>
    <message>
        <source>This field lies beyond the page&apos;s edge: scan the page whole.</source>
        <translation>此字段超出页面边缘：请完整扫描页面。</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>此字段必须填写。</translation>
    </message>
    <message>
        <source>Read as {value} first; the rules speak for {best}.</source>
        <translation>最初识别为 {value}；规则支持 {best}。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The page does not fit the form: drag its corners into place, or take it out.</source>
        <translation>页面与表单不吻合：请手动对准四角，或将其移除。</translation>
    </message>
    <message>
        <source>The page has boxes that the form lacks: read it with the form that has them, or drag its corners into place.</source>
        <translation>页面上有表单所没有的方格：请用含有这些方格的表单识别，或手动对准四角。</translation>
    </message>
    <message>
        <source>The page fits both {one} and {other}: read it with the right one alone.</source>
        <translation>页面与 {one} 和 {other} 都吻合：请只用正确的表单识别。</translation>
    </message>
    <message>
        <source>The form looks the same upside down: turn the page upright.</source>
        <translation>表单倒置后看起来相同：请将页面摆正。</translation>
    </message>
    <message>
        <source>{page} belongs to none of the forms.</source>
        <translation>{page} 不属于任何表单。</translation>
    </message>
    <message>
        <source>{page} holds the same as {other}: one of them may be double.</source>
        <translation>{page} 与 {other} 内容相同：其中之一可能重复。</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that begins with {first} lacks page {pages}.</source>
        <translation>以 {first} 开头的表单“{form}”缺少第 {pages} 页。</translation>
    </message>
    <message>
        <source>{must}; this could not be checked, for not all pages of the form were read together.</source>
        <translation>{must}；由于表单的各页未一起识别，无法检查此项。</translation>
    </message>
    <message>
        <source>It {must}.</source>
        <translation>该值{must}。</translation>
    </message>
    <message>
        <source>{must}.</source>
        <translation>{must}。</translation>
    </message>
    <message>
        <source>must be from {least} to {most}</source>
        <translation>必须介于 {least} 和 {most} 之间</translation>
    </message>
    <message>
        <source>must be {least} or more</source>
        <translation>必须不小于 {least}</translation>
    </message>
    <message>
        <source>must be {most} or less</source>
        <translation>必须不大于 {most}</translation>
    </message>
    <message>
        <source>must go in steps of {step} from {start}</source>
        <translation>必须从 {start} 起以 {step} 递增</translation>
    </message>
    <message>
        <source>must have {count} digits</source>
        <translation>必须有 {count} 位数字</translation>
    </message>
    <message>
        <source>must have {least} digits or more</source>
        <translation>必须至少有 {least} 位数字</translation>
    </message>
    <message>
        <source>must have {most} digits or less</source>
        <translation>必须至多有 {most} 位数字</translation>
    </message>
    <message>
        <source>must have {least} to {most} digits</source>
        <translation>必须有 {least} 至 {most} 位数字</translation>
    </message>
    <message>
        <source>must follow the pattern {pattern}</source>
        <translation>必须符合模式 {pattern}</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>must be a date ({order})</source>
        <translation>必须是日期（{order}）</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}</source>
        <translation>必须是日期（{order}），不早于 {earliest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not after {latest}</source>
        <translation>必须是日期（{order}），不晚于 {latest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}, not after {latest}</source>
        <translation>必须是日期（{order}），不早于 {earliest}，不晚于 {latest}</translation>
    </message>
    <message>
        <source>must end in the right check digit (Luhn)</source>
        <translation>必须以正确的校验位结尾（Luhn）</translation>
    </message>
    <message>
        <source>must end in the right check digit (modulo 11)</source>
        <translation>必须以正确的校验位结尾（模 11）</translation>
    </message>
    <message>
        <source>must end in the right check digit (EAN, ISBN-13)</source>
        <translation>必须以正确的校验位结尾（EAN、ISBN-13）</translation>
    </message>
    <message>
        <source>must have the right check digit (weights of its own)</source>
        <translation>必须有正确的校验位（自定义权重）</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>必须是以下之一：{values}</translation>
    </message>
    <message>
        <source>must be on the list {name}</source>
        <translation>必须在列表 {name} 中</translation>
    </message>
    <message>
        <source>{equation} must hold</source>
        <translation>{equation} 必须成立</translation>
    </message>
    <message>
        <source>[{field}] must not be below last time ({name})</source>
        <translation>[{field}] 不得低于上次的值（{name}）</translation>
    </message>
    <message>
        <source>Lies between two numbers</source>
        <translation>介于两数之间</translation>
    </message>
    <message>
        <source>Goes in steps</source>
        <translation>按步长递增</translation>
    </message>
    <message>
        <source>Has so many digits</source>
        <translation>有指定位数</translation>
    </message>
    <message>
        <source>Follows a pattern (regular expression)</source>
        <translation>符合模式（正则表达式）</translation>
    </message>
    <message>
        <source>Is a date</source>
        <translation>是日期</translation>
    </message>
    <message>
        <source>Has a check digit: Luhn</source>
        <translation>有校验位：Luhn</translation>
    </message>
    <message>
        <source>Has a check digit: modulo 11</source>
        <translation>有校验位：模 11</translation>
    </message>
    <message>
        <source>Is an EAN or ISBN-13</source>
        <translation>是 EAN 或 ISBN-13</translation>
    </message>
    <message>
        <source>Has a check digit: weights of its own</source>
        <translation>有校验位：自定义权重</translation>
    </message>
    <message>
        <source>Is on a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Adds up (an equation)</source>
        <translation>等式成立</translation>
    </message>
    <message>
        <source>Is not below last time</source>
        <translation>不低于上次的值</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>In words: it must ...</source>
        <translation>文字说明：该值必须 ...</translation>
    </message>
    <message>
        <source>Day, month, year in the order</source>
        <translation>日、月、年的顺序</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>Highest weight (7; ISBN-10: 10)</source>
        <translation>最高权重（7；ISBN-10：10）</translation>
    </message>
    <message>
        <source>Weight of each digit</source>
        <translation>每位数字的权重</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>模数</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>余数</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>这些值</translation>
    </message>
    <message>
        <source>or a file (CSV, XLSX)</source>
        <translation>或文件（CSV、XLSX）</translation>
    </message>
    <message>
        <source>and its column</source>
        <translation>及其中的列</translation>
    </message>
    <message>
        <source>Equation, as [Net] + [Tare] = [Gross]</source>
        <translation>等式，如 [净重] + [皮重] = [毛重]</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>is looked up by the field</source>
        <translation>按此字段查找</translation>
    </message>
    <message>
        <source>in the file (CSV, XLSX)</source>
        <translation>在文件中（CSV、XLSX）</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>按其中的列</translation>
    </message>
    <message>
        <source>whose last values are in the column</source>
        <translation>上次的值所在的列</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;: it may come from a newer DigitDesk.</source>
        <translation>没有规则“{rule}”：它可能来自较新的 DigitDesk。</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; has no setting &quot;{setting}&quot;: take it out.</source>
        <translation>规则“{rule}”没有设置“{setting}”：请将其移除。</translation>
    </message>
    <message>
        <source>In the rule &quot;{rule}&quot;, &quot;{setting}&quot; must be {what}.</source>
        <translation>规则“{rule}”中的“{setting}”必须是{what}。</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; names &quot;{field}&quot;, and there is no such field: correct it.</source>
        <translation>规则“{rule}”提到“{field}”，但没有这样的字段：请更正。</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; lacks &quot;{setting}&quot;: fill it in.</source>
        <translation>规则“{rule}”缺少“{setting}”：请填写。</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; says nothing: fill it in.</source>
        <translation>规则“{rule}”没有内容：请填写。</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}...&quot; is too long: divide it.</source>
        <translation>等式“{equation}...”过长：请拆分。</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}&quot; names &quot;{field}&quot;, and there is no such field: correct the name.</source>
        <translation>等式“{equation}”提到“{field}”，但没有这样的字段：请更正名称。</translation>
    </message>
    <message>
        <source>&quot;{equation}&quot; is no equation: compare sums of fields and numbers, as in [Net] + [Tare] = [Gross].</source>
        <translation>“{equation}”不是等式：请比较字段与数之和，如 [净重] + [皮重] = [毛重]。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>0 至 1000 的整数</translation>
    </message>
    <message>
        <source>a whole number from 2 to 1000</source>
        <translation>2 至 1000 的整数</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 至 {most} 的整数</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>若干文本</translation>
    </message>
    <message>
        <source>a simple regular expression</source>
        <translation>简单的正则表达式</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>{values} 之一</translation>
    </message>
    <message>
        <source>a day as 2025-12-31, or today</source>
        <translation>如 2025-12-31 的日期，或 today</translation>
    </message>
    <message>
        <source>a .csv or .xlsx file</source>
        <translation>.csv 或 .xlsx 文件</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a picture in base64</source>
        <translation>base64 编码的图像</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>四个整数</translation>
    </message>
    <message>
        <source>four whole numbers each</source>
        <translation>各四个整数</translation>
    </message>
    <message>
        <source>{path} has no column &quot;{column}&quot;: it has {columns}.</source>
        <translation>{path} 没有列“{column}”：现有 {columns}。</translation>
    </message>
    <message>
        <source>The list {path} cannot be opened ({error}): look where it has gone.</source>
        <translation>无法打开列表 {path}（{error}）：请查看它的去向。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list ({error}): save it as CSV (UTF-8) again.</source>
        <translation>无法将 {path} 作为列表读取（{error}）：请重新另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>The list {path} is empty: it needs a heading in each column, and values below.</source>
        <translation>列表 {path} 为空：每列需要标题，下面需要有值。</translation>
    </message>
    <message>
        <source>The form has no fields: name one at least.</source>
        <translation>表单没有字段：请至少命名一个。</translation>
    </message>
    <message>
        <source>The form has no name: give it one.</source>
        <translation>表单没有名称：请为它命名。</translation>
    </message>
    <message>
        <source>The name &quot;{name}…&quot; is too long for the page: give it at most {most} letters.</source>
        <translation>名称“{name}…”太长，页面放不下：请最多用 {most} 个字符。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must have 1 to {most} digits to go on the page: change their number.</source>
        <translation>“{field}”须有 1 至 {most} 位数字才能放到页面上：请更改位数。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has letters that cannot be printed ({letters}): use Western ones.</source>
        <translation>“{text}”含有无法打印的字符（{letters}）：请使用西文字符。</translation>
    </message>
    <message>
        <source>{name} is too large for a form template: choose a file ending in {ending}.</source>
        <translation>{name} 过大，不可能是表单模板：请选择以 {ending} 结尾的文件。</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({error}): look where it has gone.</source>
        <translation>无法打开 {path}（{error}）：请查看它的去向。</translation>
    </message>
    <message>
        <source>{name} is no form template: choose a file ending in {ending}.</source>
        <translation>{name} 不是表单模板：请选择以 {ending} 结尾的文件。</translation>
    </message>
    <message>
        <source>It is no form template, or it is damaged: it is not JSON.</source>
        <translation>这不是表单模板，或已损坏：它不是 JSON。</translation>
    </message>
    <message>
        <source>It is no form template: choose another file.</source>
        <translation>这不是表单模板：请选择其他文件。</translation>
    </message>
    <message>
        <source>It was made by a newer DigitDesk: install that version to use it.</source>
        <translation>它由较新的 DigitDesk 制作：请安装该版本后使用。</translation>
    </message>
    <message>
        <source>The picture of {where} cannot be decoded: the file is damaged.</source>
        <translation>无法解码{where}的图像：文件已损坏。</translation>
    </message>
    <message>
        <source>The template has no pages: add one.</source>
        <translation>模板没有页面：请添加一页。</translation>
    </message>
    <message>
        <source>Two fields are named &quot;{name}&quot;: give each a name of its own.</source>
        <translation>有两个字段都叫“{name}”：请分别命名。</translation>
    </message>
    <message>
        <source>The field at {x}, {y} has no name: give it one.</source>
        <translation>位于 {x}, {y} 的字段没有名称：请为其命名。</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; lies outside the page: draw it again.</source>
        <translation>字段“{name}”位于页面之外：请重新绘制。</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; has more digits at least than at most: change one of them.</source>
        <translation>字段“{name}”的最少位数大于最多位数：请更改其一。</translation>
    </message>
    <message>
        <source>In {where}, &quot;{key}&quot; must be {what}: the file was changed by hand or is damaged.</source>
        <translation>{where}中的“{key}”必须是{what}：文件被手动修改过或已损坏。</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>{name} is a project in use: close it, or choose another name.</source>
        <translation>{name} 是正在使用的项目：请将其关闭，或另选名称。</translation>
    </message>
    <message>
        <source>{name} is not a DigitDesk project, or is damaged: choose another file.</source>
        <translation>{name} 不是 DigitDesk 项目，或已损坏：请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} exists already: open it, or choose another name.</source>
        <translation>{name} 已存在：请打开它，或另选名称。</translation>
    </message>
    <message>
        <source>There is no project {path}: look where it has gone.</source>
        <translation>没有项目 {path}：请查看它的去向。</translation>
    </message>
    <message>
        <source>The project {name} is damaged: open a copy of it instead. It was not changed.</source>
        <translation>项目 {name} 已损坏：请改为打开其副本。它未被更改。</translation>
    </message>
    <message>
        <source>The project is damaged: open a copy of it instead. It was not changed.</source>
        <translation>项目已损坏：请改为打开其副本。它未被更改。</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on. What was done before is kept in {name}.</source>
        <translation>磁盘已满：请腾出空间后继续。此前所做的保存在 {name} 中。</translation>
    </message>
    <message>
        <source>{name} is being changed elsewhere: wait until that is done, or close it there, and try again. Nothing was lost.</source>
        <translation>{name} 正在别处被更改：请等其完成，或在该处关闭后再试。没有内容丢失。</translation>
    </message>
    <message>
        <source>{name} may not be changed: copy it to a place where you may write.</source>
        <translation>{name} 不可更改：请将其复制到您可以写入的位置。</translation>
    </message>
    <message>
        <source>{name} cannot be opened or made there: choose another place.</source>
        <translation>无法在该处打开或创建 {name}：请另选位置。</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should: check the drive, then open the project again.</source>
        <translation>{name} 所在的磁盘响应异常：请检查驱动器，然后重新打开项目。</translation>
    </message>
    <message>
        <source>{name} was made by a newer DigitDesk and was left as it is: install the newest one.</source>
        <translation>{name} 由较新的 DigitDesk 制作，未作改动：请安装最新版本。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({error}): choose another place.</source>
        <translation>无法使用 {path}（{error}）：请另选位置。</translation>
    </message>
    <message>
        <source>{name} cannot be used ({error}): please report it.</source>
        <translation>无法使用 {name}（{error}）：请报告此问题。</translation>
    </message>
    <message>
        <source>{name} must end in one of {endings}.</source>
        <translation>{name} 必须以 {endings} 之一结尾。</translation>
    </message>
    <message>
        <source>{name} cannot hold pictures: leave them out, or choose {endings}.</source>
        <translation>{name} 不能包含图像：请去掉图像，或选择 {endings}。</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or an empty folder.</source>
        <translation>{path} 已存在：请另选名称，或选择空文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another.</source>
        <translation>没有文件夹 {folder}：请创建它，或另选一个。</translation>
    </message>
    <message>
        <source>{path} cannot be written: if it is open in Excel, close it there and try again.</source>
        <translation>无法写入 {path}：如果它在 Excel 中打开，请先关闭再试。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): choose another place.</source>
        <translation>无法写入 {path}（{error}）：请另选位置。</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} columns, not {count}: choose CSV.</source>
        <translation>Excel 工作表最多 {most} 列，而不是 {count} 列：请选择 CSV。</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows, and there are more: choose CSV.</source>
        <translation>Excel 工作表最多 {most} 行，实际更多：请选择 CSV。</translation>
    </message>
    <message>
        <source>1 value is doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>有 1 个值存疑且尚未核对：请核对剩余内容，或带标记导出。</translation>
    </message>
    <message>
        <source>{count} values are doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>有 {count} 个值存疑且尚未核对：请核对剩余内容，或带标记导出。</translation>
    </message>
    <message>
        <source>No digits have been checked yet that could be exported: review some first.</source>
        <translation>尚无已核对且可导出的数字：请先核对一些。</translation>
    </message>
    <message>
        <source>folders of PNG</source>
        <translation>PNG 文件夹</translation>
    </message>
    <message>
        <source>IDX, as MNIST</source>
        <translation>IDX，同 MNIST</translation>
    </message>
    <message>
        <source>The model {path} cannot be read ({error}): install DigitDesk again.</source>
        <translation>无法读取模型 {path}（{error}）：请重新安装 DigitDesk。</translation>
    </message>
    <message>
        <source>{name} is not an ONNX model that this computer can run: choose another.</source>
        <translation>{name} 不是此计算机可运行的 ONNX 模型：请另选一个。</translation>
    </message>
    <message>
        <source>{name} does not fit DigitDesk&apos;s model contract: {why}. Choose a model made by its trainer.</source>
        <translation>{name} 不符合 DigitDesk 的模型约定：{why}。请选择由其训练程序制作的模型。</translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <translation>它无法运行</translation>
    </message>
    <message>
        <source>it must give probabilities in the shape {shape}</source>
        <translation>它必须给出形状为 {shape} 的概率</translation>
    </message>
    <message>
        <source>its input must be images: uint8 [N, 28, 28]</source>
        <translation>其输入必须是 images: uint8 [N, 28, 28]</translation>
    </message>
    <message>
        <source>its batch size must be free</source>
        <translation>其批大小必须可变</translation>
    </message>
    <message>
        <source>it must give probabilities: float32 [N, 11]</source>
        <translation>它必须给出 probabilities: float32 [N, 11]</translation>
    </message>
    <message>
        <source>it must give an embedding</source>
        <translation>它必须给出 embedding</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and the eleven labels</source>
        <translation>其元数据必须注明 contract={contract} 和十一个标签</translation>
    </message>
    <message>
        <source>its metadata lack a proper {error}</source>
        <translation>其元数据缺少正确的 {error}</translation>
    </message>
    <message>
        <source>its input must be strips: uint8 [N, {height}, W]</source>
        <translation>其输入必须是 strips: uint8 [N, {height}, W]</translation>
    </message>
    <message>
        <source>its batch size and width must be free</source>
        <translation>其批大小和宽度必须可变</translation>
    </message>
    <message>
        <source>it must give log_probabilities: float32 [N, W / {stride}, {classes}]</source>
        <translation>它必须给出 log_probabilities: float32 [N, W / {stride}, {classes}]</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and labels={labels}</source>
        <translation>其元数据必须注明 contract={contract} 和 labels={labels}</translation>
    </message>
    <message>
        <source>{name} is not an evaluation that DigitDesk can open: choose another file.</source>
        <translation>{name} 不是 DigitDesk 可打开的评估：请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} is damaged: its digits, truths and answers do not belong together.</source>
        <translation>{name} 已损坏：其中的数字、真值和回答不匹配。</translation>
    </message>
    <message>
        <source>{name} does not hold 28 x 28 digits with labels 0 to 9: choose another folder.</source>
        <translation>{name} 不含标签为 0 至 9 的 28 x 28 数字：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{name} is not a whole IDX file of unsigned bytes: fetch it again.</source>
        <translation>{name} 不是完整的无符号字节 IDX 文件：请重新获取。</translation>
    </message>
    <message>
        <source>No digit in {title} could be read ({why}).</source>
        <translation>{title} 中没有可识别的数字（{why}）。</translation>
    </message>
    <message>
        <source>nothing is written there</source>
        <translation>那里没有写字</translation>
    </message>
    <message>
        <source>The folder holds several sets; this is {name}.</source>
        <translation>文件夹中有多个数据集；这是 {name}。</translation>
    </message>
    <message>
        <source>{count} digits are not counted: they were not found, or not told from their neighbours.</source>
        <translation>有 {count} 个数字未计入：未能找到，或未能与相邻数字分开。</translation>
    </message>
    <message>
        <source>{count} files could not be read, {why}</source>
        <translation>有 {count} 个文件无法读取，{why}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no labelled digits: DigitDesk looks for a {truth} with the columns {columns}, for folders named 0 to 9 with images, and for MNIST&apos;s IDX files.</source>
        <translation>文件夹 {folder} 中没有带标签的数字：DigitDesk 查找含有 {columns} 列的 {truth}、名为 0 至 9 的图像文件夹，以及 MNIST 的 IDX 文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table ({error}): save it as CSV (UTF-8) again.</source>
        <translation>无法将 {path} 作为表格读取（{error}）：请重新另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>{path} lacks the column {columns}: add it and try again.</source>
        <translation>{path} 缺少列 {columns}：请添加后再试。</translation>
    </message>
    <message>
        <source>{name} has a page or a box that is no number ({error}): correct it and try again.</source>
        <translation>{name} 中有页码或方框不是数（{error}）：请更正后再试。</translation>
    </message>
    <message>
        <source>{more} more reviewed digits are needed (there are {digits} of {needed}).</source>
        <translation>还需要 {more} 个已核对的数字（现有 {digits} 个，共需 {needed} 个）。</translation>
    </message>
    <message>
        <source>The reviewed digits stand on too few pages ({pages}; at least {needed} are needed).</source>
        <translation>已核对的数字所在页面太少（{pages} 页；至少需要 {needed} 页）。</translation>
    </message>
    <message>
        <source>{lack} Check more readings, then try again.</source>
        <translation>{lack}请核对更多结果后再试。</translation>
    </message>
    <message>
        <source>There is nothing to keep: {why}</source>
        <translation>没有可保留的内容：{why}</translation>
    </message>
    <message>
        <source>It would read {lost} fewer of MNIST&apos;s test digits right; {margin} are allowed.</source>
        <translation>MNIST 测试数字的正确率会降低 {lost}；允许 {margin}。</translation>
    </message>
    <message>
        <source>It would take {taken} more things for digits that are none; {margin} are allowed.</source>
        <translation>会多将 {taken} 的非数字误认为数字；允许 {margin}。</translation>
    </message>
    <message>
        <source>On pages that it had not seen it read {after} of {all} digits right; {before} without learning.</source>
        <translation>在未见过的页面上，{all} 个数字中正确识别 {after} 个；未学习时为 {before} 个。</translation>
    </message>
    <message>
        <source>It read {more} more of {all} digits right, which chance alone may do (p = {chance}).</source>
        <translation>{all} 个数字中多正确识别了 {more} 个，但这可能只是偶然（p = {chance}）。</translation>
    </message>
    <message>
        <source>Of {all} whole fields it read {after} right; {before} without learning.</source>
        <translation>{all} 个完整字段中正确识别 {after} 个；未学习时为 {before} 个。</translation>
    </message>
    <message>
        <source>{name} has learned already: start from the model it came from.</source>
        <translation>{name} 已经学习过：请从其来源模型开始。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>One a field</source>
        <translation>每个字段一行</translation>
    </message>
    <message>
        <source>One a page</source>
        <translation>每页一行</translation>
    </message>
    <message>
        <source>One a form</source>
        <translation>每份表单一行</translation>
    </message>
    <message>
        <source>Mark with ?</source>
        <translation>以 ? 标记</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>不导出</translation>
    </message>
    <message>
        <source>Si&amp;gns</source>
        <translation>符号(&amp;G)</translation>
    </message>
    <message>
        <source>Values with the signs . - / = that were seen among the digits</source>
        <translation>包含数字间出现的符号 . - / = 的值</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>把握(&amp;U)</translation>
    </message>
    <message>
        <source>How sure the model is of each value; one row a field always says it</source>
        <translation>模型对每个值的把握；每个字段一行时总会注明</translation>
    </message>
    <message>
        <source>Who &amp;and when</source>
        <translation>何人何时(&amp;A)</translation>
    </message>
    <message>
        <source>Who has checked each value</source>
        <translation>每个值由谁核对</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>A small picture of each field, in Excel files</source>
        <translation>每个字段的小图像，仅用于 Excel 文件</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} 已存在。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No program of this computer opens {path}: look for it there.</source>
        <translation>本机没有程序能打开 {path}：请到该处查看。</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>所有表单</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>To check: doubtful</source>
        <translation>待核对：存疑</translation>
    </message>
    <message>
        <source>To check: sure</source>
        <translation>待核对：有把握</translation>
    </message>
    <message>
        <source>To check: blank</source>
        <translation>待核对：空白</translation>
    </message>
    <message>
        <source>To check: what teaches most</source>
        <translation>待核对：最有助于学习的</translation>
    </message>
    <message>
        <source>Accepted unseen</source>
        <translation>未看即接受</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>任意把握</translation>
    </message>
    <message>
        <source>Less than 50% sure</source>
        <translation>把握低于 50%</translation>
    </message>
    <message>
        <source>Less than 90% sure</source>
        <translation>把握低于 90%</translation>
    </message>
    <message>
        <source>Less than 99% sure</source>
        <translation>把握低于 99%</translation>
    </message>
    <message>
        <source>At least 90% sure</source>
        <translation>把握至少 90%</translation>
    </message>
    <message>
        <source>At least 99% sure</source>
        <translation>把握至少 99%</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>仅此文件</translation>
    </message>
    <message>
        <source>Only this page</source>
        <translation>仅此页面</translation>
    </message>
    <message>
        <source>Another page…</source>
        <translation>其他页面…</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Name of the form</source>
        <translation>表单名称</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>表单的页面</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules between fields</source>
        <translation>字段间的规则</translation>
    </message>
    <message>
        <source>Fields, rules and trial of the form</source>
        <translation>表单的字段、规则和试用</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Between fields</source>
        <translation>字段之间(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>A page that breaks one of these goes to review, with the rule in words.</source>
        <translation>违反其中任一规则的页面会进入核对，并附上规则说明。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>识别文件夹</translation>
    </message>
    <message>
        <source>Make a form</source>
        <translation>制作表单</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Improve on your forms</source>
        <translation>用您的表单改进</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>How reading works</source>
        <translation>识别原理</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>各项指标</translation>
    </message>
    <message>
        <source>From a script</source>
        <translation>通过脚本使用</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>输入了</translation>
    </message>
    <message>
        <source>called it empty</source>
        <translation>标为空</translation>
    </message>
    <message>
        <source>called it not readable</source>
        <translation>标为无法辨认</translation>
    </message>
    <message>
        <source>accepted it unseen, with others</source>
        <translation>与其他一起未看即接受</translation>
    </message>
    <message>
        <source>checked its digits</source>
        <translation>核对了其中的数字</translation>
    </message>
    <message>
        <source>put a digit right</source>
        <translation>更正了一个数字</translation>
    </message>
    <message>
        <source>took that back</source>
        <translation>撤销了上述操作</translation>
    </message>
    <message>
        <source>did it again</source>
        <translation>重新执行了操作</translation>
    </message>
</context>
<context>
    <name>improve</name>
    <message>
        <source>Reviewed digits, of those that are needed</source>
        <translation>已核对的数字，相对于所需数量</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>What was read before learning</source>
        <translation>学习前的识别结果</translation>
    </message>
    <message>
        <source>What was read after learning</source>
        <translation>学习后的识别结果</translation>
    </message>
    <message>
        <source>Models that this computer has learned</source>
        <translation>此计算机学习得到的模型</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>在此使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>Read this project with the model before this one again</source>
        <translation>重新用之前的模型识别此项目</translation>
    </message>
    <message>
        <source>Readings worth a look</source>
        <translation>值得查看的识别结果</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>DigitDesk learns from what you correct. Read some forms, check what was read on the Review page, then come back here.</source>
        <translation>DigitDesk 从您的更正中学习。先识别一些表单，在“核对”页核对识别结果，然后回到这里。</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>尚无可学习的内容</translation>
    </message>
    <message>
        <source>{digits} on {pages}</source>
        <translation>{pages}上的 {digits}</translation>
    </message>
    <message>
        <source>At least {digits} on {pages} pages are needed; {enough} teach well.</source>
        <translation>至少需要 {pages} 页上的 {digits} 个；{enough} 个效果较好。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The model that came with DigitDesk</source>
        <translation>DigitDesk 自带的模型</translation>
    </message>
    <message>
        <source>✓ in use: {model}</source>
        <translation>✓ 使用中：{model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Better: kept as “{name}”, and used for this project from now on. Read the forms again to see it.</source>
        <translation>更好：已保留为“{name}”，此后用于本项目。重新识别表单即可看到效果。</translation>
    </message>
    <message>
        <source>Digits are read as before, but how sure a reading is can be said better now: kept as “{name}”. {reasons}</source>
        <translation>数字识别与之前相同，但现在能更准确地说明把握：已保留为“{name}”。{reasons}</translation>
    </message>
    <message>
        <source>Not kept, nothing was changed. {reasons}</source>
        <translation>未保留，未作任何更改。{reasons}</translation>
    </message>
    <message>
        <source>What is sure is calibrated for these forms: below {threshold} a field goes to review.</source>
        <translation>把握已针对这些表单校准：低于 {threshold} 的字段进入核对。</translation>
    </message>
    <message>
        <source>How much a whole number counts against its single digits is fitted to these forms, too.</source>
        <translation>整个数字与其单个数字的权重也已针对这些表格调整。</translation>
    </message>
    <message>
        <source>More corrections would hardly help any more.</source>
        <translation>再多的更正也几乎不会有帮助。</translation>
    </message>
    <message>
        <source>With twice as many corrections, about {more} more of 100 digits would be read right, {most} at the most.</source>
        <translation>若更正数量加倍，每 100 个数字约可多正确识别 {more} 个，最多 {most} 个。</translation>
    </message>
    <message>
        <source>Each page was tested by a model that had not seen it. In brackets the 95 % interval; chance alone makes such a difference of digits with p {chance}.</source>
        <translation>每页都由未见过该页的模型测试。括号内为 95 % 区间；仅凭偶然产生这种数字差异的概率为 p {chance}。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Whole fields</source>
        <translation>完整字段</translation>
    </message>
    <message>
        <source>Accepted without review</source>
        <translation>未经核对即接受</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>其中正确</translation>
    </message>
    <message>
        <source>Digits of the MNIST test</source>
        <translation>MNIST 测试数字</translation>
    </message>
    <message>
        <source>looks like {value}</source>
        <translation>像是 {value}</translation>
    </message>
    <message>
        <source>digit {place} looks like {digit}</source>
        <translation>第 {place} 个数字像是 {digit}</translation>
    </message>
    <message>
        <source>{name}, {day}: {digits} reviewed digits, {before} of them right before, {after} after</source>
        <translation>{name}，{day}：{digits} 个已核对的数字，其中之前正确 {before}，之后 {after}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>DigitDesk made a mistake ({error}): please report it, with the log (Help menu).</source>
        <translation>DigitDesk 出错了（{error}）：请附上日志报告此问题（“帮助”菜单）。</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type over</source>
        <translation>覆盖输入</translation>
    </message>
    <message>
        <source>Accept, go on</source>
        <translation>接受并继续</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>下一个存疑</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Accept all as sure as this</source>
        <translation>接受所有同样有把握的</translation>
    </message>
    <message>
        <source>The others are right, go on</source>
        <translation>其余正确，继续</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>Move, with Shift choose several</source>
        <translation>移动，按住 Shift 可多选</translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation>下一个数字</translation>
    </message>
    <message>
        <source>Digit before</source>
        <translation>上一个数字</translation>
    </message>
    <message>
        <source>See its field</source>
        <translation>查看其字段</translation>
    </message>
    <message>
        <source>Type what you read</source>
        <translation>输入您读到的内容</translation>
    </message>
    <message>
        <source>Keep it, go on</source>
        <translation>保留并继续</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Review, by field</source>
        <translation>核对，按字段</translation>
    </message>
    <message>
        <source>Review, by digit</source>
        <translation>核对，按数字</translation>
    </message>
    <message>
        <source>Review, blind audit</source>
        <translation>核对，盲检</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Digits, as written</source>
        <translation>数字，按所写</translation>
    </message>
    <message>
        <source>A number, with decimals</source>
        <translation>带小数的数</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Digits with a check digit</source>
        <translation>带校验位的数字</translation>
    </message>
    <message>
        <source>One digit out of a few</source>
        <translation>若干选项中的一个数字</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>digits with a check digit</source>
        <translation>带校验位的数字</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>{low} to {high} digits with a check digit</source>
        <translation>{low} 至 {high} 位带校验位的数字</translation>
    </message>
    <message>
        <source>{low} to {high} digits</source>
        <translation>{low} 至 {high} 位数字</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>尚未命名</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>As the computer</source>
        <translation>跟随计算机</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One digit a page</source>
        <translation>每页一个数字</translation>
    </message>
    <message>
        <source>One number a page</source>
        <translation>每页一个数</translation>
    </message>
    <message>
        <source>Lines of numbers</source>
        <translation>多行数</translation>
    </message>
    <message>
        <source>Ruled boxes</source>
        <translation>画线方框</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{remark} ({number} of {count})</source>
        <translation>{remark}（{number} / {count}）</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Is it as sure as it is right?</source>
        <translation>它的把握与正确率相符吗？</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>正确比例</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>What is wrong if only the surest are accepted?</source>
        <translation>若只接受最有把握的，错误有多少？</translation>
    </message>
    <message>
        <source>Share accepted</source>
        <translation>接受比例</translation>
    </message>
    <message>
        <source>Share wrong</source>
        <translation>错误比例</translation>
    </message>
    <message>
        <source>of the surest 95% wrong</source>
        <translation>（最有把握的 95% 中的错误率）</translation>
    </message>
</context>
<context>
    <name>plural</name>
    <message numerus="yes">
        <source>%Ln readings are in {name}</source>
        <translation>
            <numerusform>%Ln 个识别结果已写入 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are in {name}</source>
        <translation>
            <numerusform>%Ln 个数字已写入 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} / %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of about %Ln pages</source>
        <translation>
            <numerusform>{done} / 约 %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages a minute</source>
        <translation>
            <numerusform>每分钟 %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have the same content as others. Read them, too?</source>
        <translation>
            <numerusform>有 %Ln 个文件与其他文件内容相同。也要识别吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits written as {digit}</source>
        <translation>
            <numerusform>所有写作 {digit} 的 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits read as {digit}</source>
        <translation>
            <numerusform>所有识别为 {digit} 的 %Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln misread digits</source>
        <translation>
            <numerusform>所有 %Ln 个误识的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits whose truth is probably wrong</source>
        <translation>
            <numerusform>%Ln 个真值可能有误的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write what was drawn first: digits only, a space between two numbers (%Ln were found).</source>
        <translation>
            <numerusform>请先写下所绘内容：只写数字，两数之间加空格（找到 %Ln 个）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits with a check digit</source>
        <translation>
            <numerusform>%Ln 位带校验位的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation>
            <numerusform>%Ln 位数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules that named the field went with it. Undo brings all back.</source>
        <translation>
            <numerusform>提到该字段的 %Ln 条规则也随之移除。可用“撤销”全部恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed digits</source>
        <translation>
            <numerusform>%Ln 个已核对的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</source>
        <translation>
            <numerusform>{symbol} 盲检的 {answered} 个字段中有 %Ln 个错误：{share}。在所有 {all} 个未看即接受的字段中，错误占 {low} 至 {high}（95% 区间）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln fields; Undo opens them again.</source>
        <translation>
            <numerusform>已接受 %Ln 个字段；可用“撤销”重新打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields have changed.</source>
        <translation>
            <numerusform>%Ln 个字段已更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.</source>
        <translation>
            <numerusform>把握至少为 {sure} 的 %Ln 个字段，不看直接接受吗？再按一次 Shift+Enter 即执行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; the audit below measures it.</source>
        <translation>
            <numerusform>其余 %Ln 个的把握至少为 {sure}。据此其中{wrong}有误；下面的盲检可加以测量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages could not be read anew: their files or their form are gone.</source>
        <translation>
            <numerusform>%Ln 页无法重新识别：其文件或表格已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking these %Ln readings teaches most; the best come first.</source>
        <translation>
            <numerusform>核对这 %Ln 个识别结果最有助于学习；最有用的在最前面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files lie elsewhere now: what was read and decided there is kept.</source>
        <translation>
            <numerusform>%Ln 个文件现在位于别处：已识别和已决定的内容都保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>剩余 {count} 秒</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>剩余 {count} 分钟</translation>
    </message>
    <message>
        <source>{count} h left</source>
        <translation>剩余 {count} 小时</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It is very small: draw it larger.</source>
        <translation>太小了：请画大一些。</translation>
    </message>
    <message>
        <source>It looks filled in: use a thinner pen.</source>
        <translation>似乎糊成一团：请用更细的笔。</translation>
    </message>
    <message>
        <source>It looks like two digits that touch: leave a gap between them.</source>
        <translation>像是两个相连的数字：请在其间留出空隙。</translation>
    </message>
    <message>
        <source>It does not look like a digit.</source>
        <translation>看起来不像数字。</translation>
    </message>
    <message>
        <source>The pad is empty again: draw something.</source>
        <translation>画板又空了：请画点什么。</translation>
    </message>
    <message>
        <source>What is on the pad is too faint or too small to be read.</source>
        <translation>画板上的内容太淡或太小，无法识别。</translation>
    </message>
    <message>
        <source>There is ink, but nothing like a digit.</source>
        <translation>有墨迹，但没有像数字的内容。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>{title}: no digits</source>
        <translation>{title}：没有数字</translation>
    </message>
    <message>
        <source>{title}: {share} read right (95% interval {low} to {high}), {wrong} of {total} digits wrong</source>
        <translation>{title}：{share} 识别正确（95% 区间 {low} 至 {high}），{total} 个数字中有 {wrong} 个错误</translation>
    </message>
    <message>
        <source>written \ read</source>
        <translation>所写 \ 识别</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>field {name}</source>
        <translation>字段 {name}</translation>
    </message>
</context>
<context>
    <name>reviewed</name>
    <message>
        <source>No digit of {project} was reviewed yet: check some on the Review page first.</source>
        <translation>{project} 中尚无已核对的数字：请先在“核对”页核对一些。</translation>
    </message>
    <message>
        <source>Only the {checked} of {all} digits that a person looked at count: these are mostly the doubtful ones, so all digits together are read better than this.</source>
        <translation>仅计入 {all} 个数字中有人看过的 {checked} 个：其中多为存疑的，因此全部数字的识别效果好于此。</translation>
    </message>
    <message>
        <source>Nothing was reviewed yet in: {projects}.</source>
        <translation>尚未核对任何内容：{projects}。</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Number {number}: a {truth}, read as {reading}, {sure} sure</source>
        <translation>第 {number} 个：{truth}，识别为 {reading}，把握 {sure}</translation>
    </message>
    <message>
        <source>; the second reads {reading}</source>
        <translation>；第二个识别为 {reading}</translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>字段 {field}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of all readings of this digit, how many were right</source>
        <translation>在识别为此数字的结果中，有多少正确</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Of all digits written, how many were read right</source>
        <translation>在所写的此数字中，有多少被正确识别</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one number</source>
        <translation>精确率与召回率合为一个数值</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>How many of them were written</source>
        <translation>其中写了多少个</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The mean over the ten digits (macro average)</source>
        <translation>十个数字的平均值（宏平均）</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>The mean, each digit counted as often as it was written (weighted average)</source>
        <translation>按每个数字所写次数加权的平均值（加权平均）</translation>
    </message>
    <message>
        <source>{measure}, difference</source>
        <translation>{measure}，差异</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Of the window; paper stays white</source>
        <translation>窗口的颜色；纸张保持白色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes when DigitDesk is started again</source>
        <translation>重新启动 DigitDesk 后生效</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <source>On the Draw page, as a share of the pad&apos;s shorter side</source>
        <translation>“绘制”页上，占画板短边的比例</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>How numbers are looked for in a project of which nothing was read yet</source>
        <translation>在尚未识别的项目中如何查找数</translation>
    </message>
    <message>
        <source>Pages at a time</source>
        <translation>同时处理的页数</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer for other programs</source>
        <translation>较少则为其他程序留出更多资源</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>not read yet</source>
        <translation>尚未识别</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not there any more; read again when it is back</source>
        <translation>已不存在；恢复后请重新识别</translation>
    </message>
    <message>
        <source>same content as {twin}</source>
        <translation>与 {twin} 内容相同</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>MNIST test images</source>
        <translation>MNIST 测试图像</translation>
    </message>
    <message>
        <source>Kept drawings</source>
        <translation>保留的图画</translation>
    </message>
    <message>
        <source>{project}, reviewed digits</source>
        <translation>{project}，已核对的数字</translation>
    </message>
    <message>
        <source>{digits}, read by {model}</source>
        <translation>{digits}，由 {model} 识别</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>The digits that were read</source>
        <translation>识别出的数字</translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation>{digit}，把握 {share}</translation>
    </message>
</context>
<context>
    <name>teaching</name>
    <message>
        <source>Nothing is open from which a model could learn.</source>
        <translation>没有可供模型学习的待核对内容。</translation>
    </message>
    <message>
        <source>The model is still loading: try again in a moment.</source>
        <translation>模型仍在加载：请稍后重试。</translation>
    </message>
    <message>
        <source>It has last learned from {digits} digits. {promise}</source>
        <translation>上次学习使用了 {digits} 个数字。{promise}</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <source>Comparing files</source>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>也识别</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
</TS>
