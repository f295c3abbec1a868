<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About DigitDesk</source>
        <translation>Über DigitDesk</translation>
    </message>
    <message>
        <source>Reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>Liest handgeschriebene Ziffern auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Kein Modell ist geladen</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of the 10,000 MNIST test digits right; trained on data {hash}</source>
        <translation>Version {version}; {accuracy} der 10.000 MNIST-Testziffern richtig; trainiert mit Daten {hash}</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>Einzelne Ziffern</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of composed numbers of moderate difficulty exactly right</source>
        <translation>Version {version}; {accuracy} der zusammengesetzten Zahlen mittlerer Schwierigkeit ganz richtig</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Ganze Zahlen</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Wird übernommen</translation>
    </message>
</context>
<context>
    <name>AuditResult</name>
    <message>
        <source>Where you read something else</source>
        <translation>Wo Sie etwas anderes gelesen haben</translation>
    </message>
    <message>
        <source>I am right</source>
        <translation>Ich habe recht</translation>
    </message>
    <message>
        <source>I mistyped</source>
        <translation>Ich habe mich vertippt</translation>
    </message>
    <message>
        <source>See the field</source>
        <translation>Feld ansehen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Accepted: {value} · you: {typed} · {place}</source>
        <translation>Übernommen: {value} · Sie: {typed} · {place}</translation>
    </message>
    <message>
        <source>✓ put right</source>
        <translation>✓ berichtigt</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>What is written here?</source>
        <translation>Was steht hier?</translation>
    </message>
    <message>
        <source>Type what you read, or press E where nothing is written, N if not readable.</source>
        <translation>Tippen Sie, was Sie lesen; drücken Sie E, wo nichts steht, und N, wo es nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Field {number} of {size}. What the program read is not shown, so that it does not lead you.</source>
        <translation>Feld {number} von {size}. Was das Programm gelesen hat, wird nicht gezeigt, damit es Sie nicht lenkt.</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How sure the model is of each digit</source>
        <translation>Wie sicher sich das Modell bei jeder Ziffer ist</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Listing files</source>
        <translation>Dateien werden aufgelistet</translation>
    </message>
    <message>
        <source>The copy is {path}</source>
        <translation>Die Kopie ist {path}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>{progress}; Read (F5) goes on</source>
        <translation>{progress}; Lesen (F5) macht weiter</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{share} read right</source>
        <translation>{share} richtig gelesen</translation>
    </message>
    <message>
        <source>No such digits</source>
        <translation>Keine solchen Ziffern</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>On the same digits: chance alone makes such a difference with p {p} (McNemar).</source>
        <translation>Auf denselben Ziffern: Der Zufall allein macht einen solchen Unterschied mit p {p} (McNemar).</translation>
    </message>
    <message>
        <source>Rows: what was written. Columns: what was read.</source>
        <translation>Zeilen: was geschrieben wurde. Spalten: was gelesen wurde.</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>Die zweite weniger die erste</translation>
    </message>
    <message>
        <source>All errors ({count})</source>
        <translation>Alle Fehler ({count})</translation>
    </message>
    <message>
        <source>Likely wrong truths ({count})</source>
        <translation>Wohl falsche Sollwerte ({count})</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The form, with its fields</source>
        <translation>Das Formular mit seinen Feldern</translation>
    </message>
    <message>
        <source>Click a field to choose it, drag over bare paper to draw one. Arrows move the chosen field.</source>
        <translation>Klicken Sie auf ein Feld, um es zu wählen; ziehen Sie über freies Papier, um eines zu zeichnen. Pfeiltasten bewegen das gewählte Feld.</translation>
    </message>
</context>
<context>
    <name>ConfusionPage</name>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Train a model with digitdesk-trainer, which writes one, or open one of your own.</source>
        <translation>Trainieren Sie ein Modell mit digitdesk-trainer, das eine schreibt, oder öffnen Sie eine eigene.</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>Noch keine Auswertung</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The model is still loading; then the folder is read.</source>
        <translation>Das Modell wird noch geladen; dann wird der Ordner gelesen.</translation>
    </message>
    <message>
        <source>No evaluation to show</source>
        <translation>Keine Auswertung zu zeigen</translation>
    </message>
    <message>
        <source>Open an evaluation</source>
        <translation>Auswertung öffnen</translation>
    </message>
    <message>
        <source>Evaluations and projects</source>
        <translation>Auswertungen und Projekte</translation>
    </message>
    <message>
        <source>Only projects can be opened together: choose one evaluation.</source>
        <translation>Nur Projekte können zusammen geöffnet werden: Wählen Sie eine Auswertung.</translation>
    </message>
    <message>
        <source>Open a folder of labelled digits</source>
        <translation>Ordner mit beschrifteten Ziffern öffnen</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Mit einem anderen Modell vergleichen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>The page, with the four corners of the form</source>
        <translation>Die Seite mit den vier Ecken des Formulars</translation>
    </message>
    <message>
        <source>Keys 1 to 4 choose a corner, arrows move it, with Ctrl farther; Enter reads, Esc gives up.</source>
        <translation>Die Tasten 1 bis 4 wählen eine Ecke, Pfeiltasten bewegen sie, mit Strg weiter; die Eingabetaste liest, Esc bricht ab.</translation>
    </message>
    <message>
        <source>top of the form</source>
        <translation>Oberkante des Formulars</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>DigitDesk made a mistake</source>
        <translation>DigitDesk hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Your work is kept: what was read and checked is in the project, and forms are saved. You can go on. If something looks odd, close DigitDesk and start it again.</source>
        <translation>Ihre Arbeit ist behalten: Was gelesen und geprüft wurde, liegt im Projekt, und Formulare sind gespeichert. Sie können weitermachen. Sieht etwas seltsam aus, schließen Sie DigitDesk und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The latest change could not be saved: {reason}</source>
        <translation>Die letzte Änderung konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Please report it, with these details. They are also in the log: {path}</source>
        <translation>Bitte melden Sie ihn mit diesen Einzelheiten. Sie stehen auch im Protokoll: {path}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Close DigitDesk</source>
        <translation>DigitDesk schließen</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Add a &amp;field</source>
        <translation>Feld h&amp;inzufügen</translation>
    </message>
    <message>
        <source>&amp;Make the form…</source>
        <translation>Formular &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Neues Formular</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Was das Feld enthält</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Anzahl der Ziffern</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>Ziffern hinter einem gedruckten Dezimalzeichen</translation>
    </message>
    <message>
        <source>Each digit in a compartment of its own</source>
        <translation>Jede Ziffer in einem eigenen Kästchen</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>Dieses Feld herausnehmen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>The form has {count} pages.</source>
        <translation>Das Formular hat {count} Seiten.</translation>
    </message>
    <message>
        <source>Save the form to print</source>
        <translation>Formular zum Drucken speichern</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Name des Formulars</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>Das Formular, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkomma</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>A form to print</source>
        <translation>Ein Formular zum Drucken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Lesereihenfolge</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Digits that were read as the same one, the least sure first</source>
        <translation>Ziffern, die als dieselbe gelesen wurden, die unsicherste zuerst</translation>
    </message>
</context>
<context>
    <name>DigitView</name>
    <message>
        <source>{digit}: {count} to check</source>
        <translation>{digit}: {count} zu prüfen</translation>
    </message>
    <message>
        <source>Which of these are not {digit}? Go to each and type what it is; Enter confirms the others.</source>
        <translation>Welche davon sind keine {digit}? Gehen Sie zu jeder und tippen Sie, was sie ist; die Eingabetaste bestätigt die anderen.</translation>
    </message>
    <message>
        <source>All that was read as {digit} is checked. Press + for the next digit.</source>
        <translation>Alles, was als {digit} gelesen wurde, ist geprüft. Drücken Sie + für die nächste Ziffer.</translation>
    </message>
    <message>
        <source>Nothing was read as {digit}. Press + for the next digit.</source>
        <translation>Nichts wurde als {digit} gelesen. Drücken Sie + für die nächste Ziffer.</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>in {value}</translation>
    </message>
    <message>
        <source>The field of this digit</source>
        <translation>Das Feld dieser Ziffer</translation>
    </message>
</context>
<context>
    <name>DigitsPane</name>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>Ziffern der gewählten Zelle</translation>
    </message>
    <message>
        <source>Click the right digit to put a wrong truth right</source>
        <translation>Klicken Sie auf die richtige Ziffer, um einen falschen Sollwert zu berichtigen</translation>
    </message>
    <message>
        <source>Digit {number}</source>
        <translation>Ziffer {number}</translation>
    </message>
    <message>
        <source>Order of the digits</source>
        <translation>Reihenfolge der Ziffern</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>The model is loading…</source>
        <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Put an image on the pad</source>
        <translation>Bild auf den Block legen</translation>
    </message>
    <message>
        <source>Opening the image</source>
        <translation>Bild wird geöffnet</translation>
    </message>
    <message>
        <source>There is no image on the clipboard: copy one and try again.</source>
        <translation>In der Zwischenablage ist kein Bild: Kopieren Sie eines und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Kept as {value}; the Confusion page counts it.</source>
        <translation>Behalten als {value}; die Seite Konfusion zählt es mit.</translation>
    </message>
    <message>
        <source>Kept as {value}. Another number of digits was found, so the Confusion page does not count it.</source>
        <translation>Behalten als {value}. Es wurden anders viele Ziffern gefunden, darum zählt die Seite Konfusion es nicht.</translation>
    </message>
    <message>
        <source>Taken out of the kept drawings again.</source>
        <translation>Wieder aus den behaltenen Zeichnungen genommen.</translation>
    </message>
    <message>
        <source>Show the kept drawings</source>
        <translation>Behaltene Zeichnungen zeigen</translation>
    </message>
    <message>
        <source>Saved the drawing to {path}</source>
        <translation>Zeichnung gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Save the drawing as</source>
        <translation>Zeichnung speichern unter</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Ex&amp;port</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Exporting, {share} done</source>
        <translation>Export läuft, {share} fertig</translation>
    </message>
    <message>
        <source>Report ({ending})</source>
        <translation>Bericht ({ending})</translation>
    </message>
    <message>
        <source>Checked digits: {kind}</source>
        <translation>Geprüfte Ziffern: {kind}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Fields whose values are numbers, separated by commas, besides the decimal fields of a form; all others are text and keep leading zeros</source>
        <translation>Felder, deren Werte Zahlen sind, durch Kommas getrennt, außer den Dezimalfeldern eines Formulars; alle anderen sind Text und behalten führende Nullen</translation>
    </message>
    <message>
        <source>What becomes of doubtful values that nobody has checked</source>
        <translation>Was aus zweifelhaften Werten wird, die niemand geprüft hat</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Close the export panel</source>
        <translation>Exportbereich schließen</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Ta&amp;ble rows:</source>
        <translation>Z&amp;eilen:</translation>
    </message>
    <message>
        <source>&amp;Doubtful, not checked:</source>
        <translation>Z&amp;weifelhafte:</translation>
    </message>
    <message>
        <source>&amp;Number fields:</source>
        <translation>&amp;Zahlenfelder:</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>&amp;Speichern unter:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Mit:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Counts, the doubtful fields with their pictures, and the audit on one page</source>
        <translation>Anzahlen, die zweifelhaften Felder mit ihren Bildern und die Blindprüfung auf einer Seite</translation>
    </message>
    <message>
        <source>Only digits that a person has checked, in a new folder</source>
        <translation>Nur Ziffern, die ein Mensch geprüft hat, in einem neuen Ordner</translation>
    </message>
    <message>
        <source>An empty folder for the digits</source>
        <translation>Ein leerer Ordner für die Ziffern</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields in reading order</source>
        <translation>Felder in Lesereihenfolge</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt+Up and Alt+Down, to read the field earlier or later</source>
        <translation>Ziehen Sie eine Zeile oder drücken Sie Alt+Auf und Alt+Ab, um das Feld früher oder später zu lesen</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Choose another state above to see decided fields again, or export the table.</source>
        <translation>Wählen Sie oben einen anderen Zustand, um entschiedene Felder wieder zu sehen, oder exportieren Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Nothing more to check</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>Let the model learn from it now, or look what teaches most next.</source>
        <translation>Lassen Sie das Modell jetzt daraus lernen, oder sehen Sie nach, was als Nächstes am meisten lehrt.</translation>
    </message>
    <message>
        <source>What teaches most is checked</source>
        <translation>Was am meisten lehrt, ist geprüft</translation>
    </message>
    <message>
        <source>Type the digits first, or press E where nothing is written, N if not readable.</source>
        <translation>Tippen Sie zuerst die Ziffern; drücken Sie E, wo nichts steht, und N, wo es nicht lesbar ist.</translation>
    </message>
    <message>
        <source>There is no other doubtful field in this selection.</source>
        <translation>In dieser Auswahl ist kein weiteres zweifelhaftes Feld.</translation>
    </message>
    <message>
        <source>That page was read anew meanwhile: its readings wait in the queue again.</source>
        <translation>Diese Seite wurde inzwischen neu gelesen: Ihre Ergebnisse warten wieder in der Liste.</translation>
    </message>
    <message>
        <source>with its signs: {text}</source>
        <translation>mit seinen Zeichen: {text}</translation>
    </message>
    <message>
        <source>Or perhaps {others}</source>
        <translation>Oder vielleicht {others}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Part of a file name</source>
        <translation>Teil eines Dateinamens</translation>
    </message>
    <message>
        <source>Show only files whose name holds this</source>
        <translation>Nur Dateien zeigen, deren Name dies enthält</translation>
    </message>
    <message>
        <source>Show files of any name</source>
        <translation>Dateien mit beliebigem Namen zeigen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State of the fields</source>
        <translation>Zustand der Felder</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Back to all that is to be checked</source>
        <translation>Zurück zu allem, was zu prüfen ist</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>The form {name} is not among yours: open its file on the Forms page, or choose another.</source>
        <translation>Das Formular {name} gehört nicht zu Ihren: Öffnen Sie seine Datei auf der Seite Formulare oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Any of my forms</source>
        <translation>Eines meiner Formulare</translation>
    </message>
    <message>
        <source>Form: {name}</source>
        <translation>Formular: {name}</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Formular wird geöffnet</translation>
    </message>
    <message>
        <source>The copy is {path}. Whoever opens it here has the same form.</source>
        <translation>Die Kopie ist {path}. Wer sie hier öffnet, hat dasselbe Formular.</translation>
    </message>
    <message>
        <source>Saving the form</source>
        <translation>Formular wird gespeichert</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: remove the file yourself.</source>
        <translation>{path} ließ sich nicht in den Papierkorb legen: Löschen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Print {path} at its full size (100 %). The form below reads it.</source>
        <translation>Drucken Sie {path} in voller Größe (100&#xa0;%). Das Formular unten liest es.</translation>
    </message>
    <message>
        <source>Looking for fields</source>
        <translation>Felder werden gesucht</translation>
    </message>
    <message>
        <source>There is no room for another copy on this page.</source>
        <translation>Auf dieser Seite ist kein Platz für eine weitere Kopie.</translation>
    </message>
    <message>
        <source>Take a page out</source>
        <translation>Seite herausnehmen</translation>
    </message>
    <message>
        <source>A name has at most {count} letters: the rest was left out.</source>
        <translation>Ein Name hat höchstens {count} Zeichen: Der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>A form needs a name: it keeps the one it had.</source>
        <translation>Ein Formular braucht einen Namen: Es behält seinen bisherigen.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Name des Formulars</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>Kopie des Formulars speichern</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of this field</source>
        <translation>Geschichte dieses Feldes</translation>
    </message>
    <message>
        <source>No one has decided anything here yet.</source>
        <translation>Hier hat noch niemand etwas entschieden.</translation>
    </message>
</context>
<context>
    <name>ImprovePage</name>
    <message>
        <source>Learning</source>
        <translation>Modell lernt</translation>
    </message>
    <message>
        <source>The model before is used again; read the forms again to see it.</source>
        <translation>Das vorige Modell wird wieder benutzt; lesen Sie die Formulare neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Corrections that may be wrong themselves: please look again</source>
        <translation>Korrekturen, die selbst falsch sein könnten: bitte noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Clear the pad</source>
        <translation>Block leeren</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As it is to stand over the column</source>
        <translation>Wie es über der Spalte stehen soll</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>Must be &amp;filled in</source>
        <translation>Muss ausgefüllt &amp;sein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkomma</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>Choose a field, or drag over the form to draw one.</source>
        <translation>Wählen Sie ein Feld, oder ziehen Sie über das Formular, um eines zu zeichnen.</translation>
    </message>
    <message>
        <source>{count} fields are chosen: a change is made to all of them.</source>
        <translation>{count} Felder sind gewählt: Eine Änderung gilt für alle.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Anzahl der Ziffern</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>Another field is called {name}: choose a name of its own.</source>
        <translation>Ein anderes Feld heißt {name}: Wählen Sie einen eigenen Namen.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Enthält</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Was das Feld enthält</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>&amp;Ziffern</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>&amp;Nachkomma</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>Ziffern hinter einem gedruckten Dezimalzeichen</translation>
    </message>
    <message>
        <source>Com&amp;partments</source>
        <translation>&amp;Kästchen</translation>
    </message>
    <message>
        <source>Compartments of a comb: one digit each</source>
        <translation>Kästchen eines Kamms: je eine Ziffer</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Mindestens so viele Ziffern</translation>
    </message>
    <message>
        <source>Digits at most</source>
        <translation>Höchstens so viele Ziffern</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Opening {title}</source>
        <translation>{title} wird geöffnet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The model is loading…</source>
        <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
        <source>Model {version}, {accuracy} right on the MNIST test images</source>
        <translation>Modell {version}, {accuracy} der MNIST-Testbilder richtig</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Nothing can be read without a model</source>
        <translation>Ohne Modell kann nichts gelesen werden</translation>
    </message>
    <message>
        <source>No drawing was kept yet: draw a number, then press Keep.</source>
        <translation>Noch wurde keine Zeichnung behalten: Zeichnen Sie eine Zahl und drücken Sie dann Behalten.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All that was written as {digit}</source>
        <translation>Alles, was als {digit} geschrieben wurde</translation>
    </message>
    <message>
        <source>All that was read as {digit}</source>
        <translation>Alles, was als {digit} gelesen wurde</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {one} in the first, {other} in the second</source>
        <translation>{truth} als {reading} gelesen: {one} in der ersten, {other} in der zweiten</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {count} of {total} ({share})</source>
        <translation>{truth} als {reading} gelesen: {count} von {total} ({share})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Drawing pad</source>
        <translation>Zeichenblock</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number with mouse, pen or finger, or paste or drop an image</source>
        <translation>Zeichnen Sie eine Ziffer oder eine ganze Zahl mit Maus, Stift oder Finger, oder fügen Sie ein Bild ein</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number here,
or paste or drop an image</source>
        <translation>Zeichnen Sie hier eine Ziffer oder eine ganze Zahl,
oder fügen Sie ein Bild ein</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Draw a stroke</source>
        <translation>Strich zeichnen</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>{form}, page {number}</source>
        <translation>{form}, Seite {number}</translation>
    </message>
    <message>
        <source>The form, and its page</source>
        <translation>Das Formular und seine Seite</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Name der Seite</translation>
    </message>
    <message>
        <source>Name of a page</source>
        <translation>Name einer Seite</translation>
    </message>
    <message>
        <source>Type a part of the name, or take a page from the list</source>
        <translation>Tippen Sie einen Teil des Namens oder nehmen Sie eine Seite aus der Liste</translation>
    </message>
    <message>
        <source>No page with fields has this in its name: type another part of it.</source>
        <translation>Keine Seite mit Feldern hat dies im Namen: Tippen Sie einen anderen Teil davon.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, with what was read on it</source>
        <translation>Die Seite mit dem, was darauf gelesen wurde</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Unnamed project</source>
        <translation>Unbenanntes Projekt</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Projekt wird gespeichert</translation>
    </message>
    <message>
        <source>The project changes while it is copied: wait a moment, and name it again.</source>
        <translation>Das Projekt ändert sich, während es kopiert wird: Warten Sie einen Augenblick und benennen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue, the least sure first</source>
        <translation>Liste der Felder, das unsicherste zuerst</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Click the right digit to correct the reading</source>
        <translation>Klicken Sie auf die richtige Ziffer, um das Gelesene zu berichtigen</translation>
    </message>
    <message>
        <source>Blue ink speaks for a {digit}, orange ink against it.</source>
        <translation>Blaue Tinte spricht für {digit}, orange dagegen.</translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation>✎ von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} sicher</translation>
    </message>
    <message>
        <source>How sure of digit {place} of {count}</source>
        <translation>Sicherheit bei Ziffer {place} von {count}</translation>
    </message>
    <message>
        <source>How sure of each digit</source>
        <translation>Sicherheit bei jeder Ziffer</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Wie sicher das Gelesene ist</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>What was really drawn</source>
        <translation>Was wirklich gezeichnet wurde</translation>
    </message>
    <message>
        <source>Correct this where the reading is wrong, then keep the drawing</source>
        <translation>Berichtigen Sie dies, wo falsch gelesen wurde, und behalten Sie dann die Zeichnung</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Richtiger Wert</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Wo es hinsah</translation>
    </message>
    <message>
        <source>Colour the ink by what it does for the reading</source>
        <translation>Die Tinte danach färben, was sie für das Gelesene tut</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>How far reading has come</source>
        <translation>Wie weit das Lesen ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading {title}: {done} of {total}</source>
        <translation>{title} wird gelesen: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The field, and what Enter keeps</source>
        <translation>Das Feld, und was die Eingabetaste behält</translation>
    </message>
    <message>
        <source>No picture of this field was kept.</source>
        <translation>Von diesem Feld wurde kein Bild behalten.</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Drag its corners into place</source>
        <translation>Ecken zurechtziehen</translation>
    </message>
    <message>
        <source>Read with these corners</source>
        <translation>Mit diesen Ecken lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drag the four corners to where those of the form are; the first is its upper left.</source>
        <translation>Ziehen Sie die vier Ecken dorthin, wo die des Formulars sind; die erste ist seine linke obere.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} zu prüfen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Open a folder of scans on the Batch page and read it. What is doubtful then comes here, the least sure first; each answer is kept at once.</source>
        <translation>Öffnen Sie einen Ordner mit Scans auf der Seite Stapel und lesen Sie ihn. Was zweifelhaft ist, kommt dann hierher, das Unsicherste zuerst; jede Antwort wird sofort behalten.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>{rule}. Click to change it</source>
        <translation>{rule}. Zum Ändern klicken</translation>
    </message>
    <message>
        <source>Change the rule: {rule}</source>
        <translation>Regel ändern: {rule}</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>Diese Regel herausnehmen</translation>
    </message>
    <message>
        <source>Take out the rule: {rule}</source>
        <translation>Regel herausnehmen: {rule}</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste auswählen</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Regel behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source>The digit as the model sees it, 28 by 28 pixels</source>
        <translation>Die Ziffer, wie das Modell sie sieht, 28 mal 28 Pixel</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Show DigitDesk one sheet of a form, name its fields by clicking, and from then on every filled one is read under these names.</source>
        <translation>Zeigen Sie DigitDesk ein Blatt eines Formulars und benennen Sie seine Felder durch Klicken; von da an wird jedes ausgefüllte unter diesen Namen gelesen.</translation>
    </message>
    <message>
        <source>Move the chosen form to the trash</source>
        <translation>Das gewählte Formular in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Your forms</source>
        <translation>Ihre Formulare</translation>
    </message>
    <message>
        <source>Your forms: double-click one, or press Enter, to open it</source>
        <translation>Ihre Formulare: Doppelklick oder Eingabetaste öffnet</translation>
    </message>
    <message>
        <source>Forms of your own</source>
        <translation>Eigene Formulare</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Each digit that is read appears here</source>
        <translation>Jede gelesene Ziffer erscheint hier</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Looking for what teaches most</source>
        <translation>Was am meisten lehrt, wird gesucht</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{name} has {count} pages; the form was made of the first. Are the others pages of it, too?</source>
        <translation>{name} hat {count} Seiten; aus der ersten wurde das Formular gemacht. Gehören die anderen auch dazu?</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>There is writing in {filled} of the {fields} fields found on this sheet. It serves well for naming them; a blank sheet lets other pages be laid onto the form still more surely.</source>
        <translation>In {filled} der {fields} Felder, die auf diesem Blatt gefunden wurden, steht Schrift. Zum Benennen taugt es gut; auf ein leeres Blatt lassen sich andere Seiten noch sicherer legen.</translation>
    </message>
    <message>
        <source>It is only print</source>
        <translation>Es ist nur Gedrucktes</translation>
    </message>
    <message>
        <source>Print within fields</source>
        <translation>Gedrucktes in Feldern</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Trying the form</source>
        <translation>Formular wird erprobt</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Accept unseen</source>
        <translation>Ungesehen übernehmen</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Den Rest prüfen</translation>
    </message>
    <message>
        <source>Begin a blind audit</source>
        <translation>Blindprüfung beginnen</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>Stichprobe wird gezogen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>At most 1 wrong field in {count}: you will check {check} of {fields}.</source>
        <translation>Höchstens 1 falsches Feld unter {count}: Sie prüfen {check} von {fields}.</translation>
    </message>
    <message>
        <source>Nothing is left to the program: you will check {check} of {fields}.</source>
        <translation>Nichts bleibt dem Programm überlassen: Sie prüfen {check} von {fields}.</translation>
    </message>
    <message>
        <source>Every field is decided.</source>
        <translation>Jedes Feld ist entschieden.</translation>
    </message>
    <message>
        <source>Accept {count} unseen</source>
        <translation>{count} ungesehen übernehmen</translation>
    </message>
    <message>
        <source>No field is sure enough to be accepted without being seen.</source>
        <translation>Kein Feld ist sicher genug, um ungesehen übernommen zu werden.</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>etwa {count}</translation>
    </message>
    <message>
        <source>not even 0.1</source>
        <translation>nicht einmal 0,1</translation>
    </message>
    <message>
        <source>No field was accepted unseen yet, so there is nothing to audit.</source>
        <translation>Noch wurde kein Feld ungesehen übernommen; es gibt nichts blind zu prüfen.</translation>
    </message>
    <message>
        <source>If not one of {size} is wrong, at most {share} of all are (in 95 of 100 such audits).</source>
        <translation>Ist von {size} keines falsch, so sind es von allen höchstens {share} (in 95 von 100 solchen Prüfungen).</translation>
    </message>
    <message>
        <source>Go on with the audit</source>
        <translation>Blindprüfung fortsetzen</translation>
    </message>
    <message>
        <source>How many wrong fields may remain</source>
        <translation>Wie viele falsche Felder bleiben dürfen</translation>
    </message>
    <message>
        <source>Fields in the audit</source>
        <translation>Felder in der Blindprüfung</translation>
    </message>
    <message>
        <source>How many mistakes may remain?</source>
        <translation>Wie viele Fehler dürfen bleiben?</translation>
    </message>
    <message>
        <source>More, check little</source>
        <translation>Mehr, wenig prüfen</translation>
    </message>
    <message>
        <source>None, check all</source>
        <translation>Keine, alles prüfen</translation>
    </message>
    <message>
        <source>How many are there really?</source>
        <translation>Wie viele sind es wirklich?</translation>
    </message>
    <message>
        <source>A blind audit finds out: you read a random sample of the fields that were accepted unseen, without being shown what the program read.</source>
        <translation>Eine Blindprüfung zeigt es: Sie lesen eine zufällige Stichprobe der ungesehen übernommenen Felder, ohne dass Ihnen gezeigt wird, was das Programm gelesen hat.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>fits, {share}</source>
        <translation>passt, {share}</translation>
    </message>
    <message>
        <source>laid by hand</source>
        <translation>von Hand gelegt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Show the form a few filled pages before you rely on it. Nothing is kept of what is tried here.</source>
        <translation>Zeigen Sie dem Formular ein paar ausgefüllte Seiten, ehe Sie sich darauf verlassen. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>{fits} of {pages} pages fit. {values} values, {doubtful} to be looked at.</source>
        <translation>{fits} von {pages} Seiten passen. {values} Werte, davon {doubtful} anzusehen.</translation>
    </message>
    <message>
        <source> Reading…</source>
        <translation> Wird gelesen…</translation>
    </message>
    <message>
        <source>Pages tried</source>
        <translation>Erprobte Seiten</translation>
    </message>
    <message>
        <source>What was read on the page</source>
        <translation>Was auf der Seite gelesen wurde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to DigitDesk</source>
        <translation>Willkommen bei DigitDesk</translation>
    </message>
    <message>
        <source>It reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>Es liest handgeschriebene Ziffern auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>F1 explains whatever page is shown, at any time.</source>
        <translation>F1 erklärt jederzeit die Seite, die gezeigt wird.</translation>
    </message>
    <message>
        <source>Draw a number</source>
        <translation>Eine Zahl zeichnen</translation>
    </message>
    <message>
        <source>With mouse, finger or pen, and watch it being read</source>
        <translation>Mit Maus, Finger oder Stift, und zusehen, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Try the sample forms</source>
        <translation>Beispielformulare ausprobieren</translation>
    </message>
    <message>
        <source>Four filled sheets that come with DigitDesk: open them, then press Read</source>
        <translation>Vier ausgefüllte Blätter: öffnen, dann auf Lesen drücken</translation>
    </message>
    <message>
        <source>Open your own scans</source>
        <translation>Eigene Scans öffnen</translation>
    </message>
    <message>
        <source>A folder of images or PDFs; the files stay as they are</source>
        <translation>Ein Ordner mit Bildern oder PDFs; die Dateien bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>F&amp;orms</source>
        <translation>&amp;Formulare</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Or&amp;dner öffnen…</translation>
    </message>
    <message>
        <source>Add all scans in a folder and its subfolders</source>
        <translation>Alle Scans in einem Ordner und seinen Unterordnern hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>D&amp;ateien öffnen…</translation>
    </message>
    <message>
        <source>Add single images or PDFs</source>
        <translation>Einzelne Bilder oder PDFs hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Ordner beobachten…</translation>
    </message>
    <message>
        <source>Read new scans in a folder as they arrive, till this is switched off</source>
        <translation>Neue Scans in einem Ordner lesen, sobald sie ankommen, bis dies ausgeschaltet wird</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple forms</source>
        <translation>Be&amp;ispielformulare öffnen</translation>
    </message>
    <message>
        <source>Add the forms that come with DigitDesk</source>
        <translation>Die Formulare hinzufügen, die DigitDesk beiliegen</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>P&amp;rojekt öffnen…</translation>
    </message>
    <message>
        <source>Go on with files, readings and decisions as they were left</source>
        <translation>Mit Dateien, Ergebnissen und Entscheidungen weitermachen, wie sie verlassen wurden</translation>
    </message>
    <message>
        <source>&amp;Name the project…</source>
        <translation>Pro&amp;jekt benennen…</translation>
    </message>
    <message>
        <source>Keep the project under a name and in a place of your own</source>
        <translation>Das Projekt unter einem Namen und an einem Ort Ihrer Wahl behalten</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>&amp;Kopie des Projekts speichern…</translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now</source>
        <translation>Eine Kopie des Projekts schreiben, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Show the &amp;kept drawings</source>
        <translation>Be&amp;haltene Zeichnungen zeigen</translation>
    </message>
    <message>
        <source>Open the project of the drawings that you have kept: look them over, correct and export them</source>
        <translation>Das Projekt der behaltenen Zeichnungen öffnen: sie durchsehen, korrigieren und exportieren</translation>
    </message>
    <message>
        <source>Open another &amp;evaluation…</source>
        <translation>A&amp;ndere Auswertung öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;labelled digits…</source>
        <translation>Beschriftete &amp;Ziffern öffnen…</translation>
    </message>
    <message>
        <source>Measure the model on a folder: truth.csv, folders named 0 to 9, or IDX files</source>
        <translation>Das Modell an einem Ordner messen: truth.csv, Ordner namens 0 bis 9 oder IDX-Dateien</translation>
    </message>
    <message>
        <source>Let another model read the same digits</source>
        <translation>Ein anderes Modell dieselben Ziffern lesen lassen</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>B&amp;ericht speichern…</translation>
    </message>
    <message>
        <source>Write matrix, scores and curves to HTML, PNG, SVG or CSV</source>
        <translation>Matrix, Werte und Kurven als HTML, PNG, SVG oder CSV schreiben</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write a table, a report or checked digits: how, and where, is asked on the page</source>
        <translation>Eine Tabelle, einen Bericht oder geprüfte Ziffern schreiben: wie und wohin, wird auf der Seite gefragt</translation>
    </message>
    <message>
        <source>Save the &amp;drawing as…</source>
        <translation>Zeichnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Write the drawing to a PNG or SVG file</source>
        <translation>Die Zeichnung in eine PNG- oder SVG-Datei schreiben</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>O&amp;ptionen</translation>
    </message>
    <message>
        <source>Colours, pen, layout, and how many pages are read at a time</source>
        <translation>Farben, Stift, Anordnung und wie viele Seiten gleichzeitig gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop all work and close</source>
        <translation>Alle Arbeit anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>&amp;Clear the pad</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take all strokes away; Undo brings them back</source>
        <translation>Alle Striche wegnehmen; Rückgängig bringt sie wieder</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radiergummi</translation>
    </message>
    <message>
        <source>Rub out what the pen drew; the right mouse button does so, too</source>
        <translation>Ausradieren, was der Stift gezeichnet hat; die rechte Maustaste tut das auch</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put what the page shows on the clipboard</source>
        <translation>In die Zwischenablage legen, was die Seite zeigt</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s image on the pad</source>
        <translation>Das Bild aus der Zwischenablage auf den Block legen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Review first the readings from which the model learns most</source>
        <translation>Zuerst die Ergebnisse prüfen, aus denen das Modell am meisten lernt</translation>
    </message>
    <message>
        <source>Tr&amp;y filled pages…</source>
        <translation>&amp;Ausgefüllte Seiten erproben…</translation>
    </message>
    <message>
        <source>&amp;Compare with another model…</source>
        <translation>&amp;Mit anderem Modell vergleichen…</translation>
    </message>
    <message>
        <source>Put the drawing and its right value among your kept drawings</source>
        <translation>Die Zeichnung und ihren richtigen Wert zu Ihren behaltenen Zeichnungen legen</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>Draw a number and see it read</source>
        <translation>Eine Zahl zeichnen und sehen, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>S&amp;tapel</translation>
    </message>
    <message>
        <source>Read whole folders of scans</source>
        <translation>Ganze Ordner mit Scans lesen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check what was read, the least sure first</source>
        <translation>Gelesenes prüfen, das Unsicherste zuerst</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>&amp;Konfusion</translation>
    </message>
    <message>
        <source>See how far to trust the model</source>
        <translation>Sehen, wie weit dem Modell zu trauen ist</translation>
    </message>
    <message>
        <source>Make templates of your own forms by clicking</source>
        <translation>Vorlagen eigener Formulare durch Klicken machen</translation>
    </message>
    <message>
        <source>&amp;Improve</source>
        <translation>Ve&amp;rbessern</translation>
    </message>
    <message>
        <source>Let the model learn from what you have corrected</source>
        <translation>Das Modell aus Ihren Korrekturen lernen lassen</translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation>&amp;Seite einpassen</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits larger</source>
        <translation>Die Seite, den Block oder die Ziffern größer zeigen</translation>
    </message>
    <message>
        <source>Show how well a model read labelled digits, or the reviewed digits of one or more projects</source>
        <translation>Zeigen, wie gut ein Modell beschriftete Ziffern las, oder die geprüften Ziffern eines oder mehrerer Projekte</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits smaller</source>
        <translation>Die Seite, den Block oder die Ziffern kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the whole page or pad, digits in their usual size</source>
        <translation>Die ganze Seite oder den ganzen Block zeigen, Ziffern in ihrer üblichen Größe</translation>
    </message>
    <message>
        <source>Read the pages not yet read</source>
        <translation>Die noch nicht gelesenen Seiten lesen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Wait after the pages under way, or go on</source>
        <translation>Nach den Seiten in Arbeit warten, oder weitermachen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop after the pages under way; Read goes on from there</source>
        <translation>Nach den Seiten in Arbeit anhalten; Lesen macht dort weiter</translation>
    </message>
    <message>
        <source>Start a new pro&amp;ject</source>
        <translation>Neues &amp;Projekt beginnen</translation>
    </message>
    <message>
        <source>Begin with an empty list; the present project is kept and can be opened again</source>
        <translation>Mit einer leeren Liste beginnen; das jetzige Projekt bleibt und kann wieder geöffnet werden</translation>
    </message>
    <message>
        <source>I&amp;mprove on my forms</source>
        <translation>&amp;An meinen Formularen verbessern</translation>
    </message>
    <message>
        <source>Learn from the corrections in this project; kept only if it reads better</source>
        <translation>Aus den Korrekturen in diesem Projekt lernen; nur behalten, wenn es besser liest</translation>
    </message>
    <message>
        <source>What &amp;teaches most</source>
        <translation>&amp;Was am meisten lehrt</translation>
    </message>
    <message>
        <source>By &amp;field</source>
        <translation>Nach &amp;Feldern</translation>
    </message>
    <message>
        <source>Go through the fields one by one, the least sure first</source>
        <translation>Die Felder eines nach dem anderen durchgehen, das unsicherste zuerst</translation>
    </message>
    <message>
        <source>By &amp;digit</source>
        <translation>&amp;Nach Ziffern</translation>
    </message>
    <message>
        <source>Look over all that was read as the same digit</source>
        <translation>Alles überblicken, was als dieselbe Ziffer gelesen wurde</translation>
    </message>
    <message>
        <source>How &amp;sure</source>
        <translation>&amp;Wie sicher</translation>
    </message>
    <message>
        <source>Choose how many mistakes may remain, and measure how many there are</source>
        <translation>Wählen, wie viele Fehler bleiben dürfen, und messen, wie viele es sind</translation>
    </message>
    <message>
        <source>Make a form from a &amp;scan…</source>
        <translation>Formular aus einem Scan &amp;machen…</translation>
    </message>
    <message>
        <source>Show one sheet of the form, blank or filled, and name its fields</source>
        <translation>Ein Blatt des Formulars zeigen, leer oder ausgefüllt, und seine Felder benennen</translation>
    </message>
    <message>
        <source>&amp;Open a form file…</source>
        <translation>Fo&amp;rmulardatei öffnen…</translation>
    </message>
    <message>
        <source>Take a form that someone sent among your own</source>
        <translation>Ein zugesandtes Formular zu den eigenen nehmen</translation>
    </message>
    <message>
        <source>Make one from a sa&amp;mple</source>
        <translation>Aus &amp;einem Beispiel machen</translation>
    </message>
    <message>
        <source>Make a form from the sample delivery note</source>
        <translation>Ein Formular aus dem Beispiel-Lieferschein machen</translation>
    </message>
    <message>
        <source>&amp;All forms</source>
        <translation>Alle F&amp;ormulare</translation>
    </message>
    <message>
        <source>Back to the list of forms; this one is kept as it is</source>
        <translation>Zurück zur Liste der Formulare; dieses bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Write the form to one small file that can be sent by e-mail</source>
        <translation>Das Formular in eine kleine Datei schreiben, die per E-Mail gesendet werden kann</translation>
    </message>
    <message>
        <source>Add a &amp;page from a scan…</source>
        <translation>Seite aus einem Scan &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>The form has one page more</source>
        <translation>Das Formular hat eine Seite mehr</translation>
    </message>
    <message>
        <source>Ta&amp;ke this page out</source>
        <translation>&amp;Diese Seite herausnehmen</translation>
    </message>
    <message>
        <source>The form has one page less; Undo brings it back</source>
        <translation>Das Formular hat eine Seite weniger; Rückgängig bringt sie wieder</translation>
    </message>
    <message>
        <source>Read a few pages with this form, before it is used</source>
        <translation>Ein paar Seiten mit diesem Formular lesen, ehe es benutzt wird</translation>
    </message>
    <message>
        <source>Des&amp;ign a form to print…</source>
        <translation>Formular &amp;zum Drucken entwerfen…</translation>
    </message>
    <message>
        <source>Write down the fields; get a PDF to print, and the form that reads it</source>
        <translation>Die Felder aufschreiben; Sie erhalten ein PDF zum Drucken und das Formular, das es liest</translation>
    </message>
    <message>
        <source>&amp;Draw a field</source>
        <translation>&amp;Feld zeichnen</translation>
    </message>
    <message>
        <source>Put a field in the middle; or drag over bare paper</source>
        <translation>Ein Feld in die Mitte setzen; oder über freies Papier ziehen</translation>
    </message>
    <message>
        <source>&amp;Name the field</source>
        <translation>Feld &amp;benennen</translation>
    </message>
    <message>
        <source>Write the chosen field&apos;s name</source>
        <translation>Den Namen des gewählten Feldes schreiben</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Make one field of the chosen ones; boxes side by side become a comb</source>
        <translation>Aus den gewählten Feldern eines machen; Kästchen nebeneinander werden ein Kamm</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Part a comb into its compartments, any other field into two</source>
        <translation>Einen Kamm in seine Kästchen teilen, jedes andere Feld in zwei</translation>
    </message>
    <message>
        <source>Copy &amp;below</source>
        <translation>Nach &amp;unten kopieren</translation>
    </message>
    <message>
        <source>The chosen fields once more, below; again for the next row</source>
        <translation>Die gewählten Felder noch einmal darunter; noch einmal für die nächste Zeile</translation>
    </message>
    <message>
        <source>Copy to the &amp;right</source>
        <translation>&amp;Nach rechts kopieren</translation>
    </message>
    <message>
        <source>The chosen fields once more, to the right; again for the next column</source>
        <translation>Die gewählten Felder noch einmal rechts daneben; noch einmal für die nächste Spalte</translation>
    </message>
    <message>
        <source>Read &amp;earlier</source>
        <translation>Früher &amp;lesen</translation>
    </message>
    <message>
        <source>Move the chosen fields up in the reading order</source>
        <translation>Die gewählten Felder in der Lesereihenfolge nach oben rücken</translation>
    </message>
    <message>
        <source>Read la&amp;ter</source>
        <translation>&amp;Später lesen</translation>
    </message>
    <message>
        <source>Move the chosen fields down in the reading order</source>
        <translation>Die gewählten Felder in der Lesereihenfolge nach unten rücken</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Take the chosen fields away; Undo brings them back</source>
        <translation>Die gewählten Felder wegnehmen; Rückgängig bringt sie wieder</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>Die gezeigte Seite erklären</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Drei Wege zu beginnen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open the file that says what went wrong; please send it with a question</source>
        <translation>Die Datei öffnen, die sagt, was schiefging; bitte senden Sie sie mit einer Frage</translation>
    </message>
    <message>
        <source>&amp;About DigitDesk</source>
        <translation>Über &amp;DigitDesk</translation>
    </message>
    <message>
        <source>Versions, models and folders</source>
        <translation>Versionen, Modelle und Ordner</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>The licences of DigitDesk and of what it is made with</source>
        <translation>Die Lizenzen von DigitDesk und dem, woraus es gemacht ist</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>All of these files are in the list already.</source>
        <translation>Alle diese Dateien stehen schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Open a folder of scans</source>
        <translation>Ordner mit Scans öffnen</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>Scans öffnen</translation>
    </message>
    <message>
        <source>DigitDesk projects</source>
        <translation>DigitDesk-Projekte</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>Projekt benennen</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Formular öffnen</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>One row a form</source>
        <translation>Eine Zeile je Formular</translation>
    </message>
    <message>
        <source>The fields of a form side by side, those of all its pages in one row</source>
        <translation>Die Felder eines Formulars nebeneinander, die aller seiner Seiten in einer Zeile</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>Anordnung auf den Seiten</translation>
    </message>
    <message>
        <source>How the numbers stand on a page</source>
        <translation>Wie die Zahlen auf einer Seite stehen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Drop a folder of scans here, or open one. DigitDesk finds the numbers on each page.</source>
        <translation>Legen Sie hier einen Ordner mit Scans ab oder öffnen Sie einen. DigitDesk findet die Zahlen auf jeder Seite.</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Noch keine Scans</translation>
    </message>
    <message>
        <source>Project {title}</source>
        <translation>Projekt {title}</translation>
    </message>
    <message>
        <source>Everything is kept in this project as you work.</source>
        <translation>Alles wird in diesem Projekt behalten, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>watching {folder}</source>
        <translation>{folder} wird beobachtet</translation>
    </message>
    <message>
        <source>{folder} cannot be seen</source>
        <translation>{folder} ist nicht zu sehen</translation>
    </message>
    <message>
        <source>{files}, still listing…</source>
        <translation>{files}, Liste noch unvollständig…</translation>
    </message>
    <message>
        <source>Read (F5) reads them</source>
        <translation>Lesen (F5) liest sie</translation>
    </message>
</context>
<context>
    <name>confusion</name>
    <message>
        <source>Another truth</source>
        <translation>Anderer Sollwert</translation>
    </message>
    <message>
        <source>Most confused first</source>
        <translation>Meistverwechselte zuerst</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>Likely wrong truths</source>
        <translation>Wohl falsche Sollwerte</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the truth, columns the reading</source>
        <translation>Konfusionsmatrix: Zeilen sind die Sollwerte, Spalten das Gelesene</translation>
    </message>
    <message>
        <source>Confusion matrix of the second evaluation</source>
        <translation>Konfusionsmatrix der zweiten Auswertung</translation>
    </message>
    <message>
        <source>What the second evaluation has more than the first</source>
        <translation>Was die zweite Auswertung mehr hat als die erste</translation>
    </message>
    <message>
        <source>Digits, scores and curves</source>
        <translation>Ziffern, Werte und Kurven</translation>
    </message>
    <message>
        <source>Opening the evaluation of the model…</source>
        <translation>Auswertung des Modells wird geöffnet…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>% of row (recall)</source>
        <translation>% Zeile (Trefferquote)</translation>
    </message>
    <message>
        <source>% of column (precision)</source>
        <translation>% Spalte (Genauigkeit)</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>{what} zeigen</translation>
    </message>
    <message>
        <source>Scores of each digit</source>
        <translation>Werte jeder Ziffer</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>Most telling first</source>
        <translation>Aufschlussreichste zuerst</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Read as {digit}, {sure} sure</source>
        <translation>Als {digit} gelesen, {sure} sicher</translation>
    </message>
    <message>
        <source>; now {digit}</source>
        <translation>; jetzt {digit}</translation>
    </message>
    <message>
        <source>; checked</source>
        <translation>; geprüft</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no file or folder {path}: check the name.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>Der Ordner {folder} darf nicht gelesen werden: Ändern Sie seine Rechte oder kopieren Sie ihn woandershin.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images: DigitDesk reads {endings}.</source>
        <translation>Der Ordner {folder} enthält keine Bilder: DigitDesk liest {endings}.</translation>
    </message>
    <message>
        <source>1 file was left out, for DigitDesk cannot read {endings}: save it as JPEG or PDF.</source>
        <translation>1 Datei wurde ausgelassen, denn DigitDesk kann {endings} nicht lesen: Speichern Sie sie als JPEG oder PDF.</translation>
    </message>
    <message>
        <source>{count} files were left out, for DigitDesk cannot read {endings}: save them as JPEG or PDF.</source>
        <translation>{count} Dateien wurden ausgelassen, denn DigitDesk kann {endings} nicht lesen: Speichern Sie sie als JPEG oder PDF.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be seen: DigitDesk goes on looking for it.</source>
        <translation>Der Ordner {folder} ist nicht zu sehen: DigitDesk sucht weiter nach ihm.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): make it yourself.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({error}): Legen Sie ihn selbst an.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): choose another.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({error}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This page&apos;s picture cannot be written to {folder} ({error}): choose another folder.</source>
        <translation>Das Bild dieser Seite lässt sich nicht nach {folder} schreiben ({error}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{url} cannot be looked at ({error}): check it.</source>
        <translation>{url} lässt sich nicht ansehen ({error}): Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{url} holds no images: DigitDesk reads {endings}.</source>
        <translation>{url} enthält keine Bilder: DigitDesk liest {endings}.</translation>
    </message>
    <message>
        <source>{url} needs more packages ({error}): {how}.</source>
        <translation>{url} braucht weitere Pakete ({error}): {how}.</translation>
    </message>
    <message>
        <source>Fetching this file needs more packages ({error}): {how}.</source>
        <translation>Diese Datei zu holen braucht weitere Pakete ({error}): {how}.</translation>
    </message>
    <message>
        <source>`pip install &quot;digitdesk[cluster]&quot;`, and the package that fsspec names for this kind of URL</source>
        <translation>`pip install &quot;digitdesk[cluster]&quot;` und das Paket, das fsspec für diese Art von URL nennt</translation>
    </message>
    <message>
        <source>The file could not be fetched ({error}): try again.</source>
        <translation>Die Datei konnte nicht geholt werden ({error}): Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file has no pages: export or scan it again.</source>
        <translation>Die Datei hat keine Seiten: Exportieren oder scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>DigitDesk does not read files of this kind: use one of {endings}.</source>
        <translation>DigitDesk liest Dateien dieser Art nicht: Verwenden Sie {endings}.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than DigitDesk reads: scan it at 300 dpi.</source>
        <translation>Das Bild hat {width} x {height} Pixel, mehr als DigitDesk liest: Scannen Sie es mit 300 dpi.</translation>
    </message>
    <message>
        <source>This is not a file but a folder that cannot be read: look at its permissions.</source>
        <translation>Dies ist keine Datei, sondern ein Ordner, der nicht gelesen werden kann: Sehen Sie seine Rechte an.</translation>
    </message>
    <message>
        <source>The file is not there any more, or is not a file: look where it has gone.</source>
        <translation>Die Datei ist nicht mehr da oder ist keine Datei: Sehen Sie nach, wo sie geblieben ist.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes): copy or scan it again.</source>
        <translation>Die Datei ist leer (0 Byte): Kopieren oder scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>Die Datei darf nicht gelesen werden: Ändern Sie ihre Rechte oder kopieren Sie sie woandershin.</translation>
    </message>
    <message>
        <source>The file is not an image, whatever its name says: export or scan it again.</source>
        <translation>Die Datei ist kein Bild, was auch ihr Name sagt: Exportieren oder scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The page is too large for this computer&apos;s memory: scan it at 300 dpi.</source>
        <translation>Die Seite ist zu groß für den Speicher dieses Computers: Scannen Sie sie mit 300 dpi.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password: save it without one and try again.</source>
        <translation>Das PDF ist mit einem Passwort geschützt: Speichern Sie es ohne und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The PDF is damaged or has no pages: export or scan it again.</source>
        <translation>Das PDF ist beschädigt oder hat keine Seiten: Exportieren oder scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The image breaks off in the middle: copy or scan it again.</source>
        <translation>Das Bild bricht in der Mitte ab: Kopieren oder scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be decoded ({error}): copy or scan it again.</source>
        <translation>Die Datei ist beschädigt und nicht zu entziffern ({error}): Kopieren oder scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be read ({error}): look where it has gone.</source>
        <translation>Die Datei kann nicht gelesen werden ({error}): Sehen Sie nach, wo sie geblieben ist.</translation>
    </message>
    <message>
        <source>The file {path} is missing or damaged: install DigitDesk again.</source>
        <translation>Die Datei {path} fehlt oder ist beschädigt: Installieren Sie DigitDesk neu.</translation>
    </message>
    <message>
        <source>There is no file {path}: look where it has gone, or choose another.</source>
        <translation>Es gibt keine Datei {path}: Sehen Sie nach, wo sie geblieben ist, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The computer has no room for a further process ({error}): close programs and try again.</source>
        <translation>Der Computer hat keinen Platz für einen weiteren Prozess ({error}): Schließen Sie Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Reading was stopped: read this page again.</source>
        <translation>Das Lesen wurde angehalten: Lesen Sie diese Seite noch einmal.</translation>
    </message>
    <message>
        <source>The page {lost}, twice, and was set aside: export or scan it again.</source>
        <translation>Die Seite {lost}, zweimal, und wurde beiseitegelegt: Exportieren oder scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>took more than {seconds} seconds</source>
        <translation>brauchte mehr als {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Reading this page ended several workers, and it was set aside: export or scan it again.</source>
        <translation>Diese Seite zu lesen beendete mehrere Arbeitsprozesse, und sie wurde beiseitegelegt: Exportieren oder scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>made its decoder break off</source>
        <translation>ließ ihren Decoder abbrechen</translation>
    </message>
    <message>
        <source>made its reader break off</source>
        <translation>ließ das Programm, das sie las, abbrechen</translation>
    </message>
    <message>
        <source>DigitDesk could not read this page ({error}): please report it.</source>
        <translation>DigitDesk konnte diese Seite nicht lesen ({error}): Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, Seite {page}</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>There is ink here, but no digit was found.</source>
        <translation>Hier ist Tinte, aber es wurde keine Ziffer gefunden.</translation>
    </message>
    <message>
        <source>Not sure; perhaps {values}.</source>
        <translation>Unsicher; vielleicht {values}.</translation>
    </message>
    <message>
        <source>Not sure.</source>
        <translation>Unsicher.</translation>
    </message>
    <message>
        <source>It seems a blot, or a hole.</source>
        <translation>Es scheint ein Fleck oder ein Loch zu sein.</translation>
    </message>
    <message>
        <source>It seems crossed out.</source>
        <translation>Es scheint durchgestrichen.</translation>
    </message>
    <message>
        <source>Ink goes beyond the field.</source>
        <translation>Tinte geht über das Feld hinaus.</translation>
    </message>
    <message>
        <source>A digit lies on a printed line.</source>
        <translation>Eine Ziffer liegt auf einer gedruckten Linie.</translation>
    </message>
    <message>
        <source>It is small for its field: it may be printed.</source>
        <translation>Es ist klein für sein Feld: Es ist vielleicht gedruckt.</translation>
    </message>
    <message>
        <source>A person could not read it.</source>
        <translation>Ein Mensch konnte es nicht lesen.</translation>
    </message>
    <message>
        <source>This field lies beyond the page&apos;s edge: scan the page whole.</source>
        <translation>Dieses Feld liegt jenseits des Seitenrands: Scannen Sie die Seite ganz.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Dieses Feld muss ausgefüllt sein.</translation>
    </message>
    <message>
        <source>Read as {value} first; the rules speak for {best}.</source>
        <translation>Zuerst als {value} gelesen; die Regeln sprechen für {best}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The page does not fit the form: drag its corners into place, or take it out.</source>
        <translation>Die Seite passt nicht auf das Formular: Ziehen Sie ihre Ecken zurecht oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The page has boxes that the form lacks: read it with the form that has them, or drag its corners into place.</source>
        <translation>Die Seite hat Kästchen, die das Formular nicht hat: Lesen Sie sie mit dem Formular, das sie hat, oder ziehen Sie ihre Ecken zurecht.</translation>
    </message>
    <message>
        <source>The page fits both {one} and {other}: read it with the right one alone.</source>
        <translation>Die Seite passt sowohl auf {one} als auch auf {other}: Lesen Sie sie nur mit dem richtigen.</translation>
    </message>
    <message>
        <source>The form looks the same upside down: turn the page upright.</source>
        <translation>Das Formular sieht auf dem Kopf stehend gleich aus: Drehen Sie die Seite aufrecht.</translation>
    </message>
    <message>
        <source>{page} belongs to none of the forms.</source>
        <translation>{page} gehört zu keinem der Formulare.</translation>
    </message>
    <message>
        <source>{page} holds the same as {other}: one of them may be double.</source>
        <translation>{page} enthält dasselbe wie {other}: Eine davon ist vielleicht doppelt.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that begins with {first} lacks page {pages}.</source>
        <translation>Dem Formular „{form}“, das mit {first} beginnt, fehlt Seite {pages}.</translation>
    </message>
    <message>
        <source>{must}; this could not be checked, for not all pages of the form were read together.</source>
        <translation>{must}; das ließ sich nicht prüfen, denn nicht alle Seiten des Formulars wurden zusammen gelesen.</translation>
    </message>
    <message>
        <source>It {must}.</source>
        <translation>Der Wert {must}.</translation>
    </message>
    <message>
        <source>{must}.</source>
        <translation>{must}.</translation>
    </message>
    <message>
        <source>must be from {least} to {most}</source>
        <translation>muss zwischen {least} und {most} liegen</translation>
    </message>
    <message>
        <source>must be {least} or more</source>
        <translation>muss {least} oder mehr sein</translation>
    </message>
    <message>
        <source>must be {most} or less</source>
        <translation>muss {most} oder weniger sein</translation>
    </message>
    <message>
        <source>must go in steps of {step} from {start}</source>
        <translation>muss in Schritten von {step} ab {start} gehen</translation>
    </message>
    <message>
        <source>must have {count} digits</source>
        <translation>muss {count} Ziffern haben</translation>
    </message>
    <message>
        <source>must have {least} digits or more</source>
        <translation>muss {least} Ziffern oder mehr haben</translation>
    </message>
    <message>
        <source>must have {most} digits or less</source>
        <translation>muss {most} Ziffern oder weniger haben</translation>
    </message>
    <message>
        <source>must have {least} to {most} digits</source>
        <translation>muss {least} bis {most} Ziffern haben</translation>
    </message>
    <message>
        <source>must follow the pattern {pattern}</source>
        <translation>muss dem Muster {pattern} folgen</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>must be a date ({order})</source>
        <translation>muss ein Datum sein ({order})</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}</source>
        <translation>muss ein Datum sein ({order}), nicht vor {earliest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not after {latest}</source>
        <translation>muss ein Datum sein ({order}), nicht nach {latest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}, not after {latest}</source>
        <translation>muss ein Datum sein ({order}), nicht vor {earliest}, nicht nach {latest}</translation>
    </message>
    <message>
        <source>must end in the right check digit (Luhn)</source>
        <translation>muss auf die richtige Prüfziffer enden (Luhn)</translation>
    </message>
    <message>
        <source>must end in the right check digit (modulo 11)</source>
        <translation>muss auf die richtige Prüfziffer enden (Modulo 11)</translation>
    </message>
    <message>
        <source>must end in the right check digit (EAN, ISBN-13)</source>
        <translation>muss auf die richtige Prüfziffer enden (EAN, ISBN-13)</translation>
    </message>
    <message>
        <source>must have the right check digit (weights of its own)</source>
        <translation>muss die richtige Prüfziffer haben (eigene Gewichte)</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>muss einer von diesen sein: {values}</translation>
    </message>
    <message>
        <source>must be on the list {name}</source>
        <translation>muss in der Liste {name} stehen</translation>
    </message>
    <message>
        <source>{equation} must hold</source>
        <translation>{equation} muss gelten</translation>
    </message>
    <message>
        <source>[{field}] must not be below last time ({name})</source>
        <translation>[{field}] darf nicht unter dem letzten Mal liegen ({name})</translation>
    </message>
    <message>
        <source>Lies between two numbers</source>
        <translation>Liegt zwischen zwei Zahlen</translation>
    </message>
    <message>
        <source>Goes in steps</source>
        <translation>Geht in Schritten</translation>
    </message>
    <message>
        <source>Has so many digits</source>
        <translation>Hat so viele Ziffern</translation>
    </message>
    <message>
        <source>Follows a pattern (regular expression)</source>
        <translation>Folgt einem Muster (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>Is a date</source>
        <translation>Ist ein Datum</translation>
    </message>
    <message>
        <source>Has a check digit: Luhn</source>
        <translation>Hat eine Prüfziffer: Luhn</translation>
    </message>
    <message>
        <source>Has a check digit: modulo 11</source>
        <translation>Hat eine Prüfziffer: Modulo 11</translation>
    </message>
    <message>
        <source>Is an EAN or ISBN-13</source>
        <translation>Ist eine EAN oder ISBN-13</translation>
    </message>
    <message>
        <source>Has a check digit: weights of its own</source>
        <translation>Hat eine Prüfziffer: eigene Gewichte</translation>
    </message>
    <message>
        <source>Is on a list</source>
        <translation>Steht in einer Liste</translation>
    </message>
    <message>
        <source>Adds up (an equation)</source>
        <translation>Geht auf (eine Gleichung)</translation>
    </message>
    <message>
        <source>Is not below last time</source>
        <translation>Liegt nicht unter dem letzten Mal</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>In words: it must ...</source>
        <translation>In Worten: Der Wert muss ...</translation>
    </message>
    <message>
        <source>Day, month, year in the order</source>
        <translation>Tag, Monat, Jahr in der Reihenfolge</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>Highest weight (7; ISBN-10: 10)</source>
        <translation>Höchstes Gewicht (7; ISBN-10: 10)</translation>
    </message>
    <message>
        <source>Weight of each digit</source>
        <translation>Gewicht jeder Ziffer</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>Diese Werte</translation>
    </message>
    <message>
        <source>or a file (CSV, XLSX)</source>
        <translation>oder eine Datei (CSV, XLSX)</translation>
    </message>
    <message>
        <source>and its column</source>
        <translation>und ihre Spalte</translation>
    </message>
    <message>
        <source>Equation, as [Net] + [Tare] = [Gross]</source>
        <translation>Gleichung, etwa [Netto] + [Tara] = [Brutto]</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Das Feld</translation>
    </message>
    <message>
        <source>is looked up by the field</source>
        <translation>wird nachgeschlagen nach dem Feld</translation>
    </message>
    <message>
        <source>in the file (CSV, XLSX)</source>
        <translation>in der Datei (CSV, XLSX)</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>nach ihrer Spalte</translation>
    </message>
    <message>
        <source>whose last values are in the column</source>
        <translation>deren letzte Werte in dieser Spalte stehen</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;: it may come from a newer DigitDesk.</source>
        <translation>Es gibt keine Regel „{rule}“: Sie stammt vielleicht von einem neueren DigitDesk.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; has no setting &quot;{setting}&quot;: take it out.</source>
        <translation>Die Regel „{rule}“ hat keine Einstellung „{setting}“: Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>In the rule &quot;{rule}&quot;, &quot;{setting}&quot; must be {what}.</source>
        <translation>In der Regel „{rule}“ ist für „{setting}“ nötig: {what}.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; names &quot;{field}&quot;, and there is no such field: correct it.</source>
        <translation>Die Regel „{rule}“ nennt „{field}“, und ein solches Feld gibt es nicht: Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; lacks &quot;{setting}&quot;: fill it in.</source>
        <translation>Der Regel „{rule}“ fehlt „{setting}“: Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; says nothing: fill it in.</source>
        <translation>Die Regel „{rule}“ sagt nichts: Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}...&quot; is too long: divide it.</source>
        <translation>Die Gleichung „{equation}...“ ist zu lang: Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}&quot; names &quot;{field}&quot;, and there is no such field: correct the name.</source>
        <translation>Die Gleichung „{equation}“ nennt „{field}“, und ein solches Feld gibt es nicht: Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>&quot;{equation}&quot; is no equation: compare sums of fields and numbers, as in [Net] + [Tare] = [Gross].</source>
        <translation>„{equation}“ ist keine Gleichung: Vergleichen Sie Summen von Feldern und Zahlen, etwa [Netto] + [Tara] = [Brutto].</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>eine ganze Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>a whole number from 2 to 1000</source>
        <translation>eine ganze Zahl von 2 bis 1000</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>a simple regular expression</source>
        <translation>ein einfacher regulärer Ausdruck</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>eines von {values}</translation>
    </message>
    <message>
        <source>a day as 2025-12-31, or today</source>
        <translation>ein Tag wie 2025-12-31 oder today</translation>
    </message>
    <message>
        <source>a .csv or .xlsx file</source>
        <translation>eine .csv- oder .xlsx-Datei</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>der Name eines Feldes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a picture in base64</source>
        <translation>ein Bild in Base64</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>vier ganze Zahlen</translation>
    </message>
    <message>
        <source>four whole numbers each</source>
        <translation>je vier ganze Zahlen</translation>
    </message>
    <message>
        <source>{path} has no column &quot;{column}&quot;: it has {columns}.</source>
        <translation>{path} hat keine Spalte „{column}“: Vorhanden sind {columns}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be opened ({error}): look where it has gone.</source>
        <translation>Die Liste {path} lässt sich nicht öffnen ({error}): Sehen Sie nach, wo sie geblieben ist.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list ({error}): save it as CSV (UTF-8) again.</source>
        <translation>{path} ist nicht als Liste lesbar ({error}): Speichern Sie sie neu als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The list {path} is empty: it needs a heading in each column, and values below.</source>
        <translation>Die Liste {path} ist leer: Sie braucht eine Überschrift in jeder Spalte und Werte darunter.</translation>
    </message>
    <message>
        <source>The form has no fields: name one at least.</source>
        <translation>Das Formular hat keine Felder: Benennen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>The form has no name: give it one.</source>
        <translation>Das Formular hat keinen Namen: Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>The name &quot;{name}…&quot; is too long for the page: give it at most {most} letters.</source>
        <translation>Der Name „{name}…“ ist zu lang für die Seite: Geben Sie ihm höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must have 1 to {most} digits to go on the page: change their number.</source>
        <translation>„{field}“ muss 1 bis {most} Ziffern haben, um auf die Seite zu passen: Ändern Sie die Anzahl.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has letters that cannot be printed ({letters}): use Western ones.</source>
        <translation>„{text}“ hat Zeichen, die sich nicht drucken lassen ({letters}): Nehmen Sie westliche.</translation>
    </message>
    <message>
        <source>{name} is too large for a form template: choose a file ending in {ending}.</source>
        <translation>{name} ist zu groß für eine Formularvorlage: Wählen Sie eine Datei mit der Endung {ending}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({error}): look where it has gone.</source>
        <translation>{path} lässt sich nicht öffnen ({error}): Sehen Sie nach, wo die Datei geblieben ist.</translation>
    </message>
    <message>
        <source>{name} is no form template: choose a file ending in {ending}.</source>
        <translation>{name} ist keine Formularvorlage: Wählen Sie eine Datei mit der Endung {ending}.</translation>
    </message>
    <message>
        <source>It is no form template, or it is damaged: it is not JSON.</source>
        <translation>Dies ist keine Formularvorlage, oder sie ist beschädigt: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>It is no form template: choose another file.</source>
        <translation>Dies ist keine Formularvorlage: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It was made by a newer DigitDesk: install that version to use it.</source>
        <translation>Sie wurde mit einem neueren DigitDesk gemacht: Installieren Sie dieses, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>The picture of {where} cannot be decoded: the file is damaged.</source>
        <translation>Das Bild von {where} ist nicht zu entziffern: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The template has no pages: add one.</source>
        <translation>Die Vorlage hat keine Seiten: Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Two fields are named &quot;{name}&quot;: give each a name of its own.</source>
        <translation>Zwei Felder heißen „{name}“: Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The field at {x}, {y} has no name: give it one.</source>
        <translation>Das Feld bei {x}, {y} hat keinen Namen: Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; lies outside the page: draw it again.</source>
        <translation>Das Feld „{name}“ liegt außerhalb der Seite: Zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; has more digits at least than at most: change one of them.</source>
        <translation>Das Feld „{name}“ hat mehr Ziffern mindestens als höchstens: Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>In {where}, &quot;{key}&quot; must be {what}: the file was changed by hand or is damaged.</source>
        <translation>In {where} ist für „{key}“ nötig: {what}. Die Datei wurde von Hand geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>der Vorlage</translation>
    </message>
    <message>
        <source>{name} is a project in use: close it, or choose another name.</source>
        <translation>{name} ist ein Projekt in Gebrauch: Schließen Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is not a DigitDesk project, or is damaged: choose another file.</source>
        <translation>{name} ist kein DigitDesk-Projekt oder ist beschädigt: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} exists already: open it, or choose another name.</source>
        <translation>{name} gibt es schon: Öffnen Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no project {path}: look where it has gone.</source>
        <translation>Es gibt kein Projekt {path}: Sehen Sie nach, wo es geblieben ist.</translation>
    </message>
    <message>
        <source>The project {name} is damaged: open a copy of it instead. It was not changed.</source>
        <translation>Das Projekt {name} ist beschädigt: Öffnen Sie stattdessen eine Kopie. Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The project is damaged: open a copy of it instead. It was not changed.</source>
        <translation>Das Projekt ist beschädigt: Öffnen Sie stattdessen eine Kopie. Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on. What was done before is kept in {name}.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie Platz und machen Sie dann weiter. Was vorher getan wurde, liegt in {name}.</translation>
    </message>
    <message>
        <source>{name} is being changed elsewhere: wait until that is done, or close it there, and try again. Nothing was lost.</source>
        <translation>{name} wird gerade anderswo geändert: Warten Sie, bis das fertig ist, oder schließen Sie es dort, und versuchen Sie es noch einmal. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>{name} may not be changed: copy it to a place where you may write.</source>
        <translation>{name} darf nicht geändert werden: Kopieren Sie es dorthin, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{name} cannot be opened or made there: choose another place.</source>
        <translation>{name} lässt sich dort weder öffnen noch anlegen: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should: check the drive, then open the project again.</source>
        <translation>Der Datenträger mit {name} antwortet nicht, wie er soll: Prüfen Sie das Laufwerk und öffnen Sie dann das Projekt neu.</translation>
    </message>
    <message>
        <source>{name} was made by a newer DigitDesk and was left as it is: install the newest one.</source>
        <translation>{name} wurde mit einem neueren DigitDesk gemacht und so gelassen: Installieren Sie das neueste.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({error}): choose another place.</source>
        <translation>{path} ist nicht benutzbar ({error}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} cannot be used ({error}): please report it.</source>
        <translation>{name} ist nicht benutzbar ({error}): Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>{name} must end in one of {endings}.</source>
        <translation>{name} muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>{name} cannot hold pictures: leave them out, or choose {endings}.</source>
        <translation>{name} kann keine Bilder enthalten: Lassen Sie sie weg oder wählen Sie {endings}.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or an empty folder.</source>
        <translation>{path} gibt es schon: Wählen Sie einen anderen Namen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another.</source>
        <translation>Es gibt keinen Ordner {folder}: Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: if it is open in Excel, close it there and try again.</source>
        <translation>{path} lässt sich nicht schreiben: Ist es in Excel geöffnet, schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): choose another place.</source>
        <translation>{path} lässt sich nicht schreiben ({error}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} columns, not {count}: choose CSV.</source>
        <translation>Ein Excel-Blatt fasst {most} Spalten, nicht {count}: Wählen Sie CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows, and there are more: choose CSV.</source>
        <translation>Ein Excel-Blatt fasst {most} Zeilen, und es sind mehr: Wählen Sie CSV.</translation>
    </message>
    <message>
        <source>1 value is doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>1 Wert ist zweifelhaft und noch nicht geprüft: Prüfen Sie den Rest oder exportieren Sie ihn markiert.</translation>
    </message>
    <message>
        <source>{count} values are doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>{count} Werte sind zweifelhaft und noch nicht geprüft: Prüfen Sie den Rest oder exportieren Sie ihn markiert.</translation>
    </message>
    <message>
        <source>No digits have been checked yet that could be exported: review some first.</source>
        <translation>Noch wurden keine Ziffern geprüft, die exportiert werden könnten: Prüfen Sie zuerst welche.</translation>
    </message>
    <message>
        <source>folders of PNG</source>
        <translation>Ordner mit PNG</translation>
    </message>
    <message>
        <source>IDX, as MNIST</source>
        <translation>IDX, wie MNIST</translation>
    </message>
    <message>
        <source>The model {path} cannot be read ({error}): install DigitDesk again.</source>
        <translation>Das Modell {path} kann nicht gelesen werden ({error}): Installieren Sie DigitDesk neu.</translation>
    </message>
    <message>
        <source>{name} is not an ONNX model that this computer can run: choose another.</source>
        <translation>{name} ist kein ONNX-Modell, das auf diesem Computer läuft: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{name} does not fit DigitDesk&apos;s model contract: {why}. Choose a model made by its trainer.</source>
        <translation>{name} erfüllt DigitDesks Modellvertrag nicht: {why}. Wählen Sie ein Modell, das sein Trainer gemacht hat.</translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <translation>es läuft nicht</translation>
    </message>
    <message>
        <source>it must give probabilities in the shape {shape}</source>
        <translation>es muss Wahrscheinlichkeiten der Form {shape} liefern</translation>
    </message>
    <message>
        <source>its input must be images: uint8 [N, 28, 28]</source>
        <translation>seine Eingabe muss images: uint8 [N, 28, 28] sein</translation>
    </message>
    <message>
        <source>its batch size must be free</source>
        <translation>seine Stapelgröße muss frei sein</translation>
    </message>
    <message>
        <source>it must give probabilities: float32 [N, 11]</source>
        <translation>es muss probabilities: float32 [N, 11] liefern</translation>
    </message>
    <message>
        <source>it must give an embedding</source>
        <translation>es muss ein embedding liefern</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and the eleven labels</source>
        <translation>seine Metadaten müssen contract={contract} und die elf Klassen nennen</translation>
    </message>
    <message>
        <source>its metadata lack a proper {error}</source>
        <translation>seinen Metadaten fehlt ein gültiges {error}</translation>
    </message>
    <message>
        <source>its input must be strips: uint8 [N, {height}, W]</source>
        <translation>seine Eingabe muss strips: uint8 [N, {height}, W] sein</translation>
    </message>
    <message>
        <source>its batch size and width must be free</source>
        <translation>seine Stapelgröße und Breite müssen frei sein</translation>
    </message>
    <message>
        <source>it must give log_probabilities: float32 [N, W / {stride}, {classes}]</source>
        <translation>es muss log_probabilities: float32 [N, W / {stride}, {classes}] liefern</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and labels={labels}</source>
        <translation>seine Metadaten müssen contract={contract} und labels={labels} nennen</translation>
    </message>
    <message>
        <source>{name} is not an evaluation that DigitDesk can open: choose another file.</source>
        <translation>{name} ist keine Auswertung, die DigitDesk öffnen kann: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is damaged: its digits, truths and answers do not belong together.</source>
        <translation>{name} ist beschädigt: Ziffern, Sollwerte und Antworten gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>{name} does not hold 28 x 28 digits with labels 0 to 9: choose another folder.</source>
        <translation>{name} enthält keine 28 x 28 großen Ziffern mit Sollwerten von 0 bis 9: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} is not a whole IDX file of unsigned bytes: fetch it again.</source>
        <translation>{name} ist keine vollständige IDX-Datei aus vorzeichenlosen Bytes: Holen Sie sie neu.</translation>
    </message>
    <message>
        <source>No digit in {title} could be read ({why}).</source>
        <translation>Keine Ziffer in {title} konnte gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>nothing is written there</source>
        <translation>dort steht nichts</translation>
    </message>
    <message>
        <source>The folder holds several sets; this is {name}.</source>
        <translation>Der Ordner enthält mehrere Sammlungen; dies ist {name}.</translation>
    </message>
    <message>
        <source>{count} digits are not counted: they were not found, or not told from their neighbours.</source>
        <translation>{count} Ziffern zählen nicht: Sie wurden nicht gefunden oder nicht von ihren Nachbarn getrennt.</translation>
    </message>
    <message>
        <source>{count} files could not be read, {why}</source>
        <translation>{count} Dateien konnten nicht gelesen werden, {why}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no labelled digits: DigitDesk looks for a {truth} with the columns {columns}, for folders named 0 to 9 with images, and for MNIST&apos;s IDX files.</source>
        <translation>Der Ordner {folder} enthält keine beschrifteten Ziffern: DigitDesk sucht eine {truth} mit den Spalten {columns}, Ordner namens 0 bis 9 mit Bildern und die IDX-Dateien von MNIST.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table ({error}): save it as CSV (UTF-8) again.</source>
        <translation>{path} ist nicht als Tabelle lesbar ({error}): Speichern Sie sie neu als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{path} lacks the column {columns}: add it and try again.</source>
        <translation>{path} fehlt die Spalte {columns}: Fügen Sie sie hinzu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} has a page or a box that is no number ({error}): correct it and try again.</source>
        <translation>{name} hat eine Seite oder ein Rechteck, das keine Zahl ist ({error}): Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{more} more reviewed digits are needed (there are {digits} of {needed}).</source>
        <translation>Es fehlen noch {more} geprüfte Ziffern (vorhanden sind {digits} von {needed}).</translation>
    </message>
    <message>
        <source>The reviewed digits stand on too few pages ({pages}; at least {needed} are needed).</source>
        <translation>Die geprüften Ziffern stehen auf zu wenigen Seiten ({pages}; mindestens {needed} sind nötig).</translation>
    </message>
    <message>
        <source>{lack} Check more readings, then try again.</source>
        <translation>{lack} Prüfen Sie mehr Ergebnisse und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to keep: {why}</source>
        <translation>Es gibt nichts zu behalten: {why}</translation>
    </message>
    <message>
        <source>It would read {lost} fewer of MNIST&apos;s test digits right; {margin} are allowed.</source>
        <translation>Es läse {lost} weniger von MNISTs Testziffern richtig; {margin} sind erlaubt.</translation>
    </message>
    <message>
        <source>It would take {taken} more things for digits that are none; {margin} are allowed.</source>
        <translation>Es hielte {taken} mehr Dinge für Ziffern, die keine sind; {margin} sind erlaubt.</translation>
    </message>
    <message>
        <source>On pages that it had not seen it read {after} of {all} digits right; {before} without learning.</source>
        <translation>Auf Seiten, die es nicht gesehen hatte, las es {after} von {all} Ziffern richtig; ohne zu lernen {before}.</translation>
    </message>
    <message>
        <source>It read {more} more of {all} digits right, which chance alone may do (p = {chance}).</source>
        <translation>Es las {more} mehr von {all} Ziffern richtig, was der Zufall allein tun kann (p = {chance}).</translation>
    </message>
    <message>
        <source>Of {all} whole fields it read {after} right; {before} without learning.</source>
        <translation>Von {all} ganzen Feldern las es {after} richtig; ohne zu lernen {before}.</translation>
    </message>
    <message>
        <source>{name} has learned already: start from the model it came from.</source>
        <translation>{name} hat schon gelernt: Gehen Sie von dem Modell aus, von dem es stammt.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>One a field</source>
        <translation>Je Feld</translation>
    </message>
    <message>
        <source>One a page</source>
        <translation>Je Seite</translation>
    </message>
    <message>
        <source>One a form</source>
        <translation>Je Formular</translation>
    </message>
    <message>
        <source>Mark with ?</source>
        <translation>Mit ? markieren</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Nicht exportieren</translation>
    </message>
    <message>
        <source>Si&amp;gns</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <source>Values with the signs . - / = that were seen among the digits</source>
        <translation>Werte mit den Zeichen . - / =, die zwischen den Ziffern gesehen wurden</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>Wie &amp;sicher</translation>
    </message>
    <message>
        <source>How sure the model is of each value; one row a field always says it</source>
        <translation>Wie sicher sich das Modell bei jedem Wert ist; je Feld eine Zeile sagt es immer</translation>
    </message>
    <message>
        <source>Who &amp;and when</source>
        <translation>&amp;Wer und wann</translation>
    </message>
    <message>
        <source>Who has checked each value</source>
        <translation>Wer jeden Wert geprüft hat</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>A small picture of each field, in Excel files</source>
        <translation>Ein kleines Bild jedes Feldes, in Excel-Dateien</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program of this computer opens {path}: look for it there.</source>
        <translation>Kein Programm auf diesem Computer öffnet {path}: Sehen Sie dort nach.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle Formulare</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To check: doubtful</source>
        <translation>Zu prüfen: zweifelhaft</translation>
    </message>
    <message>
        <source>To check: sure</source>
        <translation>Zu prüfen: sicher</translation>
    </message>
    <message>
        <source>To check: blank</source>
        <translation>Zu prüfen: leer</translation>
    </message>
    <message>
        <source>To check: what teaches most</source>
        <translation>Zu prüfen: was am meisten lehrt</translation>
    </message>
    <message>
        <source>Accepted unseen</source>
        <translation>Ungesehen übernommen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>In jedem Zustand</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Wie sicher auch immer</translation>
    </message>
    <message>
        <source>Less than 50% sure</source>
        <translation>Weniger als 50&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Less than 90% sure</source>
        <translation>Weniger als 90&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Less than 99% sure</source>
        <translation>Weniger als 99&#xa0;% sicher</translation>
    </message>
    <message>
        <source>At least 90% sure</source>
        <translation>Mindestens 90&#xa0;% sicher</translation>
    </message>
    <message>
        <source>At least 99% sure</source>
        <translation>Mindestens 99&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Nur diese Datei</translation>
    </message>
    <message>
        <source>Only this page</source>
        <translation>Nur diese Seite</translation>
    </message>
    <message>
        <source>Another page…</source>
        <translation>Andere Seite…</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Name of the form</source>
        <translation>Name des Formulars</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>Seite des Formulars</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules between fields</source>
        <translation>Regeln zwischen Feldern</translation>
    </message>
    <message>
        <source>Fields, rules and trial of the form</source>
        <translation>Felder, Regeln und Erprobung des Formulars</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Felde&amp;r</translation>
    </message>
    <message>
        <source>&amp;Between fields</source>
        <translation>&amp;Zwischen Feldern</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Erproben</translation>
    </message>
    <message>
        <source>A page that breaks one of these goes to review, with the rule in words.</source>
        <translation>Eine Seite, die eine davon verletzt, kommt zum Prüfen, mit der Regel in Worten.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Einen Ordner lesen</translation>
    </message>
    <message>
        <source>Make a form</source>
        <translation>Ein Formular machen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Improve on your forms</source>
        <translation>An eigenen Formularen verbessern</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit ihm zu trauen ist</translation>
    </message>
    <message>
        <source>How reading works</source>
        <translation>Wie das Lesen geht</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Die Kennzahlen</translation>
    </message>
    <message>
        <source>From a script</source>
        <translation>Aus einem Skript</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>accepted</source>
        <translation>hat es übernommen</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tippte</translation>
    </message>
    <message>
        <source>called it empty</source>
        <translation>nannte es leer</translation>
    </message>
    <message>
        <source>called it not readable</source>
        <translation>nannte es nicht lesbar</translation>
    </message>
    <message>
        <source>accepted it unseen, with others</source>
        <translation>übernahm es ungesehen, mit anderen</translation>
    </message>
    <message>
        <source>checked its digits</source>
        <translation>prüfte seine Ziffern</translation>
    </message>
    <message>
        <source>put a digit right</source>
        <translation>berichtigte eine Ziffer</translation>
    </message>
    <message>
        <source>took that back</source>
        <translation>nahm das zurück</translation>
    </message>
    <message>
        <source>did it again</source>
        <translation>tat es noch einmal</translation>
    </message>
</context>
<context>
    <name>improve</name>
    <message>
        <source>Reviewed digits, of those that are needed</source>
        <translation>Geprüfte Ziffern, von denen, die nötig sind</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Fortschritt des Lernens</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>What was read before learning</source>
        <translation>Was vor dem Lernen gelesen wurde</translation>
    </message>
    <message>
        <source>What was read after learning</source>
        <translation>Was nach dem Lernen gelesen wurde</translation>
    </message>
    <message>
        <source>Models that this computer has learned</source>
        <translation>Modelle, die dieser Computer gelernt hat</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>H&amp;ier benutzen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurückgehen</translation>
    </message>
    <message>
        <source>Read this project with the model before this one again</source>
        <translation>Dieses Projekt wieder mit dem vorigen Modell lesen</translation>
    </message>
    <message>
        <source>Readings worth a look</source>
        <translation>Ergebnisse, die einen Blick lohnen</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>DigitDesk learns from what you correct. Read some forms, check what was read on the Review page, then come back here.</source>
        <translation>DigitDesk lernt aus dem, was Sie korrigieren. Lesen Sie einige Formulare, prüfen Sie das Gelesene auf der Seite Prüfen und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Noch nichts, woraus zu lernen wäre</translation>
    </message>
    <message>
        <source>{digits} on {pages}</source>
        <translation>{digits} auf {pages}</translation>
    </message>
    <message>
        <source>At least {digits} on {pages} pages are needed; {enough} teach well.</source>
        <translation>Mindestens {digits} auf {pages} Seiten sind nötig; {enough} lehren gut.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The model that came with DigitDesk</source>
        <translation>Das Modell, das mit DigitDesk kam</translation>
    </message>
    <message>
        <source>✓ in use: {model}</source>
        <translation>✓ in Gebrauch: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Better: kept as “{name}”, and used for this project from now on. Read the forms again to see it.</source>
        <translation>Besser: behalten als „{name}“ und von jetzt an für dieses Projekt benutzt. Lesen Sie die Formulare neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Digits are read as before, but how sure a reading is can be said better now: kept as “{name}”. {reasons}</source>
        <translation>Ziffern werden wie zuvor gelesen, aber wie sicher etwas gelesen ist, lässt sich jetzt besser sagen: behalten als „{name}“. {reasons}</translation>
    </message>
    <message>
        <source>Not kept, nothing was changed. {reasons}</source>
        <translation>Nicht behalten, nichts wurde geändert. {reasons}</translation>
    </message>
    <message>
        <source>What is sure is calibrated for these forms: below {threshold} a field goes to review.</source>
        <translation>Was sicher ist, ist auf diese Formulare kalibriert: Unter {threshold} kommt ein Feld zum Prüfen.</translation>
    </message>
    <message>
        <source>How much a whole number counts against its single digits is fitted to these forms, too.</source>
        <translation>Auch wie viel eine ganze Zahl gegenüber ihren einzelnen Ziffern zählt, ist an diese Formulare angepasst.</translation>
    </message>
    <message>
        <source>More corrections would hardly help any more.</source>
        <translation>Mehr Korrekturen würden kaum noch helfen.</translation>
    </message>
    <message>
        <source>With twice as many corrections, about {more} more of 100 digits would be read right, {most} at the most.</source>
        <translation>Mit doppelt so vielen Korrekturen würden von 100 Ziffern etwa {more} mehr richtig gelesen, höchstens {most}.</translation>
    </message>
    <message>
        <source>Each page was tested by a model that had not seen it. In brackets the 95 % interval; chance alone makes such a difference of digits with p {chance}.</source>
        <translation>Jede Seite wurde von einem Modell geprüft, das sie nicht gesehen hatte. In Klammern das 95-%-Intervall; der Zufall allein macht einen solchen Unterschied bei Ziffern mit p {chance}.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Whole fields</source>
        <translation>Ganze Felder</translation>
    </message>
    <message>
        <source>Accepted without review</source>
        <translation>Ohne Prüfung übernommen</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>Davon richtig</translation>
    </message>
    <message>
        <source>Digits of the MNIST test</source>
        <translation>Ziffern des MNIST-Tests</translation>
    </message>
    <message>
        <source>looks like {value}</source>
        <translation>sieht wie {value} aus</translation>
    </message>
    <message>
        <source>digit {place} looks like {digit}</source>
        <translation>Ziffer {place} sieht wie {digit} aus</translation>
    </message>
    <message>
        <source>{name}, {day}: {digits} reviewed digits, {before} of them right before, {after} after</source>
        <translation>{name}, {day}: {digits} geprüfte Ziffern, davon vorher {before} richtig, nachher {after}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} bis {high})</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>DigitDesk made a mistake ({error}): please report it, with the log (Help menu).</source>
        <translation>DigitDesk hat einen Fehler gemacht ({error}): Bitte melden Sie ihn, mit dem Protokoll (Menü Hilfe).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type over</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Accept, go on</source>
        <translation>Übernehmen, weiter</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Andere Lesart</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Nächstes zweifelhaftes</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Accept all as sure as this</source>
        <translation>Alle so sicheren übernehmen</translation>
    </message>
    <message>
        <source>The others are right, go on</source>
        <translation>Die anderen stimmen, weiter</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es ist diese</translation>
    </message>
    <message>
        <source>Move, with Shift choose several</source>
        <translation>Bewegen, mit Umschalt mehrere wählen</translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation>Nächste Ziffer</translation>
    </message>
    <message>
        <source>Digit before</source>
        <translation>Vorige Ziffer</translation>
    </message>
    <message>
        <source>See its field</source>
        <translation>Ihr Feld ansehen</translation>
    </message>
    <message>
        <source>Type what you read</source>
        <translation>Tippen, was Sie lesen</translation>
    </message>
    <message>
        <source>Keep it, go on</source>
        <translation>Behalten, weiter</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Review, by field</source>
        <translation>Prüfen, nach Feldern</translation>
    </message>
    <message>
        <source>Review, by digit</source>
        <translation>Prüfen, nach Ziffern</translation>
    </message>
    <message>
        <source>Review, blind audit</source>
        <translation>Prüfen, Blindprüfung</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Digits, as written</source>
        <translation>Ziffern, wie geschrieben</translation>
    </message>
    <message>
        <source>A number, with decimals</source>
        <translation>Eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>Digits with a check digit</source>
        <translation>Ziffern mit einer Prüfziffer</translation>
    </message>
    <message>
        <source>One digit out of a few</source>
        <translation>Eine Ziffer aus wenigen</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>digits with a check digit</source>
        <translation>Ziffern mit einer Prüfziffer</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>{low} to {high} digits with a check digit</source>
        <translation>{low} bis {high} Ziffern mit einer Prüfziffer</translation>
    </message>
    <message>
        <source>{low} to {high} digits</source>
        <translation>{low} bis {high} Ziffern</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>noch nicht benannt</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>One digit a page</source>
        <translation>Eine Ziffer je Seite</translation>
    </message>
    <message>
        <source>One number a page</source>
        <translation>Eine Zahl je Seite</translation>
    </message>
    <message>
        <source>Lines of numbers</source>
        <translation>Zeilen mit Zahlen</translation>
    </message>
    <message>
        <source>Ruled boxes</source>
        <translation>Kästchen</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{remark} ({number} of {count})</source>
        <translation>{remark} ({number} von {count})</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Is it as sure as it is right?</source>
        <translation>Ist es so sicher, wie es recht hat?</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>What is wrong if only the surest are accepted?</source>
        <translation>Wie viel ist von den sichersten falsch?</translation>
    </message>
    <message>
        <source>Share accepted</source>
        <translation>Anteil übernommen</translation>
    </message>
    <message>
        <source>Share wrong</source>
        <translation>Anteil falsch</translation>
    </message>
    <message>
        <source>of the surest 95% wrong</source>
        <translation>der sichersten 95&#xa0;% falsch</translation>
    </message>
</context>
<context>
    <name>plural</name>
    <message numerus="yes">
        <source>%Ln readings are in {name}</source>
        <translation>
            <numerusform>%Ln Ergebnis steht in {name}</numerusform>
            <numerusform>%Ln Ergebnisse stehen in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are in {name}</source>
        <translation>
            <numerusform>%Ln Ziffer steht in {name}</numerusform>
            <numerusform>%Ln Ziffern stehen in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} von %Ln Seite</numerusform>
            <numerusform>{done} von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of about %Ln pages</source>
        <translation>
            <numerusform>{done} von etwa %Ln Seite</numerusform>
            <numerusform>{done} von etwa %Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages a minute</source>
        <translation>
            <numerusform>%Ln Seite je Minute</numerusform>
            <numerusform>%Ln Seiten je Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have the same content as others. Read them, too?</source>
        <translation>
            <numerusform>%Ln Datei hat denselben Inhalt wie eine andere. Soll sie auch gelesen werden?</numerusform>
            <numerusform>%Ln Dateien haben denselben Inhalt wie andere. Sollen sie auch gelesen werden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits written as {digit}</source>
        <translation>
            <numerusform>%Ln Ziffer, als {digit} geschrieben</numerusform>
            <numerusform>Alle %Ln als {digit} geschriebenen Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits read as {digit}</source>
        <translation>
            <numerusform>%Ln Ziffer, als {digit} gelesen</numerusform>
            <numerusform>Alle %Ln als {digit} gelesenen Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln misread digits</source>
        <translation>
            <numerusform>%Ln falsch gelesene Ziffer</numerusform>
            <numerusform>Alle %Ln falsch gelesenen Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits whose truth is probably wrong</source>
        <translation>
            <numerusform>%Ln Ziffer, deren Sollwert wohl falsch ist</numerusform>
            <numerusform>%Ln Ziffern, deren Sollwert wohl falsch ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write what was drawn first: digits only, a space between two numbers (%Ln were found).</source>
        <translation>
            <numerusform>Schreiben Sie zuerst, was gezeichnet wurde: nur Ziffern.</numerusform>
            <numerusform>Schreiben Sie zuerst, was gezeichnet wurde: nur Ziffern, ein Leerzeichen zwischen zwei Zahlen (%Ln wurden gefunden).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits with a check digit</source>
        <translation>
            <numerusform>%Ln Ziffer mit einer Prüfziffer</numerusform>
            <numerusform>%Ln Ziffern mit einer Prüfziffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation>
            <numerusform>%Ln Ziffer</numerusform>
            <numerusform>%Ln Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules that named the field went with it. Undo brings all back.</source>
        <translation>
            <numerusform>Eine Regel, die das Feld nannte, ging mit. Rückgängig bringt beide wieder.</numerusform>
            <numerusform>%Ln Regeln, die das Feld nannten, gingen mit. Rückgängig bringt alle wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed digits</source>
        <translation>
            <numerusform>%Ln geprüfte Ziffer</numerusform>
            <numerusform>%Ln geprüfte Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</source>
        <translation>
            <numerusform>{symbol} %Ln von {answered} blind geprüften Feldern ist falsch: {share}. Von allen {all} ungesehen übernommenen sind es {low} bis {high} (95-%-Intervall).</numerusform>
            <numerusform>{symbol} %Ln von {answered} blind geprüften Feldern sind falsch: {share}. Von allen {all} ungesehen übernommenen sind es {low} bis {high} (95-%-Intervall).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln fields; Undo opens them again.</source>
        <translation>
            <numerusform>%Ln Feld übernommen; Rückgängig öffnet es wieder.</numerusform>
            <numerusform>%Ln Felder übernommen; Rückgängig öffnet sie wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields have changed.</source>
        <translation>
            <numerusform>%Ln Feld hat sich geändert.</numerusform>
            <numerusform>%Ln Felder haben sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.</source>
        <translation>
            <numerusform>%Ln Feld, das mindestens {sure} sicher ist, ungesehen übernehmen? Noch einmal Umschalt+Eingabe tut es.</numerusform>
            <numerusform>%Ln Felder, die mindestens {sure} sicher sind, ungesehen übernehmen? Noch einmal Umschalt+Eingabe tut es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; the audit below measures it.</source>
        <translation>
            <numerusform>Das andere %Ln ist mindestens {sure} sicher. Danach ist {wrong} davon falsch; die Blindprüfung unten misst es.</numerusform>
            <numerusform>Die anderen %Ln sind mindestens {sure} sicher. Danach sind {wrong} davon falsch; die Blindprüfung unten misst es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages could not be read anew: their files or their form are gone.</source>
        <translation>
            <numerusform>%Ln Seite konnte nicht neu gelesen werden: Ihre Datei oder ihr Formular ist nicht mehr da.</numerusform>
            <numerusform>%Ln Seiten konnten nicht neu gelesen werden: Ihre Dateien oder ihr Formular sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking these %Ln readings teaches most; the best come first.</source>
        <translation>
            <numerusform>Dieses %Ln Ergebnis zu prüfen lehrt am meisten.</numerusform>
            <numerusform>Diese %Ln Ergebnisse zu prüfen lehrt am meisten; die besten kommen zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files lie elsewhere now: what was read and decided there is kept.</source>
        <translation>
            <numerusform>%Ln Datei liegt jetzt an anderer Stelle: Was dort gelesen und entschieden wurde, bleibt erhalten.</numerusform>
            <numerusform>%Ln Dateien liegen jetzt an anderer Stelle: Was dort gelesen und entschieden wurde, bleibt erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>noch {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>noch {count} min</translation>
    </message>
    <message>
        <source>{count} h left</source>
        <translation>noch {count} h</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It is very small: draw it larger.</source>
        <translation>Es ist sehr klein: Zeichnen Sie es größer.</translation>
    </message>
    <message>
        <source>It looks filled in: use a thinner pen.</source>
        <translation>Es sieht zugelaufen aus: Nehmen Sie einen dünneren Stift.</translation>
    </message>
    <message>
        <source>It looks like two digits that touch: leave a gap between them.</source>
        <translation>Es sieht wie zwei Ziffern aus, die sich berühren: Lassen Sie eine Lücke dazwischen.</translation>
    </message>
    <message>
        <source>It does not look like a digit.</source>
        <translation>Es sieht nicht wie eine Ziffer aus.</translation>
    </message>
    <message>
        <source>The pad is empty again: draw something.</source>
        <translation>Der Block ist wieder leer: Zeichnen Sie etwas.</translation>
    </message>
    <message>
        <source>What is on the pad is too faint or too small to be read.</source>
        <translation>Was auf dem Block ist, ist zu blass oder zu klein, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>There is ink, but nothing like a digit.</source>
        <translation>Hier ist Tinte, aber nichts, was wie eine Ziffer aussieht.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>{title}: no digits</source>
        <translation>{title}: keine Ziffern</translation>
    </message>
    <message>
        <source>{title}: {share} read right (95% interval {low} to {high}), {wrong} of {total} digits wrong</source>
        <translation>{title}: {share} richtig gelesen (95-%-Intervall {low} bis {high}), {wrong} von {total} Ziffern falsch</translation>
    </message>
    <message>
        <source>written \ read</source>
        <translation>geschrieben \ gelesen</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>accepted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>field {name}</source>
        <translation>Feld {name}</translation>
    </message>
</context>
<context>
    <name>reviewed</name>
    <message>
        <source>No digit of {project} was reviewed yet: check some on the Review page first.</source>
        <translation>In {project} wurde noch keine Ziffer geprüft: Prüfen Sie zuerst einige auf der Seite Prüfen.</translation>
    </message>
    <message>
        <source>Only the {checked} of {all} digits that a person looked at count: these are mostly the doubtful ones, so all digits together are read better than this.</source>
        <translation>Nur die {checked} von {all} Ziffern zählen, die ein Mensch angesehen hat: Das sind vor allem die zweifelhaften, alle Ziffern zusammen werden also besser gelesen.</translation>
    </message>
    <message>
        <source>Nothing was reviewed yet in: {projects}.</source>
        <translation>Noch nichts geprüft in: {projects}.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Number {number}: a {truth}, read as {reading}, {sure} sure</source>
        <translation>Nummer {number}: eine {truth}, als {reading} gelesen, {sure} sicher</translation>
    </message>
    <message>
        <source>; the second reads {reading}</source>
        <translation>; die zweite liest {reading}</translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>Feld {field}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of all readings of this digit, how many were right</source>
        <translation>Wie viele von allem, was als diese Ziffer gelesen wurde, richtig waren</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Of all digits written, how many were read right</source>
        <translation>Wie viele von allen geschriebenen Ziffern richtig gelesen wurden</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one number</source>
        <translation>Genauigkeit und Trefferquote in einer Zahl</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>How many of them were written</source>
        <translation>Wie viele davon geschrieben wurden</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The mean over the ten digits (macro average)</source>
        <translation>Das Mittel über die zehn Ziffern (Makro-Mittel)</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>The mean, each digit counted as often as it was written (weighted average)</source>
        <translation>Das Mittel, jede Ziffer so oft gezählt, wie sie geschrieben wurde (gewichtetes Mittel)</translation>
    </message>
    <message>
        <source>{measure}, difference</source>
        <translation>{measure}, Unterschied</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Of the window; paper stays white</source>
        <translation>Des Fensters; Papier bleibt weiß</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes when DigitDesk is started again</source>
        <translation>Ändert sich, wenn DigitDesk neu gestartet wird</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>On the Draw page, as a share of the pad&apos;s shorter side</source>
        <translation>Auf der Seite Zeichnen, als Anteil an der kürzeren Seite des Blocks</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>How numbers are looked for in a project of which nothing was read yet</source>
        <translation>Wie Zahlen in einem Projekt gesucht werden, von dem noch nichts gelesen ist</translation>
    </message>
    <message>
        <source>Pages at a time</source>
        <translation>Seiten gleichzeitig</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer for other programs</source>
        <translation>Weniger lassen anderen Programmen mehr vom Computer</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not there any more; read again when it is back</source>
        <translation>nicht mehr da; neu lesen, wenn sie wieder da ist</translation>
    </message>
    <message>
        <source>same content as {twin}</source>
        <translation>gleicher Inhalt wie {twin}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>MNIST test images</source>
        <translation>MNIST-Testbilder</translation>
    </message>
    <message>
        <source>Kept drawings</source>
        <translation>Behaltene Zeichnungen</translation>
    </message>
    <message>
        <source>{project}, reviewed digits</source>
        <translation>{project}, geprüfte Ziffern</translation>
    </message>
    <message>
        <source>{digits}, read by {model}</source>
        <translation>{digits}, gelesen von {model}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>The digits that were read</source>
        <translation>Die gelesenen Ziffern</translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation>{digit}, {share} sicher</translation>
    </message>
</context>
<context>
    <name>teaching</name>
    <message>
        <source>Nothing is open from which a model could learn.</source>
        <translation>Es ist nichts offen, woraus ein Modell lernen könnte.</translation>
    </message>
    <message>
        <source>The model is still loading: try again in a moment.</source>
        <translation>Das Modell wird noch geladen: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It has last learned from {digits} digits. {promise}</source>
        <translation>Zuletzt wurde aus {digits} Ziffern gelernt. {promise}</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <source>Comparing files</source>
        <translation>Dateien werden verglichen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>Auch lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
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
