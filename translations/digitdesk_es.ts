<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About DigitDesk</source>
        <translation>Acerca de DigitDesk</translation>
    </message>
    <message>
        <source>Reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>Lee dígitos manuscritos en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of the 10,000 MNIST test digits right; trained on data {hash}</source>
        <translation>versión {version}; {accuracy} de los 10.000 dígitos de prueba de MNIST bien; entrenado con los datos {hash}</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>Dígitos sueltos</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of composed numbers of moderate difficulty exactly right</source>
        <translation>versión {version}; {accuracy} de los números compuestos de dificultad media enteramente bien</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Números enteros</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Aceptando</translation>
    </message>
</context>
<context>
    <name>AuditResult</name>
    <message>
        <source>Where you read something else</source>
        <translation>Donde usted leyó otra cosa</translation>
    </message>
    <message>
        <source>I am right</source>
        <translation>Tengo razón</translation>
    </message>
    <message>
        <source>I mistyped</source>
        <translation>Tecleé mal</translation>
    </message>
    <message>
        <source>See the field</source>
        <translation>Ver el campo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Accepted: {value} · you: {typed} · {place}</source>
        <translation>Aceptado: {value} · usted: {typed} · {place}</translation>
    </message>
    <message>
        <source>✓ put right</source>
        <translation>✓ corregido</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>What is written here?</source>
        <translation>¿Qué pone aquí?</translation>
    </message>
    <message>
        <source>Type what you read, or press E where nothing is written, N if not readable.</source>
        <translation>Teclee lo que lee; pulse E si no hay nada escrito, N si es ilegible.</translation>
    </message>
    <message>
        <source>Field {number} of {size}. What the program read is not shown, so that it does not lead you.</source>
        <translation>Campo {number} de {size}. No se muestra lo que leyó el programa, para no influir en usted.</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How sure the model is of each digit</source>
        <translation>Seguridad del modelo en cada dígito</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Listing files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <source>The copy is {path}</source>
        <translation>La copia es {path}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>{progress}; Read (F5) goes on</source>
        <translation>{progress}; Leer (F5) continúa</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{share} read right</source>
        <translation>{share} leídos bien</translation>
    </message>
    <message>
        <source>No such digits</source>
        <translation>No hay tales dígitos</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>On the same digits: chance alone makes such a difference with p {p} (McNemar).</source>
        <translation>Con los mismos dígitos: el azar por sí solo produce tal diferencia con p {p} (McNemar).</translation>
    </message>
    <message>
        <source>Rows: what was written. Columns: what was read.</source>
        <translation>Filas: lo que estaba escrito. Columnas: lo que se leyó.</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>La segunda menos la primera</translation>
    </message>
    <message>
        <source>All errors ({count})</source>
        <translation>Errores ({count})</translation>
    </message>
    <message>
        <source>Likely wrong truths ({count})</source>
        <translation>Valores reales dudosos ({count})</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The form, with its fields</source>
        <translation>El formulario con sus campos</translation>
    </message>
    <message>
        <source>Click a field to choose it, drag over bare paper to draw one. Arrows move the chosen field.</source>
        <translation>Haga clic en un campo para elegirlo; arrastre sobre papel libre para dibujar uno. Las flechas mueven el campo elegido.</translation>
    </message>
</context>
<context>
    <name>ConfusionPage</name>
    <message>
        <source>Saved to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Train a model with digitdesk-trainer, which writes one, or open one of your own.</source>
        <translation>Entrene un modelo con digitdesk-trainer, que escribe una, o abra una propia.</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>Aún no hay evaluación</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se cambió nada.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The model is still loading; then the folder is read.</source>
        <translation>El modelo aún se está cargando; después se leerá la carpeta.</translation>
    </message>
    <message>
        <source>No evaluation to show</source>
        <translation>No hay evaluación que mostrar</translation>
    </message>
    <message>
        <source>Open an evaluation</source>
        <translation>Abrir una evaluación</translation>
    </message>
    <message>
        <source>Evaluations and projects</source>
        <translation>Evaluaciones y proyectos</translation>
    </message>
    <message>
        <source>Only projects can be opened together: choose one evaluation.</source>
        <translation>Solo los proyectos pueden abrirse juntos: elija una sola evaluación.</translation>
    </message>
    <message>
        <source>Open a folder of labelled digits</source>
        <translation>Abrir una carpeta de dígitos etiquetados</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparar con otro modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>The page, with the four corners of the form</source>
        <translation>La página con las cuatro esquinas del formulario</translation>
    </message>
    <message>
        <source>Keys 1 to 4 choose a corner, arrows move it, with Ctrl farther; Enter reads, Esc gives up.</source>
        <translation>Las teclas 1 a 4 eligen una esquina, las flechas la mueven, con Ctrl más lejos; Intro lee, Esc abandona.</translation>
    </message>
    <message>
        <source>top of the form</source>
        <translation>borde superior del formulario</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>DigitDesk made a mistake</source>
        <translation>DigitDesk cometió un error</translation>
    </message>
    <message>
        <source>Your work is kept: what was read and checked is in the project, and forms are saved. You can go on. If something looks odd, close DigitDesk and start it again.</source>
        <translation>Su trabajo se conserva: lo leído y revisado está en el proyecto, y los formularios están guardados. Puede seguir. Si algo parece raro, cierre DigitDesk e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The latest change could not be saved: {reason}</source>
        <translation>El último cambio no se pudo guardar: {reason}</translation>
    </message>
    <message>
        <source>Please report it, with these details. They are also in the log: {path}</source>
        <translation>Comuníquelo con estos detalles, por favor. También están en el registro: {path}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Close DigitDesk</source>
        <translation>Cerrar DigitDesk</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Add a &amp;field</source>
        <translation>Añadir &amp;un campo</translation>
    </message>
    <message>
        <source>&amp;Make the form…</source>
        <translation>&amp;Crear el formulario…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Formulario nuevo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Qué contiene el campo</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Cantidad de dígitos</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>Dígitos tras una coma decimal impresa</translation>
    </message>
    <message>
        <source>Each digit in a compartment of its own</source>
        <translation>Cada dígito en su propia casilla</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>The form has {count} pages.</source>
        <translation>El formulario tiene {count} páginas.</translation>
    </message>
    <message>
        <source>Save the form to print</source>
        <translation>Guardar el formulario para imprimir</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Nombre del formulario</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>El formulario tal como se imprimirá</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Campos del formulario</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>Casillas</translation>
    </message>
    <message>
        <source>A form to print</source>
        <translation>Un formulario para imprimir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Orden de lectura</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Digits that were read as the same one, the least sure first</source>
        <translation>Dígitos leídos como el mismo, los menos seguros primero</translation>
    </message>
</context>
<context>
    <name>DigitView</name>
    <message>
        <source>{digit}: {count} to check</source>
        <translation>{digit}: {count} por revisar</translation>
    </message>
    <message>
        <source>Which of these are not {digit}? Go to each and type what it is; Enter confirms the others.</source>
        <translation>¿Cuáles de estos no son {digit}? Vaya a cada uno y teclee lo que es; Intro confirma los demás.</translation>
    </message>
    <message>
        <source>All that was read as {digit} is checked. Press + for the next digit.</source>
        <translation>Todo lo leído como {digit} está revisado. Pulse + para el dígito siguiente.</translation>
    </message>
    <message>
        <source>Nothing was read as {digit}. Press + for the next digit.</source>
        <translation>No se leyó nada como {digit}. Pulse + para el dígito siguiente.</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>en {value}</translation>
    </message>
    <message>
        <source>The field of this digit</source>
        <translation>El campo de este dígito</translation>
    </message>
</context>
<context>
    <name>DigitsPane</name>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>Dígitos de la celda elegida</translation>
    </message>
    <message>
        <source>Click the right digit to put a wrong truth right</source>
        <translation>Haga clic en el dígito correcto para corregir un valor real equivocado</translation>
    </message>
    <message>
        <source>Digit {number}</source>
        <translation>Dígito {number}</translation>
    </message>
    <message>
        <source>Order of the digits</source>
        <translation>Orden de los dígitos</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>The model is loading…</source>
        <translation>El modelo se está cargando…</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
    <message>
        <source>Put an image on the pad</source>
        <translation>Poner una imagen en el lienzo</translation>
    </message>
    <message>
        <source>Opening the image</source>
        <translation>Abriendo la imagen</translation>
    </message>
    <message>
        <source>There is no image on the clipboard: copy one and try again.</source>
        <translation>No hay ninguna imagen en el portapapeles: copie una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Kept as {value}; the Confusion page counts it.</source>
        <translation>Conservado como {value}; la página Confusiones lo cuenta.</translation>
    </message>
    <message>
        <source>Kept as {value}. Another number of digits was found, so the Confusion page does not count it.</source>
        <translation>Conservado como {value}. Se encontró otra cantidad de dígitos, así que la página Confusiones no lo cuenta.</translation>
    </message>
    <message>
        <source>Taken out of the kept drawings again.</source>
        <translation>Retirado de los dibujos conservados.</translation>
    </message>
    <message>
        <source>Show the kept drawings</source>
        <translation>Mostrar los dibujos conservados</translation>
    </message>
    <message>
        <source>Saved the drawing to {path}</source>
        <translation>Dibujo guardado en {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Save the drawing as</source>
        <translation>Guardar el dibujo como</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Grosor del trazo</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Ex&amp;port</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Exporting, {share} done</source>
        <translation>Exportando, {share} hecho</translation>
    </message>
    <message>
        <source>Report ({ending})</source>
        <translation>Informe ({ending})</translation>
    </message>
    <message>
        <source>Checked digits: {kind}</source>
        <translation>Dígitos revisados: {kind}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Fields whose values are numbers, separated by commas, besides the decimal fields of a form; all others are text and keep leading zeros</source>
        <translation>Campos cuyos valores son números, separados por comas, además de los campos decimales de un formulario; todos los demás son texto y conservan los ceros iniciales</translation>
    </message>
    <message>
        <source>What becomes of doubtful values that nobody has checked</source>
        <translation>Qué se hace con los valores dudosos que nadie ha revisado</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Close the export panel</source>
        <translation>Cerrar el panel de exportación</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mato:</translation>
    </message>
    <message>
        <source>Ta&amp;ble rows:</source>
        <translation>F&amp;ilas:</translation>
    </message>
    <message>
        <source>&amp;Doubtful, not checked:</source>
        <translation>Dud&amp;osos:</translation>
    </message>
    <message>
        <source>&amp;Number fields:</source>
        <translation>&amp;Campos numéricos:</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>G&amp;uardar en:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Con:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Counts, the doubtful fields with their pictures, and the audit on one page</source>
        <translation>Recuentos, los campos dudosos con sus imágenes y la auditoría ciega en una página</translation>
    </message>
    <message>
        <source>Only digits that a person has checked, in a new folder</source>
        <translation>Solo dígitos revisados por una persona, en una carpeta nueva</translation>
    </message>
    <message>
        <source>An empty folder for the digits</source>
        <translation>Una carpeta vacía para los dígitos</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields in reading order</source>
        <translation>Campos en orden de lectura</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt+Up and Alt+Down, to read the field earlier or later</source>
        <translation>Arrastre una fila, o pulse Alt+Arriba y Alt+Abajo, para leer el campo antes o después</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Choose another state above to see decided fields again, or export the table.</source>
        <translation>Elija arriba otro estado para ver de nuevo los campos decididos, o exporte la tabla.</translation>
    </message>
    <message>
        <source>Nothing more to check</source>
        <translation>Nada más por revisar</translation>
    </message>
    <message>
        <source>Let the model learn from it now, or look what teaches most next.</source>
        <translation>Deje que el modelo aprenda ahora de ello, o busque lo que más enseña después.</translation>
    </message>
    <message>
        <source>What teaches most is checked</source>
        <translation>Lo que más enseña está revisado</translation>
    </message>
    <message>
        <source>Type the digits first, or press E where nothing is written, N if not readable.</source>
        <translation>Teclee primero los dígitos; pulse E si no hay nada escrito, N si es ilegible.</translation>
    </message>
    <message>
        <source>There is no other doubtful field in this selection.</source>
        <translation>No hay otro campo dudoso en esta selección.</translation>
    </message>
    <message>
        <source>That page was read anew meanwhile: its readings wait in the queue again.</source>
        <translation>Esa página se leyó de nuevo entretanto: sus lecturas esperan otra vez en la lista.</translation>
    </message>
    <message>
        <source>with its signs: {text}</source>
        <translation>con sus signos: {text}</translation>
    </message>
    <message>
        <source>Or perhaps {others}</source>
        <translation>O quizá {others}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Part of a file name</source>
        <translation>Parte de un nombre de archivo</translation>
    </message>
    <message>
        <source>Show only files whose name holds this</source>
        <translation>Mostrar solo los archivos cuyo nombre contiene esto</translation>
    </message>
    <message>
        <source>Show files of any name</source>
        <translation>Mostrar archivos de cualquier nombre</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State of the fields</source>
        <translation>Estado de los campos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Back to all that is to be checked</source>
        <translation>Volver a todo lo que hay que revisar</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>The form {name} is not among yours: open its file on the Forms page, or choose another.</source>
        <translation>El formulario {name} no está entre los suyos: abra su archivo en la página Formularios, o elija otro.</translation>
    </message>
    <message>
        <source>Any of my forms</source>
        <translation>Cualquiera de mis formularios</translation>
    </message>
    <message>
        <source>Form: {name}</source>
        <translation>Formulario: {name}</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a page</source>
        <translation>Añadir una página</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Abriendo el formulario</translation>
    </message>
    <message>
        <source>The copy is {path}. Whoever opens it here has the same form.</source>
        <translation>La copia es {path}. Quien la abra aquí tendrá el mismo formulario.</translation>
    </message>
    <message>
        <source>Saving the form</source>
        <translation>Guardando el formulario</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} está en la papelera.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: remove the file yourself.</source>
        <translation>{path} no se pudo mover a la papelera: elimine el archivo usted mismo.</translation>
    </message>
    <message>
        <source>Print {path} at its full size (100 %). The form below reads it.</source>
        <translation>Imprima {path} a tamaño real (100&#xa0;%). El formulario de abajo lo lee.</translation>
    </message>
    <message>
        <source>Looking for fields</source>
        <translation>Buscando campos</translation>
    </message>
    <message>
        <source>There is no room for another copy on this page.</source>
        <translation>No hay sitio para otra copia en esta página.</translation>
    </message>
    <message>
        <source>Take a page out</source>
        <translation>Quitar una página</translation>
    </message>
    <message>
        <source>A name has at most {count} letters: the rest was left out.</source>
        <translation>Un nombre tiene como máximo {count} letras: el resto se ha omitido.</translation>
    </message>
    <message>
        <source>A form needs a name: it keeps the one it had.</source>
        <translation>Un formulario necesita un nombre: conserva el que tenía.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Nombre del formulario</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>Guardar una copia del formulario</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of this field</source>
        <translation>Historial de este campo</translation>
    </message>
    <message>
        <source>No one has decided anything here yet.</source>
        <translation>Nadie ha decidido nada aquí todavía.</translation>
    </message>
</context>
<context>
    <name>ImprovePage</name>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>The model before is used again; read the forms again to see it.</source>
        <translation>Se usa de nuevo el modelo anterior; lea otra vez los formularios para verlo.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Corrections that may be wrong themselves: please look again</source>
        <translation>Correcciones que pueden estar equivocadas: vuelva a mirarlas, por favor</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Clear the pad</source>
        <translation>Vaciar el lienzo</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As it is to stand over the column</source>
        <translation>Como debe figurar sobre la columna</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>como está escrito</translation>
    </message>
    <message>
        <source>Must be &amp;filled in</source>
        <translation>De&amp;be rellenarse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Debe rellenarse</translation>
    </message>
    <message>
        <source>Choose a field, or drag over the form to draw one.</source>
        <translation>Elija un campo, o arrastre sobre el formulario para dibujar uno.</translation>
    </message>
    <message>
        <source>{count} fields are chosen: a change is made to all of them.</source>
        <translation>Hay {count} campos elegidos: un cambio se aplica a todos.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Cantidad de dígitos</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Casillas</translation>
    </message>
    <message>
        <source>Another field is called {name}: choose a name of its own.</source>
        <translation>Otro campo se llama {name}: elija un nombre propio.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>C&amp;ontiene</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Qué contiene el campo</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>Dí&amp;gitos</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>Dec&amp;imales</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>Dígitos tras una coma decimal impresa</translation>
    </message>
    <message>
        <source>Com&amp;partments</source>
        <translation>&amp;Casillas</translation>
    </message>
    <message>
        <source>Compartments of a comb: one digit each</source>
        <translation>Casillas de un peine: un dígito en cada una</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Dígitos como mínimo</translation>
    </message>
    <message>
        <source>Digits at most</source>
        <translation>Dígitos como máximo</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Opening {title}</source>
        <translation>Abriendo {title}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The model is loading…</source>
        <translation>El modelo se está cargando…</translation>
    </message>
    <message>
        <source>Model {version}, {accuracy} right on the MNIST test images</source>
        <translation>Modelo {version}, {accuracy} de las imágenes de prueba de MNIST bien</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Nothing can be read without a model</source>
        <translation>Sin un modelo no se puede leer nada</translation>
    </message>
    <message>
        <source>No drawing was kept yet: draw a number, then press Keep.</source>
        <translation>Aún no se conservó ningún dibujo: dibuje un número y pulse Conservar.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All that was written as {digit}</source>
        <translation>Todo lo escrito como {digit}</translation>
    </message>
    <message>
        <source>All that was read as {digit}</source>
        <translation>Todo lo leído como {digit}</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {one} in the first, {other} in the second</source>
        <translation>{truth} leído como {reading}: {one} en la primera, {other} en la segunda</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {count} of {total} ({share})</source>
        <translation>{truth} leído como {reading}: {count} de {total} ({share})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Drawing pad</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number with mouse, pen or finger, or paste or drop an image</source>
        <translation>Dibuje un dígito o un número entero con ratón, lápiz o dedo, o pegue o suelte una imagen</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number here,
or paste or drop an image</source>
        <translation>Dibuje aquí un dígito o un número entero,
o pegue o suelte una imagen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Draw a stroke</source>
        <translation>Dibujar un trazo</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>{form}, page {number}</source>
        <translation>{form}, página {number}</translation>
    </message>
    <message>
        <source>The form, and its page</source>
        <translation>El formulario y su página</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nombre de la página</translation>
    </message>
    <message>
        <source>Name of a page</source>
        <translation>Nombre de una página</translation>
    </message>
    <message>
        <source>Type a part of the name, or take a page from the list</source>
        <translation>Teclee una parte del nombre, o tome una página de la lista</translation>
    </message>
    <message>
        <source>No page with fields has this in its name: type another part of it.</source>
        <translation>Ninguna página con campos tiene esto en su nombre: teclee otra parte de él.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, with what was read on it</source>
        <translation>La página con lo que se leyó en ella</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Unnamed project</source>
        <translation>Proyecto sin nombre</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Guardando el proyecto</translation>
    </message>
    <message>
        <source>The project changes while it is copied: wait a moment, and name it again.</source>
        <translation>El proyecto cambia mientras se copia: espere un momento y póngale nombre otra vez.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue, the least sure first</source>
        <translation>Lista de espera, los menos seguros primero</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Click the right digit to correct the reading</source>
        <translation>Haga clic en el dígito correcto para corregir la lectura</translation>
    </message>
    <message>
        <source>Blue ink speaks for a {digit}, orange ink against it.</source>
        <translation>La tinta azul habla a favor de un {digit}, la naranja en contra.</translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation>✎ corregido por usted</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} de seguridad</translation>
    </message>
    <message>
        <source>How sure of digit {place} of {count}</source>
        <translation>Seguridad del dígito {place} de {count}</translation>
    </message>
    <message>
        <source>How sure of each digit</source>
        <translation>Seguridad de cada dígito</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Seguridad de la lectura</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>What was really drawn</source>
        <translation>Lo que se dibujó en realidad</translation>
    </message>
    <message>
        <source>Correct this where the reading is wrong, then keep the drawing</source>
        <translation>Corrija esto si la lectura es incorrecta y conserve luego el dibujo</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Valor correcto</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>Colour the ink by what it does for the reading</source>
        <translation>Colorear la tinta según lo que aporta a la lectura</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>How far reading has come</source>
        <translation>Hasta dónde ha llegado la lectura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading {title}: {done} of {total}</source>
        <translation>Leyendo {title}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The field, and what Enter keeps</source>
        <translation>El campo, y lo que Intro conserva</translation>
    </message>
    <message>
        <source>No picture of this field was kept.</source>
        <translation>No se conservó ninguna imagen de este campo.</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Drag its corners into place</source>
        <translation>Colocar las esquinas</translation>
    </message>
    <message>
        <source>Read with these corners</source>
        <translation>Leer con estas esquinas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drag the four corners to where those of the form are; the first is its upper left.</source>
        <translation>Arrastre las cuatro esquinas a donde están las del formulario; la primera es la superior izquierda.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept them</source>
        <translation>Aceptarlos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} por revisar</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Open a folder of scans on the Batch page and read it. What is doubtful then comes here, the least sure first; each answer is kept at once.</source>
        <translation>Abra una carpeta de escaneos en la página Lote y léala. Lo dudoso llega entonces aquí, lo menos seguro primero; cada respuesta se conserva al instante.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Aún no hay nada que revisar</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>{rule}. Click to change it</source>
        <translation>{rule}. Haga clic para cambiarla</translation>
    </message>
    <message>
        <source>Change the rule: {rule}</source>
        <translation>Cambiar la regla: {rule}</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Take out the rule: {rule}</source>
        <translation>Quitar la regla: {rule}</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Conservar la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source>The digit as the model sees it, 28 by 28 pixels</source>
        <translation>El dígito tal como lo ve el modelo, 28 por 28 píxeles</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Show DigitDesk one sheet of a form, name its fields by clicking, and from then on every filled one is read under these names.</source>
        <translation>Muestre a DigitDesk una hoja de un formulario, dé nombre a sus campos con un clic y, desde entonces, cada hoja rellenada se lee con esos nombres.</translation>
    </message>
    <message>
        <source>Move the chosen form to the trash</source>
        <translation>Mover el formulario elegido a la papelera</translation>
    </message>
    <message>
        <source>Your forms</source>
        <translation>Sus formularios</translation>
    </message>
    <message>
        <source>Your forms: double-click one, or press Enter, to open it</source>
        <translation>Sus formularios: doble clic o Intro para abrir</translation>
    </message>
    <message>
        <source>Forms of your own</source>
        <translation>Formularios propios</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Each digit that is read appears here</source>
        <translation>Aquí aparece cada dígito leído</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Looking for what teaches most</source>
        <translation>Buscando lo que más enseña</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{name} has {count} pages; the form was made of the first. Are the others pages of it, too?</source>
        <translation>{name} tiene {count} páginas; el formulario se hizo con la primera. ¿Son las demás también páginas suyas?</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>There is writing in {filled} of the {fields} fields found on this sheet. It serves well for naming them; a blank sheet lets other pages be laid onto the form still more surely.</source>
        <translation>Hay escritura en {filled} de los {fields} campos hallados en esta hoja. Sirve bien para darles nombre; con una hoja en blanco, las demás páginas se ajustan aún con más seguridad.</translation>
    </message>
    <message>
        <source>It is only print</source>
        <translation>Es solo texto impreso</translation>
    </message>
    <message>
        <source>Print within fields</source>
        <translation>Texto impreso en los campos</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Trying the form</source>
        <translation>Probando el formulario</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Accept unseen</source>
        <translation>Aceptar sin ver</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Revisar el resto</translation>
    </message>
    <message>
        <source>Begin a blind audit</source>
        <translation>Empezar una auditoría ciega</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>Extrayendo una muestra</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>At most 1 wrong field in {count}: you will check {check} of {fields}.</source>
        <translation>Como máximo 1 campo erróneo en {count}: revisará {check} de {fields}.</translation>
    </message>
    <message>
        <source>Nothing is left to the program: you will check {check} of {fields}.</source>
        <translation>Nada se deja al programa: revisará {check} de {fields}.</translation>
    </message>
    <message>
        <source>Every field is decided.</source>
        <translation>Todos los campos están decididos.</translation>
    </message>
    <message>
        <source>Accept {count} unseen</source>
        <translation>Aceptar {count} sin ver</translation>
    </message>
    <message>
        <source>No field is sure enough to be accepted without being seen.</source>
        <translation>Ningún campo es lo bastante seguro para aceptarse sin verlo.</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>unos {count}</translation>
    </message>
    <message>
        <source>not even 0.1</source>
        <translation>ni siquiera 0,1</translation>
    </message>
    <message>
        <source>No field was accepted unseen yet, so there is nothing to audit.</source>
        <translation>Aún no se aceptó ningún campo sin ver, así que no hay nada que auditar.</translation>
    </message>
    <message>
        <source>If not one of {size} is wrong, at most {share} of all are (in 95 of 100 such audits).</source>
        <translation>Si ninguno de {size} es erróneo, lo son como máximo {share} de todos (en 95 de 100 auditorías así).</translation>
    </message>
    <message>
        <source>Go on with the audit</source>
        <translation>Seguir con la auditoría</translation>
    </message>
    <message>
        <source>How many wrong fields may remain</source>
        <translation>Cuántos campos erróneos pueden quedar</translation>
    </message>
    <message>
        <source>Fields in the audit</source>
        <translation>Campos de la auditoría</translation>
    </message>
    <message>
        <source>How many mistakes may remain?</source>
        <translation>¿Cuántos errores pueden quedar?</translation>
    </message>
    <message>
        <source>More, check little</source>
        <translation>Más, revisar poco</translation>
    </message>
    <message>
        <source>None, check all</source>
        <translation>Ninguno, revisar todo</translation>
    </message>
    <message>
        <source>How many are there really?</source>
        <translation>¿Cuántos hay en realidad?</translation>
    </message>
    <message>
        <source>A blind audit finds out: you read a random sample of the fields that were accepted unseen, without being shown what the program read.</source>
        <translation>Una auditoría ciega lo averigua: usted lee una muestra al azar de los campos aceptados sin ver, sin que se le muestre lo que leyó el programa.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>fits, {share}</source>
        <translation>encaja, {share}</translation>
    </message>
    <message>
        <source>laid by hand</source>
        <translation>colocada a mano</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>Show the form a few filled pages before you rely on it. Nothing is kept of what is tried here.</source>
        <translation>Muestre al formulario algunas páginas rellenadas antes de fiarse de él. No se conserva nada de lo que se prueba aquí.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{fits} of {pages} pages fit. {values} values, {doubtful} to be looked at.</source>
        <translation>{fits} de {pages} páginas encajan. Valores: {values}, por mirar: {doubtful}.</translation>
    </message>
    <message>
        <source> Reading…</source>
        <translation> Leyendo…</translation>
    </message>
    <message>
        <source>Pages tried</source>
        <translation>Páginas probadas</translation>
    </message>
    <message>
        <source>What was read on the page</source>
        <translation>Lo que se leyó en la página</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to DigitDesk</source>
        <translation>Bienvenido a DigitDesk</translation>
    </message>
    <message>
        <source>It reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>Lee dígitos manuscritos en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>F1 explains whatever page is shown, at any time.</source>
        <translation>F1 explica en todo momento la página que se muestra.</translation>
    </message>
    <message>
        <source>Draw a number</source>
        <translation>Dibujar un número</translation>
    </message>
    <message>
        <source>With mouse, finger or pen, and watch it being read</source>
        <translation>Con ratón, dedo o lápiz, y ver cómo se lee</translation>
    </message>
    <message>
        <source>Try the sample forms</source>
        <translation>Probar los formularios de ejemplo</translation>
    </message>
    <message>
        <source>Four filled sheets that come with DigitDesk: open them, then press Read</source>
        <translation>Cuatro hojas rellenadas: ábralas y pulse Leer</translation>
    </message>
    <message>
        <source>Open your own scans</source>
        <translation>Abrir sus propios escaneos</translation>
    </message>
    <message>
        <source>A folder of images or PDFs; the files stay as they are</source>
        <translation>Una carpeta de imágenes o PDF; los archivos quedan como están</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>R&amp;evisar</translation>
    </message>
    <message>
        <source>F&amp;orms</source>
        <translation>&amp;Formularios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Add all scans in a folder and its subfolders</source>
        <translation>Añadir todos los escaneos de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>A&amp;brir archivos…</translation>
    </message>
    <message>
        <source>Add single images or PDFs</source>
        <translation>Añadir imágenes o PDF sueltos</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Read new scans in a folder as they arrive, till this is switched off</source>
        <translation>Leer los escaneos nuevos de una carpeta según llegan, hasta que se desactive</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple forms</source>
        <translation>Abrir &amp;los formularios de ejemplo</translation>
    </message>
    <message>
        <source>Add the forms that come with DigitDesk</source>
        <translation>Añadir los formularios que vienen con DigitDesk</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>Abrir un &amp;proyecto…</translation>
    </message>
    <message>
        <source>Go on with files, readings and decisions as they were left</source>
        <translation>Seguir con los archivos, lecturas y decisiones como quedaron</translation>
    </message>
    <message>
        <source>&amp;Name the project…</source>
        <translation>Dar &amp;nombre al proyecto…</translation>
    </message>
    <message>
        <source>Keep the project under a name and in a place of your own</source>
        <translation>Conservar el proyecto con el nombre y en el lugar que usted elija</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>&amp;Guardar una copia del proyecto…</translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now</source>
        <translation>Escribir una copia del proyecto tal como está ahora</translation>
    </message>
    <message>
        <source>Show the &amp;kept drawings</source>
        <translation>&amp;Mostrar los dibujos conservados</translation>
    </message>
    <message>
        <source>Open the project of the drawings that you have kept: look them over, correct and export them</source>
        <translation>Abrir el proyecto de los dibujos que ha conservado: repasarlos, corregirlos y exportarlos</translation>
    </message>
    <message>
        <source>Open another &amp;evaluation…</source>
        <translation>Abrir &amp;otra evaluación…</translation>
    </message>
    <message>
        <source>Open &amp;labelled digits…</source>
        <translation>Abrir &amp;dígitos etiquetados…</translation>
    </message>
    <message>
        <source>Measure the model on a folder: truth.csv, folders named 0 to 9, or IDX files</source>
        <translation>Medir el modelo con una carpeta: truth.csv, carpetas llamadas 0 a 9 o archivos IDX</translation>
    </message>
    <message>
        <source>Let another model read the same digits</source>
        <translation>Hacer que otro modelo lea los mismos dígitos</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Guardar &amp;un informe…</translation>
    </message>
    <message>
        <source>Write matrix, scores and curves to HTML, PNG, SVG or CSV</source>
        <translation>Escribir matriz, puntuaciones y curvas en HTML, PNG, SVG o CSV</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write a table, a report or checked digits: how, and where, is asked on the page</source>
        <translation>Escribir una tabla, un informe o los dígitos revisados: cómo y dónde se pregunta en la página</translation>
    </message>
    <message>
        <source>Save the &amp;drawing as…</source>
        <translation>Guardar &amp;el dibujo como…</translation>
    </message>
    <message>
        <source>Write the drawing to a PNG or SVG file</source>
        <translation>Escribir el dibujo en un archivo PNG o SVG</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Colours, pen, layout, and how many pages are read at a time</source>
        <translation>Colores, lápiz, disposición y cuántas páginas se leen a la vez</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Stop all work and close</source>
        <translation>Detener todo el trabajo y cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Hacer otra vez el cambio</translation>
    </message>
    <message>
        <source>&amp;Clear the pad</source>
        <translation>&amp;Vaciar el lienzo</translation>
    </message>
    <message>
        <source>Take all strokes away; Undo brings them back</source>
        <translation>Quitar todos los trazos; Deshacer los devuelve</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Rub out what the pen drew; the right mouse button does so, too</source>
        <translation>Borrar lo que dibujó el lápiz; el botón derecho del ratón también lo hace</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Put what the page shows on the clipboard</source>
        <translation>Poner en el portapapeles lo que muestra la página</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>&amp;Pegar una imagen</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s image on the pad</source>
        <translation>Poner la imagen del portapapeles en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Review first the readings from which the model learns most</source>
        <translation>Revisar primero las lecturas de las que más aprende el modelo</translation>
    </message>
    <message>
        <source>Tr&amp;y filled pages…</source>
        <translation>&amp;Probar páginas rellenadas…</translation>
    </message>
    <message>
        <source>&amp;Compare with another model…</source>
        <translation>&amp;Comparar con otro modelo…</translation>
    </message>
    <message>
        <source>Put the drawing and its right value among your kept drawings</source>
        <translation>Poner el dibujo y su valor correcto entre sus dibujos conservados</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>Draw a number and see it read</source>
        <translation>Dibujar un número y ver cómo se lee</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>L&amp;ote</translation>
    </message>
    <message>
        <source>Read whole folders of scans</source>
        <translation>Leer carpetas enteras de escaneos</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>R&amp;evisar</translation>
    </message>
    <message>
        <source>Check what was read, the least sure first</source>
        <translation>Revisar lo leído, lo menos seguro primero</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>&amp;Confusiones</translation>
    </message>
    <message>
        <source>See how far to trust the model</source>
        <translation>Ver hasta dónde fiarse del modelo</translation>
    </message>
    <message>
        <source>Make templates of your own forms by clicking</source>
        <translation>Hacer con clics plantillas de sus propios formularios</translation>
    </message>
    <message>
        <source>&amp;Improve</source>
        <translation>&amp;Mejorar</translation>
    </message>
    <message>
        <source>Let the model learn from what you have corrected</source>
        <translation>Dejar que el modelo aprenda de sus correcciones</translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation>Ajustar &amp;la página</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits larger</source>
        <translation>Mostrar la página, el lienzo o los dígitos más grandes</translation>
    </message>
    <message>
        <source>Show how well a model read labelled digits, or the reviewed digits of one or more projects</source>
        <translation>Mostrar lo bien que un modelo leyó dígitos etiquetados, o los dígitos revisados de uno o varios proyectos</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits smaller</source>
        <translation>Mostrar la página, el lienzo o los dígitos más pequeños</translation>
    </message>
    <message>
        <source>Show the whole page or pad, digits in their usual size</source>
        <translation>Mostrar toda la página o todo el lienzo, los dígitos en su tamaño habitual</translation>
    </message>
    <message>
        <source>Read the pages not yet read</source>
        <translation>Leer las páginas aún no leídas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Wait after the pages under way, or go on</source>
        <translation>Esperar tras las páginas en curso, o seguir</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop after the pages under way; Read goes on from there</source>
        <translation>Detener tras las páginas en curso; Leer sigue desde ahí</translation>
    </message>
    <message>
        <source>Start a new pro&amp;ject</source>
        <translation>&amp;Empezar un proyecto nuevo</translation>
    </message>
    <message>
        <source>Begin with an empty list; the present project is kept and can be opened again</source>
        <translation>Empezar con una lista vacía; el proyecto actual se conserva y puede abrirse de nuevo</translation>
    </message>
    <message>
        <source>I&amp;mprove on my forms</source>
        <translation>&amp;Mejorar con mis formularios</translation>
    </message>
    <message>
        <source>Learn from the corrections in this project; kept only if it reads better</source>
        <translation>Aprender de las correcciones de este proyecto; se conserva solo si lee mejor</translation>
    </message>
    <message>
        <source>What &amp;teaches most</source>
        <translation>Lo &amp;que más enseña</translation>
    </message>
    <message>
        <source>By &amp;field</source>
        <translation>Por &amp;campo</translation>
    </message>
    <message>
        <source>Go through the fields one by one, the least sure first</source>
        <translation>Recorrer los campos uno a uno, los menos seguros primero</translation>
    </message>
    <message>
        <source>By &amp;digit</source>
        <translation>&amp;Por dígito</translation>
    </message>
    <message>
        <source>Look over all that was read as the same digit</source>
        <translation>Repasar todo lo leído como el mismo dígito</translation>
    </message>
    <message>
        <source>How &amp;sure</source>
        <translation>&amp;Qué seguridad</translation>
    </message>
    <message>
        <source>Choose how many mistakes may remain, and measure how many there are</source>
        <translation>Elegir cuántos errores pueden quedar y medir cuántos hay</translation>
    </message>
    <message>
        <source>Make a form from a &amp;scan…</source>
        <translation>&amp;Formulario a partir de un escaneo…</translation>
    </message>
    <message>
        <source>Show one sheet of the form, blank or filled, and name its fields</source>
        <translation>Mostrar una hoja del formulario, en blanco o rellenada, y dar nombre a sus campos</translation>
    </message>
    <message>
        <source>&amp;Open a form file…</source>
        <translation>A&amp;brir un archivo de formulario…</translation>
    </message>
    <message>
        <source>Take a form that someone sent among your own</source>
        <translation>Tomar entre los suyos un formulario que alguien envió</translation>
    </message>
    <message>
        <source>Make one from a sa&amp;mple</source>
        <translation>A pa&amp;rtir de un ejemplo</translation>
    </message>
    <message>
        <source>Make a form from the sample delivery note</source>
        <translation>Hacer un formulario del albarán de ejemplo</translation>
    </message>
    <message>
        <source>&amp;All forms</source>
        <translation>&amp;Todos los formularios</translation>
    </message>
    <message>
        <source>Back to the list of forms; this one is kept as it is</source>
        <translation>Volver a la lista de formularios; este se conserva como está</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Write the form to one small file that can be sent by e-mail</source>
        <translation>Escribir el formulario en un archivo pequeño que puede enviarse por correo electrónico</translation>
    </message>
    <message>
        <source>Add a &amp;page from a scan…</source>
        <translation>Añadir una página de un &amp;escaneo…</translation>
    </message>
    <message>
        <source>The form has one page more</source>
        <translation>El formulario tiene una página más</translation>
    </message>
    <message>
        <source>Ta&amp;ke this page out</source>
        <translation>&amp;Quitar esta página</translation>
    </message>
    <message>
        <source>The form has one page less; Undo brings it back</source>
        <translation>El formulario tiene una página menos; Deshacer la devuelve</translation>
    </message>
    <message>
        <source>Read a few pages with this form, before it is used</source>
        <translation>Leer algunas páginas con este formulario antes de usarlo</translation>
    </message>
    <message>
        <source>Des&amp;ign a form to print…</source>
        <translation>Diseñar &amp;un formulario para imprimir…</translation>
    </message>
    <message>
        <source>Write down the fields; get a PDF to print, and the form that reads it</source>
        <translation>Escribir los campos; se obtiene un PDF para imprimir y el formulario que lo lee</translation>
    </message>
    <message>
        <source>&amp;Draw a field</source>
        <translation>D&amp;ibujar un campo</translation>
    </message>
    <message>
        <source>Put a field in the middle; or drag over bare paper</source>
        <translation>Poner un campo en el centro; o arrastrar sobre papel libre</translation>
    </message>
    <message>
        <source>&amp;Name the field</source>
        <translation>&amp;Dar nombre al campo</translation>
    </message>
    <message>
        <source>Write the chosen field&apos;s name</source>
        <translation>Escribir el nombre del campo elegido</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>U&amp;nir</translation>
    </message>
    <message>
        <source>Make one field of the chosen ones; boxes side by side become a comb</source>
        <translation>Hacer un campo de los elegidos; las casillas contiguas forman un peine</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation>Di&amp;vidir</translation>
    </message>
    <message>
        <source>Part a comb into its compartments, any other field into two</source>
        <translation>Partir un peine en sus casillas, cualquier otro campo en dos</translation>
    </message>
    <message>
        <source>Copy &amp;below</source>
        <translation>&amp;Copiar debajo</translation>
    </message>
    <message>
        <source>The chosen fields once more, below; again for the next row</source>
        <translation>Los campos elegidos otra vez, debajo; de nuevo para la fila siguiente</translation>
    </message>
    <message>
        <source>Copy to the &amp;right</source>
        <translation>C&amp;opiar a la derecha</translation>
    </message>
    <message>
        <source>The chosen fields once more, to the right; again for the next column</source>
        <translation>Los campos elegidos otra vez, a la derecha; de nuevo para la columna siguiente</translation>
    </message>
    <message>
        <source>Read &amp;earlier</source>
        <translation>Leer &amp;antes</translation>
    </message>
    <message>
        <source>Move the chosen fields up in the reading order</source>
        <translation>Subir los campos elegidos en el orden de lectura</translation>
    </message>
    <message>
        <source>Read la&amp;ter</source>
        <translation>&amp;Leer después</translation>
    </message>
    <message>
        <source>Move the chosen fields down in the reading order</source>
        <translation>Bajar los campos elegidos en el orden de lectura</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Eliminar el campo</translation>
    </message>
    <message>
        <source>Take the chosen fields away; Undo brings them back</source>
        <translation>Quitar los campos elegidos; Deshacer los devuelve</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>Explicar la página que se muestra</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Tres maneras de empezar</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Listar todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>&amp;Mostrar el registro</translation>
    </message>
    <message>
        <source>Open the file that says what went wrong; please send it with a question</source>
        <translation>Abrir el archivo que dice qué salió mal; envíelo junto con su pregunta</translation>
    </message>
    <message>
        <source>&amp;About DigitDesk</source>
        <translation>Acerca &amp;de DigitDesk</translation>
    </message>
    <message>
        <source>Versions, models and folders</source>
        <translation>Versiones, modelos y carpetas</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>The licences of DigitDesk and of what it is made with</source>
        <translation>Las licencias de DigitDesk y de aquello con lo que está hecho</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>All of these files are in the list already.</source>
        <translation>Todos estos archivos ya están en la lista.</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Open a folder of scans</source>
        <translation>Abrir una carpeta de escaneos</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>Abrir escaneos</translation>
    </message>
    <message>
        <source>DigitDesk projects</source>
        <translation>Proyectos de DigitDesk</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>Dar nombre al proyecto</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Guardar una copia del proyecto</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Abrir un formulario</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>One row a form</source>
        <translation>Una fila por formulario</translation>
    </message>
    <message>
        <source>The fields of a form side by side, those of all its pages in one row</source>
        <translation>Los campos de un formulario uno junto a otro, los de todas sus páginas en una fila</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>Disposición de las páginas</translation>
    </message>
    <message>
        <source>How the numbers stand on a page</source>
        <translation>Cómo están los números en una página</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Drop a folder of scans here, or open one. DigitDesk finds the numbers on each page.</source>
        <translation>Suelte aquí una carpeta de escaneos, o abra una. DigitDesk encuentra los números de cada página.</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Aún no hay escaneos</translation>
    </message>
    <message>
        <source>Project {title}</source>
        <translation>Proyecto {title}</translation>
    </message>
    <message>
        <source>Everything is kept in this project as you work.</source>
        <translation>Todo se conserva en este proyecto mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>watching {folder}</source>
        <translation>vigilando {folder}</translation>
    </message>
    <message>
        <source>{folder} cannot be seen</source>
        <translation>{folder} no está a la vista</translation>
    </message>
    <message>
        <source>{files}, still listing…</source>
        <translation>{files}, la lista sigue…</translation>
    </message>
    <message>
        <source>Read (F5) reads them</source>
        <translation>Leer (F5) los lee</translation>
    </message>
</context>
<context>
    <name>confusion</name>
    <message>
        <source>Another truth</source>
        <translation>Otro valor real</translation>
    </message>
    <message>
        <source>Most confused first</source>
        <translation>Más confundidos primero</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>Todos los errores</translation>
    </message>
    <message>
        <source>Likely wrong truths</source>
        <translation>Valores reales dudosos</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the truth, columns the reading</source>
        <translation>Matriz de confusión: las filas son los valores reales, las columnas las lecturas</translation>
    </message>
    <message>
        <source>Confusion matrix of the second evaluation</source>
        <translation>Matriz de confusión de la segunda evaluación</translation>
    </message>
    <message>
        <source>What the second evaluation has more than the first</source>
        <translation>Lo que la segunda evaluación tiene más que la primera</translation>
    </message>
    <message>
        <source>Digits, scores and curves</source>
        <translation>Dígitos, puntuaciones y curvas</translation>
    </message>
    <message>
        <source>Opening the evaluation of the model…</source>
        <translation>Abriendo la evaluación del modelo…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>% of row (recall)</source>
        <translation>% fila (recall)</translation>
    </message>
    <message>
        <source>% of column (precision)</source>
        <translation>% columna (precisión)</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Mostrar {what}</translation>
    </message>
    <message>
        <source>Scores of each digit</source>
        <translation>Puntuaciones de cada dígito</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>Most telling first</source>
        <translation>Los más reveladores primero</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Los más seguros primero</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Los menos seguros primero</translation>
    </message>
    <message>
        <source>Read as {digit}, {sure} sure</source>
        <translation>Leído como {digit}, {sure} de seguridad</translation>
    </message>
    <message>
        <source>; now {digit}</source>
        <translation>; ahora {digit}</translation>
    </message>
    <message>
        <source>; checked</source>
        <translation>; revisado</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es un dígito</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no file or folder {path}: check the name.</source>
        <translation>No existe el archivo o la carpeta {path}: compruebe el nombre.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>La carpeta {folder} no se puede leer: cambie sus permisos o cópiela a otro sitio.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images: DigitDesk reads {endings}.</source>
        <translation>La carpeta {folder} no contiene imágenes: DigitDesk lee {endings}.</translation>
    </message>
    <message>
        <source>1 file was left out, for DigitDesk cannot read {endings}: save it as JPEG or PDF.</source>
        <translation>Se ha dejado fuera 1 archivo, pues DigitDesk no lee {endings}: guárdelo como JPEG o PDF.</translation>
    </message>
    <message>
        <source>{count} files were left out, for DigitDesk cannot read {endings}: save them as JPEG or PDF.</source>
        <translation>Se han dejado fuera {count} archivos, pues DigitDesk no lee {endings}: guárdelos como JPEG o PDF.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be seen: DigitDesk goes on looking for it.</source>
        <translation>La carpeta {folder} no está a la vista: DigitDesk sigue buscándola.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): make it yourself.</source>
        <translation>La carpeta {folder} no se puede crear ({error}): créela usted mismo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): choose another.</source>
        <translation>La carpeta {folder} no se puede crear ({error}): elija otra.</translation>
    </message>
    <message>
        <source>This page&apos;s picture cannot be written to {folder} ({error}): choose another folder.</source>
        <translation>La imagen de esta página no se puede escribir en {folder} ({error}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>{url} cannot be looked at ({error}): check it.</source>
        <translation>{url} no se puede consultar ({error}): compruebe la dirección.</translation>
    </message>
    <message>
        <source>{url} holds no images: DigitDesk reads {endings}.</source>
        <translation>{url} no contiene imágenes: DigitDesk lee {endings}.</translation>
    </message>
    <message>
        <source>{url} needs more packages ({error}): {how}.</source>
        <translation>{url} necesita más paquetes ({error}): {how}.</translation>
    </message>
    <message>
        <source>Fetching this file needs more packages ({error}): {how}.</source>
        <translation>Obtener este archivo necesita más paquetes ({error}): {how}.</translation>
    </message>
    <message>
        <source>`pip install &quot;digitdesk[cluster]&quot;`, and the package that fsspec names for this kind of URL</source>
        <translation>`pip install &quot;digitdesk[cluster]&quot;`, y el paquete que fsspec nombra para este tipo de URL</translation>
    </message>
    <message>
        <source>The file could not be fetched ({error}): try again.</source>
        <translation>El archivo no se pudo obtener ({error}): inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has no pages: export or scan it again.</source>
        <translation>El archivo no tiene páginas: expórtelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>DigitDesk does not read files of this kind: use one of {endings}.</source>
        <translation>DigitDesk no lee archivos de este tipo: use {endings}.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than DigitDesk reads: scan it at 300 dpi.</source>
        <translation>La imagen tiene {width} x {height} píxeles, más de los que DigitDesk lee: escanéela a 300 ppp.</translation>
    </message>
    <message>
        <source>This is not a file but a folder that cannot be read: look at its permissions.</source>
        <translation>Esto no es un archivo sino una carpeta que no se puede leer: mire sus permisos.</translation>
    </message>
    <message>
        <source>The file is not there any more, or is not a file: look where it has gone.</source>
        <translation>El archivo ya no está, o no es un archivo: mire dónde ha quedado.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes): copy or scan it again.</source>
        <translation>El archivo está vacío (0 bytes): cópielo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>El archivo no se puede leer: cambie sus permisos o cópielo a otro sitio.</translation>
    </message>
    <message>
        <source>The file is not an image, whatever its name says: export or scan it again.</source>
        <translation>El archivo no es una imagen, diga lo que diga su nombre: expórtelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>The page is too large for this computer&apos;s memory: scan it at 300 dpi.</source>
        <translation>La página es demasiado grande para la memoria de este equipo: escanéela a 300 ppp.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password: save it without one and try again.</source>
        <translation>El PDF está protegido con contraseña: guárdelo sin ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PDF is damaged or has no pages: export or scan it again.</source>
        <translation>El PDF está dañado o no tiene páginas: expórtelo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>The image breaks off in the middle: copy or scan it again.</source>
        <translation>La imagen se interrumpe a la mitad: cópiela o escanéela de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be decoded ({error}): copy or scan it again.</source>
        <translation>El archivo está dañado y no se puede descodificar ({error}): cópielo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read ({error}): look where it has gone.</source>
        <translation>El archivo no se puede leer ({error}): mire dónde ha quedado.</translation>
    </message>
    <message>
        <source>The file {path} is missing or damaged: install DigitDesk again.</source>
        <translation>El archivo {path} falta o está dañado: instale DigitDesk de nuevo.</translation>
    </message>
    <message>
        <source>There is no file {path}: look where it has gone, or choose another.</source>
        <translation>No existe el archivo {path}: mire dónde ha quedado, o elija otro.</translation>
    </message>
    <message>
        <source>The computer has no room for a further process ({error}): close programs and try again.</source>
        <translation>El equipo no tiene sitio para otro proceso ({error}): cierre programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading was stopped: read this page again.</source>
        <translation>La lectura se detuvo: lea esta página de nuevo.</translation>
    </message>
    <message>
        <source>The page {lost}, twice, and was set aside: export or scan it again.</source>
        <translation>La página {lost}, dos veces, y se apartó: expórtela o escanéela de nuevo.</translation>
    </message>
    <message>
        <source>took more than {seconds} seconds</source>
        <translation>tardó más de {seconds} segundos</translation>
    </message>
    <message>
        <source>Reading this page ended several workers, and it was set aside: export or scan it again.</source>
        <translation>Leer esta página terminó varios procesos, y se apartó: expórtela o escanéela de nuevo.</translation>
    </message>
    <message>
        <source>made its decoder break off</source>
        <translation>hizo fallar su descodificador</translation>
    </message>
    <message>
        <source>made its reader break off</source>
        <translation>hizo fallar el programa que la leía</translation>
    </message>
    <message>
        <source>DigitDesk could not read this page ({error}): please report it.</source>
        <translation>DigitDesk no pudo leer esta página ({error}): comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Aquí no hay nada escrito.</translation>
    </message>
    <message>
        <source>There is ink here, but no digit was found.</source>
        <translation>Aquí hay tinta, pero no se encontró ningún dígito.</translation>
    </message>
    <message>
        <source>Not sure; perhaps {values}.</source>
        <translation>No es seguro; quizá {values}.</translation>
    </message>
    <message>
        <source>Not sure.</source>
        <translation>No es seguro.</translation>
    </message>
    <message>
        <source>It seems a blot, or a hole.</source>
        <translation>Parece una mancha o un agujero.</translation>
    </message>
    <message>
        <source>It seems crossed out.</source>
        <translation>Parece tachado.</translation>
    </message>
    <message>
        <source>Ink goes beyond the field.</source>
        <translation>La tinta sobresale del campo.</translation>
    </message>
    <message>
        <source>A digit lies on a printed line.</source>
        <translation>Un dígito está sobre una línea impresa.</translation>
    </message>
    <message>
        <source>It is small for its field: it may be printed.</source>
        <translation>Es pequeño para su campo: quizá sea texto impreso.</translation>
    </message>
    <message>
        <source>A person could not read it.</source>
        <translation>Una persona no pudo leerlo.</translation>
    </message>
    <message>
        <source>This field lies beyond the page&apos;s edge: scan the page whole.</source>
        <translation>Este campo queda más allá del borde de la página: escanee la página entera.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Este campo debe rellenarse.</translation>
    </message>
    <message>
        <source>Read as {value} first; the rules speak for {best}.</source>
        <translation>Leído primero como {value}; las reglas hablan a favor de {best}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The page does not fit the form: drag its corners into place, or take it out.</source>
        <translation>La página no encaja en el formulario: coloque sus esquinas o quítela.</translation>
    </message>
    <message>
        <source>The page has boxes that the form lacks: read it with the form that has them, or drag its corners into place.</source>
        <translation>La página tiene casillas que el formulario no tiene: léala con el formulario que las tiene o coloque sus esquinas.</translation>
    </message>
    <message>
        <source>The page fits both {one} and {other}: read it with the right one alone.</source>
        <translation>La página encaja tanto en {one} como en {other}: léala solo con el correcto.</translation>
    </message>
    <message>
        <source>The form looks the same upside down: turn the page upright.</source>
        <translation>El formulario se ve igual al revés: ponga la página derecha.</translation>
    </message>
    <message>
        <source>{page} belongs to none of the forms.</source>
        <translation>{page} no pertenece a ninguno de los formularios.</translation>
    </message>
    <message>
        <source>{page} holds the same as {other}: one of them may be double.</source>
        <translation>{page} contiene lo mismo que {other}: una de ellas puede estar repetida.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that begins with {first} lacks page {pages}.</source>
        <translation>Al formulario «{form}» que empieza con {first} le falta la página {pages}.</translation>
    </message>
    <message>
        <source>{must}; this could not be checked, for not all pages of the form were read together.</source>
        <translation>{must}; no se pudo comprobar, porque no se leyeron juntas todas las páginas del formulario.</translation>
    </message>
    <message>
        <source>It {must}.</source>
        <translation>El valor {must}.</translation>
    </message>
    <message>
        <source>{must}.</source>
        <translation>{must}.</translation>
    </message>
    <message>
        <source>must be from {least} to {most}</source>
        <translation>debe estar entre {least} y {most}</translation>
    </message>
    <message>
        <source>must be {least} or more</source>
        <translation>debe ser {least} o más</translation>
    </message>
    <message>
        <source>must be {most} or less</source>
        <translation>debe ser {most} o menos</translation>
    </message>
    <message>
        <source>must go in steps of {step} from {start}</source>
        <translation>debe ir en pasos de {step} desde {start}</translation>
    </message>
    <message>
        <source>must have {count} digits</source>
        <translation>debe tener {count} dígitos</translation>
    </message>
    <message>
        <source>must have {least} digits or more</source>
        <translation>debe tener {least} dígitos o más</translation>
    </message>
    <message>
        <source>must have {most} digits or less</source>
        <translation>debe tener {most} dígitos o menos</translation>
    </message>
    <message>
        <source>must have {least} to {most} digits</source>
        <translation>debe tener de {least} a {most} dígitos</translation>
    </message>
    <message>
        <source>must follow the pattern {pattern}</source>
        <translation>debe seguir el patrón {pattern}</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>must be a date ({order})</source>
        <translation>debe ser una fecha ({order})</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}</source>
        <translation>debe ser una fecha ({order}), no antes de {earliest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not after {latest}</source>
        <translation>debe ser una fecha ({order}), no después de {latest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}, not after {latest}</source>
        <translation>debe ser una fecha ({order}), no antes de {earliest}, no después de {latest}</translation>
    </message>
    <message>
        <source>must end in the right check digit (Luhn)</source>
        <translation>debe terminar en el dígito de control correcto (Luhn)</translation>
    </message>
    <message>
        <source>must end in the right check digit (modulo 11)</source>
        <translation>debe terminar en el dígito de control correcto (módulo 11)</translation>
    </message>
    <message>
        <source>must end in the right check digit (EAN, ISBN-13)</source>
        <translation>debe terminar en el dígito de control correcto (EAN, ISBN-13)</translation>
    </message>
    <message>
        <source>must have the right check digit (weights of its own)</source>
        <translation>debe tener el dígito de control correcto (pesos propios)</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>debe ser uno de {values}</translation>
    </message>
    <message>
        <source>must be on the list {name}</source>
        <translation>debe estar en la lista {name}</translation>
    </message>
    <message>
        <source>{equation} must hold</source>
        <translation>{equation} debe cumplirse</translation>
    </message>
    <message>
        <source>[{field}] must not be below last time ({name})</source>
        <translation>[{field}] no debe ser menor que la última vez ({name})</translation>
    </message>
    <message>
        <source>Lies between two numbers</source>
        <translation>Está entre dos números</translation>
    </message>
    <message>
        <source>Goes in steps</source>
        <translation>Va en pasos</translation>
    </message>
    <message>
        <source>Has so many digits</source>
        <translation>Tiene tantos dígitos</translation>
    </message>
    <message>
        <source>Follows a pattern (regular expression)</source>
        <translation>Sigue un patrón (expresión regular)</translation>
    </message>
    <message>
        <source>Is a date</source>
        <translation>Es una fecha</translation>
    </message>
    <message>
        <source>Has a check digit: Luhn</source>
        <translation>Tiene un dígito de control: Luhn</translation>
    </message>
    <message>
        <source>Has a check digit: modulo 11</source>
        <translation>Tiene un dígito de control: módulo 11</translation>
    </message>
    <message>
        <source>Is an EAN or ISBN-13</source>
        <translation>Es un EAN o ISBN-13</translation>
    </message>
    <message>
        <source>Has a check digit: weights of its own</source>
        <translation>Tiene un dígito de control: pesos propios</translation>
    </message>
    <message>
        <source>Is on a list</source>
        <translation>Está en una lista</translation>
    </message>
    <message>
        <source>Adds up (an equation)</source>
        <translation>Cuadra (una ecuación)</translation>
    </message>
    <message>
        <source>Is not below last time</source>
        <translation>No es menor que la última vez</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>In words: it must ...</source>
        <translation>En palabras: el valor debe ...</translation>
    </message>
    <message>
        <source>Day, month, year in the order</source>
        <translation>Día, mes, año en el orden</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Highest weight (7; ISBN-10: 10)</source>
        <translation>Peso máximo (7; ISBN-10: 10)</translation>
    </message>
    <message>
        <source>Weight of each digit</source>
        <translation>Peso de cada dígito</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>Estos valores</translation>
    </message>
    <message>
        <source>or a file (CSV, XLSX)</source>
        <translation>o un archivo (CSV, XLSX)</translation>
    </message>
    <message>
        <source>and its column</source>
        <translation>y su columna</translation>
    </message>
    <message>
        <source>Equation, as [Net] + [Tare] = [Gross]</source>
        <translation>Ecuación, como [Neto] + [Tara] = [Bruto]</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>El campo</translation>
    </message>
    <message>
        <source>is looked up by the field</source>
        <translation>se busca por el campo</translation>
    </message>
    <message>
        <source>in the file (CSV, XLSX)</source>
        <translation>en el archivo (CSV, XLSX)</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>por su columna</translation>
    </message>
    <message>
        <source>whose last values are in the column</source>
        <translation>cuyos últimos valores están en la columna</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;: it may come from a newer DigitDesk.</source>
        <translation>No existe la regla «{rule}»: puede venir de un DigitDesk más nuevo.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; has no setting &quot;{setting}&quot;: take it out.</source>
        <translation>La regla «{rule}» no tiene el ajuste «{setting}»: quítelo.</translation>
    </message>
    <message>
        <source>In the rule &quot;{rule}&quot;, &quot;{setting}&quot; must be {what}.</source>
        <translation>En la regla «{rule}», «{setting}» debe ser {what}.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; names &quot;{field}&quot;, and there is no such field: correct it.</source>
        <translation>La regla «{rule}» nombra «{field}», y no existe tal campo: corríjala.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; lacks &quot;{setting}&quot;: fill it in.</source>
        <translation>A la regla «{rule}» le falta «{setting}»: rellénelo.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; says nothing: fill it in.</source>
        <translation>La regla «{rule}» no dice nada: rellénela.</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}...&quot; is too long: divide it.</source>
        <translation>La ecuación «{equation}...» es demasiado larga: divídala.</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}&quot; names &quot;{field}&quot;, and there is no such field: correct the name.</source>
        <translation>La ecuación «{equation}» nombra «{field}», y no existe tal campo: corrija el nombre.</translation>
    </message>
    <message>
        <source>&quot;{equation}&quot; is no equation: compare sums of fields and numbers, as in [Net] + [Tare] = [Gross].</source>
        <translation>«{equation}» no es una ecuación: compare sumas de campos y números, como [Neto] + [Tara] = [Bruto].</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>un número entero de 0 a 1000</translation>
    </message>
    <message>
        <source>a whole number from 2 to 1000</source>
        <translation>un número entero de 2 a 1000</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>a simple regular expression</source>
        <translation>una expresión regular sencilla</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>uno de {values}</translation>
    </message>
    <message>
        <source>a day as 2025-12-31, or today</source>
        <translation>un día como 2025-12-31, o today</translation>
    </message>
    <message>
        <source>a .csv or .xlsx file</source>
        <translation>un archivo .csv o .xlsx</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>el nombre de un campo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a picture in base64</source>
        <translation>una imagen en base64</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>cuatro números enteros</translation>
    </message>
    <message>
        <source>four whole numbers each</source>
        <translation>cuatro números enteros cada uno</translation>
    </message>
    <message>
        <source>{path} has no column &quot;{column}&quot;: it has {columns}.</source>
        <translation>{path} no tiene la columna «{column}»: tiene {columns}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be opened ({error}): look where it has gone.</source>
        <translation>La lista {path} no se puede abrir ({error}): mire dónde ha quedado.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list ({error}): save it as CSV (UTF-8) again.</source>
        <translation>{path} no se puede leer como lista ({error}): guárdela de nuevo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The list {path} is empty: it needs a heading in each column, and values below.</source>
        <translation>La lista {path} está vacía: necesita un título en cada columna y valores debajo.</translation>
    </message>
    <message>
        <source>The form has no fields: name one at least.</source>
        <translation>El formulario no tiene campos: dé nombre al menos a uno.</translation>
    </message>
    <message>
        <source>The form has no name: give it one.</source>
        <translation>El formulario no tiene nombre: póngale uno.</translation>
    </message>
    <message>
        <source>The name &quot;{name}…&quot; is too long for the page: give it at most {most} letters.</source>
        <translation>El nombre «{name}…» es demasiado largo para la página: use como máximo {most} letras.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must have 1 to {most} digits to go on the page: change their number.</source>
        <translation>«{field}» debe tener de 1 a {most} dígitos para caber en la página: cambie su cantidad.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has letters that cannot be printed ({letters}): use Western ones.</source>
        <translation>«{text}» tiene letras que no se pueden imprimir ({letters}): use letras occidentales.</translation>
    </message>
    <message>
        <source>{name} is too large for a form template: choose a file ending in {ending}.</source>
        <translation>{name} es demasiado grande para una plantilla de formulario: elija un archivo que termine en {ending}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({error}): look where it has gone.</source>
        <translation>{path} no se puede abrir ({error}): mire dónde ha quedado.</translation>
    </message>
    <message>
        <source>{name} is no form template: choose a file ending in {ending}.</source>
        <translation>{name} no es una plantilla de formulario: elija un archivo que termine en {ending}.</translation>
    </message>
    <message>
        <source>It is no form template, or it is damaged: it is not JSON.</source>
        <translation>No es una plantilla de formulario, o está dañada: no es JSON.</translation>
    </message>
    <message>
        <source>It is no form template: choose another file.</source>
        <translation>No es una plantilla de formulario: elija otro archivo.</translation>
    </message>
    <message>
        <source>It was made by a newer DigitDesk: install that version to use it.</source>
        <translation>Se hizo con un DigitDesk más nuevo: instale esa versión para usarla.</translation>
    </message>
    <message>
        <source>The picture of {where} cannot be decoded: the file is damaged.</source>
        <translation>La imagen de {where} no se puede descodificar: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The template has no pages: add one.</source>
        <translation>La plantilla no tiene páginas: añada una.</translation>
    </message>
    <message>
        <source>Two fields are named &quot;{name}&quot;: give each a name of its own.</source>
        <translation>Dos campos se llaman «{name}»: dé a cada uno su propio nombre.</translation>
    </message>
    <message>
        <source>The field at {x}, {y} has no name: give it one.</source>
        <translation>El campo en {x}, {y} no tiene nombre: déle uno.</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; lies outside the page: draw it again.</source>
        <translation>El campo «{name}» queda fuera de la página: dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; has more digits at least than at most: change one of them.</source>
        <translation>El campo «{name}» tiene más dígitos como mínimo que como máximo: cambie uno de los dos.</translation>
    </message>
    <message>
        <source>In {where}, &quot;{key}&quot; must be {what}: the file was changed by hand or is damaged.</source>
        <translation>En {where}, «{key}» debe ser {what}: el archivo se cambió a mano o está dañado.</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>la plantilla</translation>
    </message>
    <message>
        <source>{name} is a project in use: close it, or choose another name.</source>
        <translation>{name} es un proyecto en uso: ciérrelo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is not a DigitDesk project, or is damaged: choose another file.</source>
        <translation>{name} no es un proyecto de DigitDesk, o está dañado: elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} exists already: open it, or choose another name.</source>
        <translation>{name} ya existe: ábralo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no project {path}: look where it has gone.</source>
        <translation>No existe el proyecto {path}: mire dónde ha quedado.</translation>
    </message>
    <message>
        <source>The project {name} is damaged: open a copy of it instead. It was not changed.</source>
        <translation>El proyecto {name} está dañado: abra en su lugar una copia. No se ha cambiado.</translation>
    </message>
    <message>
        <source>The project is damaged: open a copy of it instead. It was not changed.</source>
        <translation>El proyecto está dañado: abra en su lugar una copia. No se ha cambiado.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on. What was done before is kept in {name}.</source>
        <translation>El disco está lleno: haga sitio y siga después. Lo hecho antes se conserva en {name}.</translation>
    </message>
    <message>
        <source>{name} is being changed elsewhere: wait until that is done, or close it there, and try again. Nothing was lost.</source>
        <translation>{name} se está cambiando en otro lugar: espere a que termine, o ciérrelo allí, e inténtelo de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>{name} may not be changed: copy it to a place where you may write.</source>
        <translation>{name} no se puede cambiar: cópielo a un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>{name} cannot be opened or made there: choose another place.</source>
        <translation>{name} no se puede abrir ni crear ahí: elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should: check the drive, then open the project again.</source>
        <translation>El disco de {name} no responde como debería: compruebe la unidad y abra de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>{name} was made by a newer DigitDesk and was left as it is: install the newest one.</source>
        <translation>{name} se hizo con un DigitDesk más nuevo y se dejó como estaba: instale el más reciente.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({error}): choose another place.</source>
        <translation>{path} no se puede usar ({error}): elija otro lugar.</translation>
    </message>
    <message>
        <source>{name} cannot be used ({error}): please report it.</source>
        <translation>{name} no se puede usar ({error}): comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>{name} must end in one of {endings}.</source>
        <translation>{name} debe terminar en {endings}.</translation>
    </message>
    <message>
        <source>{name} cannot hold pictures: leave them out, or choose {endings}.</source>
        <translation>{name} no puede contener imágenes: déjelas fuera, o elija {endings}.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or an empty folder.</source>
        <translation>{path} ya existe: elija otro nombre, o una carpeta vacía.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another.</source>
        <translation>No existe la carpeta {folder}: créela, o elija otra.</translation>
    </message>
    <message>
        <source>{path} cannot be written: if it is open in Excel, close it there and try again.</source>
        <translation>{path} no se puede escribir: si está abierto en Excel, ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): choose another place.</source>
        <translation>{path} no se puede escribir ({error}): elija otro lugar.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} columns, not {count}: choose CSV.</source>
        <translation>Una hoja de Excel admite {most} columnas, no {count}: elija CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows, and there are more: choose CSV.</source>
        <translation>Una hoja de Excel admite {most} filas, y hay más: elija CSV.</translation>
    </message>
    <message>
        <source>1 value is doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>1 valor es dudoso y aún no está revisado: revise lo que falta, o expórtelo marcado.</translation>
    </message>
    <message>
        <source>{count} values are doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>{count} valores son dudosos y aún no están revisados: revise lo que falta, o expórtelos marcados.</translation>
    </message>
    <message>
        <source>No digits have been checked yet that could be exported: review some first.</source>
        <translation>Aún no se ha revisado ningún dígito que pueda exportarse: revise antes algunos.</translation>
    </message>
    <message>
        <source>folders of PNG</source>
        <translation>carpetas de PNG</translation>
    </message>
    <message>
        <source>IDX, as MNIST</source>
        <translation>IDX, como MNIST</translation>
    </message>
    <message>
        <source>The model {path} cannot be read ({error}): install DigitDesk again.</source>
        <translation>El modelo {path} no se puede leer ({error}): instale DigitDesk de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not an ONNX model that this computer can run: choose another.</source>
        <translation>{name} no es un modelo ONNX que este equipo pueda ejecutar: elija otro.</translation>
    </message>
    <message>
        <source>{name} does not fit DigitDesk&apos;s model contract: {why}. Choose a model made by its trainer.</source>
        <translation>{name} no cumple el contrato de modelos de DigitDesk: {why}. Elija un modelo hecho por su entrenador.</translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <source>it must give probabilities in the shape {shape}</source>
        <translation>debe dar probabilidades con la forma {shape}</translation>
    </message>
    <message>
        <source>its input must be images: uint8 [N, 28, 28]</source>
        <translation>su entrada debe ser images: uint8 [N, 28, 28]</translation>
    </message>
    <message>
        <source>its batch size must be free</source>
        <translation>su tamaño de lote debe ser libre</translation>
    </message>
    <message>
        <source>it must give probabilities: float32 [N, 11]</source>
        <translation>debe dar probabilities: float32 [N, 11]</translation>
    </message>
    <message>
        <source>it must give an embedding</source>
        <translation>debe dar un embedding</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and the eleven labels</source>
        <translation>sus metadatos deben decir contract={contract} y las once etiquetas</translation>
    </message>
    <message>
        <source>its metadata lack a proper {error}</source>
        <translation>a sus metadatos les falta un {error} válido</translation>
    </message>
    <message>
        <source>its input must be strips: uint8 [N, {height}, W]</source>
        <translation>su entrada debe ser strips: uint8 [N, {height}, W]</translation>
    </message>
    <message>
        <source>its batch size and width must be free</source>
        <translation>su tamaño de lote y su anchura deben ser libres</translation>
    </message>
    <message>
        <source>it must give log_probabilities: float32 [N, W / {stride}, {classes}]</source>
        <translation>debe dar log_probabilities: float32 [N, W / {stride}, {classes}]</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and labels={labels}</source>
        <translation>sus metadatos deben decir contract={contract} y labels={labels}</translation>
    </message>
    <message>
        <source>{name} is not an evaluation that DigitDesk can open: choose another file.</source>
        <translation>{name} no es una evaluación que DigitDesk pueda abrir: elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its digits, truths and answers do not belong together.</source>
        <translation>{name} está dañado: sus dígitos, valores reales y respuestas no corresponden.</translation>
    </message>
    <message>
        <source>{name} does not hold 28 x 28 digits with labels 0 to 9: choose another folder.</source>
        <translation>{name} no contiene dígitos de 28 x 28 con etiquetas de 0 a 9: elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} is not a whole IDX file of unsigned bytes: fetch it again.</source>
        <translation>{name} no es un archivo IDX completo de bytes sin signo: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>No digit in {title} could be read ({why}).</source>
        <translation>No se pudo leer ningún dígito de {title} ({why}).</translation>
    </message>
    <message>
        <source>nothing is written there</source>
        <translation>no hay nada escrito</translation>
    </message>
    <message>
        <source>The folder holds several sets; this is {name}.</source>
        <translation>La carpeta contiene varios conjuntos; este es {name}.</translation>
    </message>
    <message>
        <source>{count} digits are not counted: they were not found, or not told from their neighbours.</source>
        <translation>No se cuentan {count} dígitos: no se encontraron, o no se separaron de sus vecinos.</translation>
    </message>
    <message>
        <source>{count} files could not be read, {why}</source>
        <translation>No se pudieron leer {count} archivos, {why}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no labelled digits: DigitDesk looks for a {truth} with the columns {columns}, for folders named 0 to 9 with images, and for MNIST&apos;s IDX files.</source>
        <translation>La carpeta {folder} no contiene dígitos etiquetados: DigitDesk busca un {truth} con las columnas {columns}, carpetas llamadas 0 a 9 con imágenes y los archivos IDX de MNIST.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table ({error}): save it as CSV (UTF-8) again.</source>
        <translation>{path} no se puede leer como tabla ({error}): guárdela de nuevo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{path} lacks the column {columns}: add it and try again.</source>
        <translation>A {path} le falta la columna {columns}: añádala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has a page or a box that is no number ({error}): correct it and try again.</source>
        <translation>{name} tiene una página o un recuadro que no es un número ({error}): corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{more} more reviewed digits are needed (there are {digits} of {needed}).</source>
        <translation>Faltan {more} dígitos revisados (hay {digits} de {needed}).</translation>
    </message>
    <message>
        <source>The reviewed digits stand on too few pages ({pages}; at least {needed} are needed).</source>
        <translation>Los dígitos revisados están en muy pocas páginas ({pages}; hacen falta al menos {needed}).</translation>
    </message>
    <message>
        <source>{lack} Check more readings, then try again.</source>
        <translation>{lack} Revise más lecturas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to keep: {why}</source>
        <translation>No hay nada que conservar: {why}</translation>
    </message>
    <message>
        <source>It would read {lost} fewer of MNIST&apos;s test digits right; {margin} are allowed.</source>
        <translation>Leería bien {lost} menos de los dígitos de prueba de MNIST; se permiten {margin}.</translation>
    </message>
    <message>
        <source>It would take {taken} more things for digits that are none; {margin} are allowed.</source>
        <translation>Tomaría {taken} más de cosas por dígitos que no lo son; se permiten {margin}.</translation>
    </message>
    <message>
        <source>On pages that it had not seen it read {after} of {all} digits right; {before} without learning.</source>
        <translation>En páginas que no había visto leyó bien {after} de {all} dígitos; {before} sin aprender.</translation>
    </message>
    <message>
        <source>It read {more} more of {all} digits right, which chance alone may do (p = {chance}).</source>
        <translation>Leyó bien {more} dígitos más de {all}, lo que el azar solo puede hacer (p = {chance}).</translation>
    </message>
    <message>
        <source>Of {all} whole fields it read {after} right; {before} without learning.</source>
        <translation>De {all} campos enteros leyó bien {after}; {before} sin aprender.</translation>
    </message>
    <message>
        <source>{name} has learned already: start from the model it came from.</source>
        <translation>{name} ya ha aprendido: parta del modelo del que procede.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>One a field</source>
        <translation>Una por campo</translation>
    </message>
    <message>
        <source>One a page</source>
        <translation>Una por página</translation>
    </message>
    <message>
        <source>One a form</source>
        <translation>Una por formulario</translation>
    </message>
    <message>
        <source>Mark with ?</source>
        <translation>Marcar con ?</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>No exportar</translation>
    </message>
    <message>
        <source>Si&amp;gns</source>
        <translation>&amp;Signos</translation>
    </message>
    <message>
        <source>Values with the signs . - / = that were seen among the digits</source>
        <translation>Valores con los signos . - / = vistos entre los dígitos</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>Se&amp;guridad</translation>
    </message>
    <message>
        <source>How sure the model is of each value; one row a field always says it</source>
        <translation>Seguridad del modelo en cada valor; una fila por campo siempre la dice</translation>
    </message>
    <message>
        <source>Who &amp;and when</source>
        <translation>&amp;Quién y cuándo</translation>
    </message>
    <message>
        <source>Who has checked each value</source>
        <translation>Quién ha revisado cada valor</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>A small picture of each field, in Excel files</source>
        <translation>Una imagen pequeña de cada campo, en archivos de Excel</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>No program of this computer opens {path}: look for it there.</source>
        <translation>Ningún programa de este equipo abre {path}: búsquelo allí.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To check: doubtful</source>
        <translation>Por revisar: dudosos</translation>
    </message>
    <message>
        <source>To check: sure</source>
        <translation>Por revisar: seguros</translation>
    </message>
    <message>
        <source>To check: blank</source>
        <translation>Por revisar: vacíos</translation>
    </message>
    <message>
        <source>To check: what teaches most</source>
        <translation>Por revisar: lo que más enseña</translation>
    </message>
    <message>
        <source>Accepted unseen</source>
        <translation>Aceptados sin ver</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>En cualquier estado</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Con cualquier seguridad</translation>
    </message>
    <message>
        <source>Less than 50% sure</source>
        <translation>Menos del 50&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>Less than 90% sure</source>
        <translation>Menos del 90&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>Less than 99% sure</source>
        <translation>Menos del 99&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>At least 90% sure</source>
        <translation>Al menos 90&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>At least 99% sure</source>
        <translation>Al menos 99&#xa0;% de seguridad</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Solo este archivo</translation>
    </message>
    <message>
        <source>Only this page</source>
        <translation>Solo esta página</translation>
    </message>
    <message>
        <source>Another page…</source>
        <translation>Otra página…</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Name of the form</source>
        <translation>Nombre del formulario</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>Página del formulario</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules between fields</source>
        <translation>Reglas entre campos</translation>
    </message>
    <message>
        <source>Fields, rules and trial of the form</source>
        <translation>Campos, reglas y prueba del formulario</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Ca&amp;mpos</translation>
    </message>
    <message>
        <source>&amp;Between fields</source>
        <translation>Entre &amp;campos</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>A page that breaks one of these goes to review, with the rule in words.</source>
        <translation>Una página que incumple una de estas pasa a revisión, con la regla en palabras.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Leer una carpeta</translation>
    </message>
    <message>
        <source>Make a form</source>
        <translation>Hacer un formulario</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué seguridad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Improve on your forms</source>
        <translation>Mejorar con sus formularios</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Hasta dónde fiarse</translation>
    </message>
    <message>
        <source>How reading works</source>
        <translation>Cómo funciona la lectura</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>From a script</source>
        <translation>Desde un script</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>accepted</source>
        <translation>lo aceptó</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tecleó</translation>
    </message>
    <message>
        <source>called it empty</source>
        <translation>lo declaró vacío</translation>
    </message>
    <message>
        <source>called it not readable</source>
        <translation>lo declaró ilegible</translation>
    </message>
    <message>
        <source>accepted it unseen, with others</source>
        <translation>lo aceptó sin verlo, con otros</translation>
    </message>
    <message>
        <source>checked its digits</source>
        <translation>revisó sus dígitos</translation>
    </message>
    <message>
        <source>put a digit right</source>
        <translation>corrigió un dígito</translation>
    </message>
    <message>
        <source>took that back</source>
        <translation>lo deshizo</translation>
    </message>
    <message>
        <source>did it again</source>
        <translation>lo hizo otra vez</translation>
    </message>
</context>
<context>
    <name>improve</name>
    <message>
        <source>Reviewed digits, of those that are needed</source>
        <translation>Dígitos revisados, de los que hacen falta</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>What was read before learning</source>
        <translation>Lo que se leía antes de aprender</translation>
    </message>
    <message>
        <source>What was read after learning</source>
        <translation>Lo que se lee después de aprender</translation>
    </message>
    <message>
        <source>Models that this computer has learned</source>
        <translation>Modelos que este equipo ha aprendido</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usarlo aquí</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>Read this project with the model before this one again</source>
        <translation>Leer de nuevo este proyecto con el modelo anterior</translation>
    </message>
    <message>
        <source>Readings worth a look</source>
        <translation>Lecturas que merecen un vistazo</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Mirarla</translation>
    </message>
    <message>
        <source>DigitDesk learns from what you correct. Read some forms, check what was read on the Review page, then come back here.</source>
        <translation>DigitDesk aprende de lo que usted corrige. Lea algunos formularios, revise lo leído en la página Revisar y vuelva aquí.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Aún no hay de qué aprender</translation>
    </message>
    <message>
        <source>{digits} on {pages}</source>
        <translation>{digits} en {pages}</translation>
    </message>
    <message>
        <source>At least {digits} on {pages} pages are needed; {enough} teach well.</source>
        <translation>Hacen falta al menos {digits} en {pages} páginas; {enough} enseñan bien.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The model that came with DigitDesk</source>
        <translation>El modelo que vino con DigitDesk</translation>
    </message>
    <message>
        <source>✓ in use: {model}</source>
        <translation>✓ en uso: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Better: kept as “{name}”, and used for this project from now on. Read the forms again to see it.</source>
        <translation>Mejor: conservado como «{name}», y usado desde ahora en este proyecto. Lea de nuevo los formularios para verlo.</translation>
    </message>
    <message>
        <source>Digits are read as before, but how sure a reading is can be said better now: kept as “{name}”. {reasons}</source>
        <translation>Los dígitos se leen como antes, pero ahora se estima mejor la seguridad: conservado como «{name}». {reasons}</translation>
    </message>
    <message>
        <source>Not kept, nothing was changed. {reasons}</source>
        <translation>No conservado, no se cambió nada. {reasons}</translation>
    </message>
    <message>
        <source>What is sure is calibrated for these forms: below {threshold} a field goes to review.</source>
        <translation>La seguridad está calibrada para estos formularios: por debajo de {threshold}, un campo pasa a revisión.</translation>
    </message>
    <message>
        <source>How much a whole number counts against its single digits is fitted to these forms, too.</source>
        <translation>También el peso de un número entero frente a sus dígitos sueltos se ajusta a estos formularios.</translation>
    </message>
    <message>
        <source>More corrections would hardly help any more.</source>
        <translation>Más correcciones apenas ayudarían ya.</translation>
    </message>
    <message>
        <source>With twice as many corrections, about {more} more of 100 digits would be read right, {most} at the most.</source>
        <translation>Con el doble de correcciones se leerían bien unos {more} dígitos más de cada 100, {most} como máximo.</translation>
    </message>
    <message>
        <source>Each page was tested by a model that had not seen it. In brackets the 95 % interval; chance alone makes such a difference of digits with p {chance}.</source>
        <translation>Cada página la probó un modelo que no la había visto. Entre paréntesis, el intervalo del 95&#xa0;%; el azar por sí solo produce tal diferencia de dígitos con p {chance}.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Whole fields</source>
        <translation>Campos enteros</translation>
    </message>
    <message>
        <source>Accepted without review</source>
        <translation>Aceptados sin revisión</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>De ellos, correctos</translation>
    </message>
    <message>
        <source>Digits of the MNIST test</source>
        <translation>Dígitos de la prueba de MNIST</translation>
    </message>
    <message>
        <source>looks like {value}</source>
        <translation>parece {value}</translation>
    </message>
    <message>
        <source>digit {place} looks like {digit}</source>
        <translation>el dígito {place} parece un {digit}</translation>
    </message>
    <message>
        <source>{name}, {day}: {digits} reviewed digits, {before} of them right before, {after} after</source>
        <translation>{name}, {day}: {digits} dígitos revisados, {before} de ellos bien antes, {after} después</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} a {high})</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>DigitDesk made a mistake ({error}): please report it, with the log (Help menu).</source>
        <translation>DigitDesk cometió un error ({error}): comuníquelo, por favor, con el registro (menú Ayuda).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type over</source>
        <translation>Teclear encima</translation>
    </message>
    <message>
        <source>Accept, go on</source>
        <translation>Aceptar, seguir</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Otra lectura</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Siguiente dudoso</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Accept all as sure as this</source>
        <translation>Aceptar todos los igual de seguros</translation>
    </message>
    <message>
        <source>The others are right, go on</source>
        <translation>Los demás están bien, seguir</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Move, with Shift choose several</source>
        <translation>Mover, con Mayús elegir varios</translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation>Dígito siguiente</translation>
    </message>
    <message>
        <source>Digit before</source>
        <translation>Dígito anterior</translation>
    </message>
    <message>
        <source>See its field</source>
        <translation>Ver su campo</translation>
    </message>
    <message>
        <source>Type what you read</source>
        <translation>Teclear lo que usted lee</translation>
    </message>
    <message>
        <source>Keep it, go on</source>
        <translation>Conservar, seguir</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Review, by field</source>
        <translation>Revisar, por campo</translation>
    </message>
    <message>
        <source>Review, by digit</source>
        <translation>Revisar, por dígito</translation>
    </message>
    <message>
        <source>Review, blind audit</source>
        <translation>Revisar, auditoría ciega</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Digits, as written</source>
        <translation>Dígitos, como están escritos</translation>
    </message>
    <message>
        <source>A number, with decimals</source>
        <translation>Un número, con decimales</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>Digits with a check digit</source>
        <translation>Dígitos con un dígito de control</translation>
    </message>
    <message>
        <source>One digit out of a few</source>
        <translation>Un dígito entre unos pocos</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>digits with a check digit</source>
        <translation>dígitos con un dígito de control</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>{low} to {high} digits with a check digit</source>
        <translation>de {low} a {high} dígitos con un dígito de control</translation>
    </message>
    <message>
        <source>{low} to {high} digits</source>
        <translation>de {low} a {high} dígitos</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>aún sin nombre</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>One digit a page</source>
        <translation>Un dígito por página</translation>
    </message>
    <message>
        <source>One number a page</source>
        <translation>Un número por página</translation>
    </message>
    <message>
        <source>Lines of numbers</source>
        <translation>Líneas de números</translation>
    </message>
    <message>
        <source>Ruled boxes</source>
        <translation>Casillas trazadas</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{remark} ({number} of {count})</source>
        <translation>{remark} ({number} de {count})</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Is it as sure as it is right?</source>
        <translation>¿Está tan seguro como acierta?</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Parte correcta</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>error de calibración</translation>
    </message>
    <message>
        <source>What is wrong if only the surest are accepted?</source>
        <translation>¿Cuántos errores entre los más seguros?</translation>
    </message>
    <message>
        <source>Share accepted</source>
        <translation>Parte aceptada</translation>
    </message>
    <message>
        <source>Share wrong</source>
        <translation>Parte errónea</translation>
    </message>
    <message>
        <source>of the surest 95% wrong</source>
        <translation>erróneos del 95&#xa0;% más seguro</translation>
    </message>
</context>
<context>
    <name>plural</name>
    <message numerus="yes">
        <source>%Ln readings are in {name}</source>
        <translation>
            <numerusform>%Ln lectura está en {name}</numerusform>
            <numerusform>%Ln lecturas están en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are in {name}</source>
        <translation>
            <numerusform>%Ln dígito está en {name}</numerusform>
            <numerusform>%Ln dígitos están en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} de %Ln página</numerusform>
            <numerusform>{done} de %Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of about %Ln pages</source>
        <translation>
            <numerusform>{done} de unas %Ln páginas</numerusform>
            <numerusform>{done} de unas %Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages a minute</source>
        <translation>
            <numerusform>%Ln página por minuto</numerusform>
            <numerusform>%Ln páginas por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have the same content as others. Read them, too?</source>
        <translation>
            <numerusform>%Ln archivo tiene el mismo contenido que otro. ¿Leerlo también?</numerusform>
            <numerusform>%Ln archivos tienen el mismo contenido que otros. ¿Leerlos también?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits written as {digit}</source>
        <translation>
            <numerusform>%Ln dígito escrito como {digit}</numerusform>
            <numerusform>Los %Ln dígitos escritos como {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits read as {digit}</source>
        <translation>
            <numerusform>%Ln dígito leído como {digit}</numerusform>
            <numerusform>Los %Ln dígitos leídos como {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln misread digits</source>
        <translation>
            <numerusform>%Ln dígito mal leído</numerusform>
            <numerusform>Los %Ln dígitos mal leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits whose truth is probably wrong</source>
        <translation>
            <numerusform>%Ln dígito cuyo valor real probablemente es erróneo</numerusform>
            <numerusform>%Ln dígitos cuyo valor real probablemente es erróneo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write what was drawn first: digits only, a space between two numbers (%Ln were found).</source>
        <translation>
            <numerusform>Escriba primero lo que se dibujó: solo dígitos.</numerusform>
            <numerusform>Escriba primero lo que se dibujó: solo dígitos, un espacio entre dos números (se encontraron %Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln regla</numerusform>
            <numerusform>%Ln reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits with a check digit</source>
        <translation>
            <numerusform>%Ln dígito con un dígito de control</numerusform>
            <numerusform>%Ln dígitos con un dígito de control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation>
            <numerusform>%Ln dígito</numerusform>
            <numerusform>%Ln dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules that named the field went with it. Undo brings all back.</source>
        <translation>
            <numerusform>Una regla que nombraba el campo se fue con él. Deshacer devuelve ambos.</numerusform>
            <numerusform>%Ln reglas que nombraban el campo se fueron con él. Deshacer lo devuelve todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed digits</source>
        <translation>
            <numerusform>%Ln dígito revisado</numerusform>
            <numerusform>%Ln dígitos revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</source>
        <translation>
            <numerusform>{symbol} %Ln de {answered} campos auditados es erróneo: {share}. De los {all} aceptados sin ver lo es del {low} al {high} (intervalo del 95&#xa0;%).</numerusform>
            <numerusform>{symbol} %Ln de {answered} campos auditados son erróneos: {share}. De los {all} aceptados sin ver lo son del {low} al {high} (intervalo del 95&#xa0;%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln fields; Undo opens them again.</source>
        <translation>
            <numerusform>%Ln campo aceptado; Deshacer lo abre de nuevo.</numerusform>
            <numerusform>%Ln campos aceptados; Deshacer los abre de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields have changed.</source>
        <translation>
            <numerusform>%Ln campo ha cambiado.</numerusform>
            <numerusform>%Ln campos han cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.</source>
        <translation>
            <numerusform>¿Aceptar sin ver %Ln campo con {sure} de seguridad como mínimo? Mayús+Intro otra vez lo hace.</numerusform>
            <numerusform>¿Aceptar sin ver %Ln campos con {sure} de seguridad como mínimo? Mayús+Intro otra vez lo hace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; the audit below measures it.</source>
        <translation>
            <numerusform>El otro (%Ln) tiene {sure} de seguridad como mínimo. Según eso, {wrong} es erróneo; la auditoría de abajo lo mide.</numerusform>
            <numerusform>Los otros %Ln tienen {sure} de seguridad como mínimo. Según eso, {wrong} de ellos son erróneos; la auditoría de abajo lo mide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages could not be read anew: their files or their form are gone.</source>
        <translation>
            <numerusform>%Ln página no se pudo leer de nuevo: su archivo o su formulario ya no está.</numerusform>
            <numerusform>%Ln páginas no se pudieron leer de nuevo: sus archivos o su formulario ya no están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking these %Ln readings teaches most; the best come first.</source>
        <translation>
            <numerusform>Revisar esta %Ln lectura es lo que más enseña.</numerusform>
            <numerusform>Revisar estas %Ln lecturas es lo que más enseña; las mejores van primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files lie elsewhere now: what was read and decided there is kept.</source>
        <translation>
            <numerusform>%Ln archivo está ahora en otro lugar: lo leído y decidido en él se conserva.</numerusform>
            <numerusform>%Ln archivos están ahora en otro lugar: lo leído y decidido en ellos se conserva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>quedan {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>quedan {count} min</translation>
    </message>
    <message>
        <source>{count} h left</source>
        <translation>quedan {count} h</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It is very small: draw it larger.</source>
        <translation>Es muy pequeño: dibújelo más grande.</translation>
    </message>
    <message>
        <source>It looks filled in: use a thinner pen.</source>
        <translation>Parece rellenado: use un lápiz más fino.</translation>
    </message>
    <message>
        <source>It looks like two digits that touch: leave a gap between them.</source>
        <translation>Parecen dos dígitos que se tocan: deje un hueco entre ellos.</translation>
    </message>
    <message>
        <source>It does not look like a digit.</source>
        <translation>No parece un dígito.</translation>
    </message>
    <message>
        <source>The pad is empty again: draw something.</source>
        <translation>El lienzo vuelve a estar vacío: dibuje algo.</translation>
    </message>
    <message>
        <source>What is on the pad is too faint or too small to be read.</source>
        <translation>Lo que hay en el lienzo es demasiado tenue o pequeño para leerse.</translation>
    </message>
    <message>
        <source>There is ink, but nothing like a digit.</source>
        <translation>Hay tinta, pero nada que parezca un dígito.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>{title}: no digits</source>
        <translation>{title}: ningún dígito</translation>
    </message>
    <message>
        <source>{title}: {share} read right (95% interval {low} to {high}), {wrong} of {total} digits wrong</source>
        <translation>{title}: {share} leídos bien (intervalo del 95&#xa0;% de {low} a {high}), {wrong} de {total} dígitos erróneos</translation>
    </message>
    <message>
        <source>written \ read</source>
        <translation>escrito \ leído</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>field {name}</source>
        <translation>campo {name}</translation>
    </message>
</context>
<context>
    <name>reviewed</name>
    <message>
        <source>No digit of {project} was reviewed yet: check some on the Review page first.</source>
        <translation>Aún no se ha revisado ningún dígito de {project}: revise antes algunos en la página Revisar.</translation>
    </message>
    <message>
        <source>Only the {checked} of {all} digits that a person looked at count: these are mostly the doubtful ones, so all digits together are read better than this.</source>
        <translation>Solo cuentan los {checked} de {all} dígitos que miró una persona: son sobre todo los dudosos, así que el conjunto de los dígitos se lee mejor que esto.</translation>
    </message>
    <message>
        <source>Nothing was reviewed yet in: {projects}.</source>
        <translation>Aún no se ha revisado nada en: {projects}.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Number {number}: a {truth}, read as {reading}, {sure} sure</source>
        <translation>Número {number}: un {truth}, leído como {reading}, {sure} de seguridad</translation>
    </message>
    <message>
        <source>; the second reads {reading}</source>
        <translation>; el segundo lee {reading}</translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>campo {field}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of all readings of this digit, how many were right</source>
        <translation>De todo lo leído como este dígito, cuánto era correcto</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Of all digits written, how many were read right</source>
        <translation>De todos los dígitos escritos, cuántos se leyeron bien</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one number</source>
        <translation>Precisión y recall en un solo número</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>How many of them were written</source>
        <translation>Cuántos de ellos se escribieron</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>The mean over the ten digits (macro average)</source>
        <translation>La media de los diez dígitos (media macro)</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderada</translation>
    </message>
    <message>
        <source>The mean, each digit counted as often as it was written (weighted average)</source>
        <translation>La media, contando cada dígito tantas veces como se escribió (media ponderada)</translation>
    </message>
    <message>
        <source>{measure}, difference</source>
        <translation>{measure}, diferencia</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Of the window; paper stays white</source>
        <translation>De la ventana; el papel sigue siendo blanco</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes when DigitDesk is started again</source>
        <translation>Cambia cuando DigitDesk se inicia de nuevo</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>On the Draw page, as a share of the pad&apos;s shorter side</source>
        <translation>En la página Dibujar, como parte del lado corto del lienzo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>How numbers are looked for in a project of which nothing was read yet</source>
        <translation>Cómo se buscan los números en un proyecto del que aún no se leyó nada</translation>
    </message>
    <message>
        <source>Pages at a time</source>
        <translation>Páginas a la vez</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer for other programs</source>
        <translation>Menos páginas dejan más del equipo a otros programas</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>not read yet</source>
        <translation>aún no leído</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not there any more; read again when it is back</source>
        <translation>ya no está; léalo de nuevo cuando vuelva</translation>
    </message>
    <message>
        <source>same content as {twin}</source>
        <translation>mismo contenido que {twin}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>MNIST test images</source>
        <translation>Imágenes de prueba de MNIST</translation>
    </message>
    <message>
        <source>Kept drawings</source>
        <translation>Dibujos conservados</translation>
    </message>
    <message>
        <source>{project}, reviewed digits</source>
        <translation>{project}, dígitos revisados</translation>
    </message>
    <message>
        <source>{digits}, read by {model}</source>
        <translation>{digits}, leídos por {model}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>The digits that were read</source>
        <translation>Los dígitos leídos</translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation>{digit}, {share} de seguridad</translation>
    </message>
</context>
<context>
    <name>teaching</name>
    <message>
        <source>Nothing is open from which a model could learn.</source>
        <translation>No queda nada por revisar de lo que un modelo pueda aprender.</translation>
    </message>
    <message>
        <source>The model is still loading: try again in a moment.</source>
        <translation>El modelo aún se está cargando: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>It has last learned from {digits} digits. {promise}</source>
        <translation>La última vez aprendió de {digits} dígitos. {promise}</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <source>Comparing files</source>
        <translation>Comparando archivos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>Leer también</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
</TS>
