<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditResult</name>
    <message>
        <source>Where you read something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {value} · you: {typed} · {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ put right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>What is written here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you read, or press E where nothing is written, N if not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {number} of {size}. What the program read is not shown, so that it does not lead you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How sure the model is of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Listing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{share} read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same digits: chance alone makes such a difference with p {p} (McNemar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what was written. Columns: what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All errors ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely wrong truths ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The form, with its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a field to choose it, drag over bare paper to draw one. Arrows move the chosen field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionPage</name>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model with digitdesk-trainer, which writes one, or open one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is still loading; then the folder is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluation to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of labelled digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>The page, with the four corners of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 4 choose a corner, arrows move it, with Ctrl farther; Enter reads, Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Add a &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each digit in a compartment of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has {count} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Digits that were read as the same one, the least sure first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitView</name>
    <message>
        <source>{digit}: {count} to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these are not {digit}? Go to each and type what it is; Enter confirms the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was read as {digit} is checked. Press + for the next digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read as {digit}. Press + for the next digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of this digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsPane</name>
    <message>
        <source>Digits of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the right digit to put a wrong truth right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>The model is loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an image on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image on the clipboard: copy one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {value}; the Confusion page counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {value}. Another number of digits was found, so the Confusion page does not count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the kept drawings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the kept drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the drawing to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Ex&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting, {share} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report ({ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked digits: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields whose values are numbers, separated by commas; all others are text and keep leading zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of doubtful values that nobody has checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the export panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doubtful, not checked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number fields:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, the doubtful fields with their pictures, and the audit on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits that a person has checked, in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a row, or press Alt+Up and Alt+Down, to read the field earlier or later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Choose another state above to see decided fields again, or export the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the digits first, or press E where nothing is written, N if not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other doubtful field in this selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That page was read anew meanwhile: its readings wait in the queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or perhaps {others}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Part of a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only files whose name holds this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files of any name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State of the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all that is to be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>The form {name} is not among yours: open its file on the Forms page, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of my forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is {path}. Whoever opens it here has the same form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: remove the file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {path} at its full size (100 %). The form below reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count} pages; the form was made of the first. Are the others pages of it, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is handwriting on this sheet. It serves well for naming the fields; a blank sheet lets other pages be laid onto the form still more surely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for another copy on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one has decided anything here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImprovePage</name>
    <message>
        <source>Looking for what teaches most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model before is used again; read the forms again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit {place} looks like {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections that may be wrong themselves: please look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking these teaches most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Clear the pad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As it is to stand over the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be &amp;filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field, or drag over the form to draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields are chosen: a change is made to all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another field is called {name}: choose a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;partments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartments of a comb: one digit each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Opening {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The model is loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {version}, {accuracy} right on the MNIST test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read without a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawing was kept yet: draw a number, then press Keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was written as {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was read as {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {one} in the first, {other} in the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {count} of {total} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Drawing pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit or a whole number with mouse, pen or finger, or paste or drop an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit or a whole number here,
or paste or drop an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a stroke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>{form}, page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form, and its page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, with what was read on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Unnamed project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue, the least sure first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Click the right digit to correct the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue ink speaks for a {digit}, orange ink against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure of digit {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was really drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this where the reading is wrong, then keep the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the ink by what it does for the reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>How far reading has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {title}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The field, and what Enter keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of this field was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Drag its corners into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with these corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the four corners to where those of the form are; the first is its upper left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of scans on the Batch page and read it. What is doubtful then comes here, the least sure first; each answer is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>{rule}. Click to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source>The digit as the model sees it, 28 by 28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Show DigitDesk one sheet of a form, name its fields by clicking, and from then on every filled one is read under these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen form to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your forms: double-click one, or press Enter, to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Each digit that is read appears here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Accept unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a blind audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 1 wrong field in {count}: you will check {check} of {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to the program: you will check {check} of {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {count} unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field is sure enough to be accepted without being seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not even 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field was accepted unseen yet, so there is nothing to audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not one of {size} is wrong, at most {share} of all are (in 95 of 100 such audits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many wrong fields may remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields in the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mistakes may remain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, check little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are there really?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blind audit finds out: you read a random sample of the fields that were accepted unseen, without being shown what the program read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>fits, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the form a few filled pages before you rely on it. Nothing is kept of what is tried here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fits} of {pages} pages fit. {values} values, {doubtful} to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all scans in a folder and its subfolders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add single images or PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read new scans in a folder as they arrive, till this is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the forms that come with DigitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with files, readings and decisions as they were left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the project under a name and in a place of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;kept drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project of the drawings that you have kept: look them over, correct and export them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another &amp;evaluation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how well a model read labelled digits, or the reviewed digits of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;labelled digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the model on a folder: truth.csv, folders named 0 to 9, or IDX files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let another model read the same digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write matrix, scores and curves to HTML, PNG, SVG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a table, a report or checked digits: how, and where, is asked on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;drawing as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the drawing to a PNG or SVG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all work and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all strokes away; Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out what the pen drew; the right mouse button does so, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what the page shows on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s image on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the drawing and its right value among your kept drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a number and see it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whole folders of scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was read, the least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how far to trust the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make templates of your own forms by clicking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model learn from what you have corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pages not yet read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after the pages under way, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the pages under way; Read goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new pro&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty list; the present project is kept and can be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mprove on my forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from the corrections in this project; kept only if it reads better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;teaches most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the readings from which the model learns most when you check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the fields one by one, the least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over all that was read as the same digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how many mistakes may remain, and measure how many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a form from a &amp;scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one sheet of the form, blank or filled, and name its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a form file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a form that someone sent among your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one from a sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a form from the sample delivery note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of forms; this one is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the form to one small file that can be sent by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;page from a scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has one page more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke this page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has one page less; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try filled pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a few pages with this form, before it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des&amp;ign a form to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the fields; get a PDF to print, and the form that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a field in the middle; or drag over bare paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chosen field&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one field of the chosen ones; boxes side by side become a comb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part a comb into its compartments, any other field into two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen fields once more, below; again for the next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen fields once more, to the right; again for the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen fields up in the reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read la&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen fields down in the reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen fields away; Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DigitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licences of DigitDesk and of what it is made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Open a folder of scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitDesk projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the numbers stand on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of scans here, or open one. DigitDesk finds the numbers on each page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in this project as you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watching {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, still listing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confusion</name>
    <message>
        <source>Another truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confused first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely wrong truths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the truth, columns the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix of the second evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second evaluation has more than the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the evaluation of the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of row (recall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of column (precision)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of each digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>Most telling first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {digit}, {sure} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; now {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no file or folder {path}: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} may not be read: change its permissions, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds no images: DigitDesk reads {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be seen: DigitDesk goes on looking for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): make it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no pages: export or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitDesk does not read files of this kind: use one of {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than DigitDesk reads: scan it at 300 dpi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file but a folder that cannot be read: look at its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more, or is not a file: look where it has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes): copy or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an image, whatever its name says: export or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large for this computer&apos;s memory: scan it at 300 dpi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is locked with a password: save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged or has no pages: export or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image breaks off in the middle: copy or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and cannot be decoded ({error}): copy or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({error}): look where it has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is missing or damaged: install DigitDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}: look where it has gone, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no room for a further process ({error}): close programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped: read this page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {lost}, twice, and was set aside: export or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took more than {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made its decoder break off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitDesk could not read this page ({error}): please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is ink here, but no digit was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure; perhaps {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems crossed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink goes beyond the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit lies on a printed line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field lies beyond the page&apos;s edge: scan the page whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {value} first; the rules speak for {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not fit the form: drag its corners into place, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page fits both {one} and {other}: read it with the right one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form looks the same upside down: turn the page upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} belongs to none of the forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} holds the same as {other}: one of them may be double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that begins with {first} lacks page {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {must}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{must}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {most} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must go in steps of {step} from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {count} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {least} digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {most} digits or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {least} to {most} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must follow the pattern {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date ({order})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date ({order}), not after {latest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}, not after {latest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must end in the right check digit (Luhn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must end in the right check digit (modulo 11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must end in the right check digit (EAN, ISBN-13)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have the right check digit (weights of its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be on the list {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{equation} must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{field}] must not be below last time ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies between two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has so many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a pattern (regular expression)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a check digit: Luhn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a check digit: modulo 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an EAN or ISBN-13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a check digit: weights of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is on a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up (an equation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not below last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words: it must ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest weight (7; ISBN-10: 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a file (CSV, XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation, as [Net] + [Tare] = [Gross]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is looked up by the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file (CSV, XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose last values are in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;: it may come from a newer DigitDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; has no setting &quot;{setting}&quot;: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rule &quot;{rule}&quot;, &quot;{setting}&quot; must be {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; names &quot;{field}&quot;, and there is no such field: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; lacks &quot;{setting}&quot;: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; says nothing: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equation &quot;{equation}...&quot; is too long: divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equation &quot;{equation}&quot; names &quot;{field}&quot;, and there is no such field: correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{equation}&quot; is no equation: compare sums of fields and numbers, as in [Net] + [Tare] = [Gross].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 2 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a simple regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day as 2025-12-31, or today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .csv or .xlsx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four whole numbers each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column &quot;{column}&quot;: it has {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {path} cannot be opened ({error}): look where it has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a list ({error}): save it as CSV (UTF-8) again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {path} is empty: it needs a heading in each column, and values below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no fields: name one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must have 1 to {most} digits to go on the page: change their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has letters that cannot be printed ({letters}): use Western ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a form template: choose a file ending in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened ({error}): look where it has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no form template: choose a file ending in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no form template, or it is damaged: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no form template: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer DigitDesk: install that version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of {where} cannot be decoded: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no pages: add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fields are named &quot;{name}&quot;: give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field at {x}, {y} has no name: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; lies outside the page: draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; has more digits at least than at most: change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {where}, &quot;{key}&quot; must be {what}: the file was changed by hand or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a project in use: close it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a DigitDesk project, or is damaged: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already: open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project {path}: look where it has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} is damaged: open a copy of it instead. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged: open a copy of it instead. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on. What was done before is kept in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds on to {name}: close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be changed: copy it to a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened or made there: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should: check the drive, then open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer DigitDesk and was left as it is: install the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used ({error}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used ({error}): please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must end in one of {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot hold pictures: leave them out, or choose {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: if it is open in Excel, close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} columns, not {count}: choose CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows, and there are more: choose CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value is doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values are doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digits have been checked yet that could be exported: review some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders of PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX, as MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} cannot be read ({error}): install DigitDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an ONNX model that this computer can run: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not fit DigitDesk&apos;s model contract: {why}. Choose a model made by its trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must give probabilities in the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input must be images: uint8 [N, 28, 28]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its batch size must be free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must give probabilities: float32 [N, 11]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must give an embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and the eleven labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata lack a proper {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input must be strips: uint8 [N, {height}, W]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its batch size and width must be free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must give log_probabilities: float32 [N, W / {stride}, {classes}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and labels={labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an evaluation that DigitDesk can open: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: its digits, truths and answers do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold 28 x 28 digits with labels 0 to 9: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a whole IDX file of unsigned bytes: fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit in {title} could be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds several sets; this is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} digits are not counted: they were not found, or not told from their neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files could not be read, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds no labelled digits: DigitDesk looks for a {truth} with the columns {columns}, for folders named 0 to 9 with images, and for MNIST&apos;s IDX files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a table ({error}): save it as CSV (UTF-8) again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks the column {columns}: add it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a page or a box that is no number ({error}): correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} more reviewed digits are needed (there are {digits} of {needed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewed digits stand on too few pages ({pages}; at least {needed} are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lack} Check more readings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to keep: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would read {lost} fewer of MNIST&apos;s test digits right; {margin} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would take {taken} more things for digits that are none; {margin} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pages that it had not seen it read {after} of {all} digits right; {before} without learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It read {more} more of {all} digits right, which chance alone may do (p = {chance}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {all} whole fields it read {after} right; {before} without learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has learned already: start from the model it came from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>One a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark with ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values with the signs . - / = that were seen among the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model is of each value; one row a field always says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has checked each value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small picture of each field, in Excel files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 50% sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 90% sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 99% sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 90% sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 99% sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Name of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules between fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that breaks one of these goes to review, with the rule in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DigitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called it not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted it unseen, with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a digit right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>improve</name>
    <message>
        <source>Reviewed digits, of those that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read after learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that this computer has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this project with the model before this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitDesk learns from what you correct. Read some forms, check what was read on the Review page, then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digits} on {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {digits} on {pages} pages are needed; {enough} teach well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that came with DigitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in use: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: kept as “{name}”, and used for this project from now on. Read the forms again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are read as before, but how sure a reading is can be said better now: kept as “{name}”. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept, nothing was changed. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sure is calibrated for these forms: below {threshold} a field goes to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More corrections would hardly help any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With twice as many corrections, about {more} more of 100 digits would be read right, {most} at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page was tested by a model that had not seen it. In brackets the 95 % interval; chance alone makes such a difference of digits with p {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted without review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the MNIST test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}: {digits} reviewed digits, {before} of them right before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>DigitDesk made a mistake ({error}): please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all as sure as this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are right, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, with Shift choose several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Digits, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, with decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits with a check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit out of a few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits with a check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} digits with a check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when DigitDesk is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled boxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Is it as sure as it is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong if only the surest are accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the surest 95% wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plural</name>
    <message numerus="yes">
        <source>%Ln readings are in {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are in {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of about %Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have the same content as others. Read them, too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits written as {digit}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits read as {digit}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln misread digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits whose truth is probably wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write what was drawn first: digits only, a space between two numbers (%Ln were found).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits with a check digit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules that named the field went with it. Undo brings all back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages could not be read anew: their files are not there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln fields; Undo opens them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields have changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; the audit below measures it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It is very small: draw it larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks filled in: use a thinner pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like two digits that touch: leave a gap between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not look like a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad is empty again: draw something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the pad is too faint or too small to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is ink, but nothing like a digit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>{title}: {share} read right (95% interval {low} to {high}), {wrong} of {total} digits wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written \ read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>field {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reviewed</name>
    <message>
        <source>No digit of {project} was reviewed yet: check some on the Review page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {checked} of {all} digits that a person looked at count: these are mostly the doubtful ones, so all digits together are read better than this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Number {number}: a {truth}, read as {reading}, {sure} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the second reads {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all readings of this digit, how many were right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all digits written, how many were read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall in one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the ten digits (macro average)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean, each digit counted as often as it was written (weighted average)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more; read again when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same content as {twin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project}, reviewed digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digits}, read by {model}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>The digits that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <source>Comparing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
