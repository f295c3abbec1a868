<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About DigitDesk</source>
        <translation>À propos de DigitDesk</translation>
    </message>
    <message>
        <source>Reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>Lit les chiffres manuscrits sur cet ordinateur. Rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n&apos;est chargé</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of the 10,000 MNIST test digits right; trained on data {hash}</source>
        <translation>version {version}&#x202f;; {accuracy} des 10 000 chiffres de test MNIST lus juste&#x202f;; entraîné sur les données {hash}</translation>
    </message>
    <message>
        <source>Single digits</source>
        <translation>Chiffres isolés</translation>
    </message>
    <message>
        <source>version {version}; {accuracy} of composed numbers of moderate difficulty exactly right</source>
        <translation>version {version}&#x202f;; {accuracy} des nombres composés de difficulté moyenne entièrement justes</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Nombres entiers</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Acceptation</translation>
    </message>
</context>
<context>
    <name>AuditResult</name>
    <message>
        <source>Where you read something else</source>
        <translation>Où vous avez lu autre chose</translation>
    </message>
    <message>
        <source>I am right</source>
        <translation>J&apos;ai raison</translation>
    </message>
    <message>
        <source>I mistyped</source>
        <translation>J&apos;ai mal tapé</translation>
    </message>
    <message>
        <source>See the field</source>
        <translation>Voir le champ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Accepted: {value} · you: {typed} · {place}</source>
        <translation>Accepté&#xa0;: {value} · vous&#xa0;: {typed} · {place}</translation>
    </message>
    <message>
        <source>✓ put right</source>
        <translation>✓ corrigé</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>What is written here?</source>
        <translation>Qu&apos;est-il écrit ici&#x202f;?</translation>
    </message>
    <message>
        <source>Type what you read, or press E where nothing is written, N if not readable.</source>
        <translation>Tapez ce que vous lisez&#x202f;; appuyez sur E si rien n&apos;est écrit, sur N si c&apos;est illisible.</translation>
    </message>
    <message>
        <source>Field {number} of {size}. What the program read is not shown, so that it does not lead you.</source>
        <translation>Champ {number} sur {size}. Ce que le programme a lu n&apos;est pas montré, pour ne pas vous influencer.</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How sure the model is of each digit</source>
        <translation>Confiance du modèle dans chaque chiffre</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Listing files</source>
        <translation>Recherche des fichiers</translation>
    </message>
    <message>
        <source>The copy is {path}</source>
        <translation>La copie est {path}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>{progress}; Read (F5) goes on</source>
        <translation>{progress}&#xa0;; Lire (F5) continue</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{share} read right</source>
        <translation>{share} de lectures justes</translation>
    </message>
    <message>
        <source>No such digits</source>
        <translation>Aucun chiffre de ce genre</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>On the same digits: chance alone makes such a difference with p {p} (McNemar).</source>
        <translation>Sur les mêmes chiffres&#xa0;: le hasard seul produit une telle différence avec p {p} (McNemar).</translation>
    </message>
    <message>
        <source>Rows: what was written. Columns: what was read.</source>
        <translation>Lignes&#xa0;: ce qui était écrit. Colonnes&#xa0;: ce qui a été lu.</translation>
    </message>
    <message>
        <source>The second less the first</source>
        <translation>La seconde moins la première</translation>
    </message>
    <message>
        <source>All errors ({count})</source>
        <translation>Erreurs ({count})</translation>
    </message>
    <message>
        <source>Likely wrong truths ({count})</source>
        <translation>Valeurs vraies douteuses ({count})</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The form, with its fields</source>
        <translation>Le formulaire avec ses champs</translation>
    </message>
    <message>
        <source>Click a field to choose it, drag over bare paper to draw one. Arrows move the chosen field.</source>
        <translation>Cliquez sur un champ pour le choisir, tirez sur le papier libre pour en tracer un. Les flèches déplacent le champ choisi.</translation>
    </message>
</context>
<context>
    <name>ConfusionPage</name>
    <message>
        <source>Saved to {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Train a model with digitdesk-trainer, which writes one, or open one of your own.</source>
        <translation>Entraînez un modèle avec digitdesk-trainer, qui en écrit une, ou ouvrez-en une à vous.</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>Pas encore d&apos;évaluation</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#x202f;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The model is still loading; then the folder is read.</source>
        <translation>Le modèle se charge encore&#x202f;; le dossier sera lu ensuite.</translation>
    </message>
    <message>
        <source>No evaluation to show</source>
        <translation>Aucune évaluation à montrer</translation>
    </message>
    <message>
        <source>Open an evaluation</source>
        <translation>Ouvrir une évaluation</translation>
    </message>
    <message>
        <source>Evaluations and projects</source>
        <translation>Évaluations et projets</translation>
    </message>
    <message>
        <source>Only projects can be opened together: choose one evaluation.</source>
        <translation>Seuls des projets peuvent être ouverts ensemble&#xa0;: choisissez une seule évaluation.</translation>
    </message>
    <message>
        <source>Open a folder of labelled digits</source>
        <translation>Ouvrir un dossier de chiffres étiquetés</translation>
    </message>
    <message>
        <source>Compare with another model</source>
        <translation>Comparer avec un autre modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>The page, with the four corners of the form</source>
        <translation>La page avec les quatre coins du formulaire</translation>
    </message>
    <message>
        <source>Keys 1 to 4 choose a corner, arrows move it, with Ctrl farther; Enter reads, Esc gives up.</source>
        <translation>Les touches 1 à 4 choisissent un coin, les flèches le déplacent, plus loin avec Ctrl&#x202f;; Entrée lit, Échap abandonne.</translation>
    </message>
    <message>
        <source>top of the form</source>
        <translation>haut du formulaire</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s&apos;est mal passé</translation>
    </message>
    <message>
        <source>DigitDesk made a mistake</source>
        <translation>DigitDesk a fait une erreur</translation>
    </message>
    <message>
        <source>Your work is kept: what was read and checked is in the project, and forms are saved. You can go on. If something looks odd, close DigitDesk and start it again.</source>
        <translation>Votre travail est conservé&#xa0;: ce qui a été lu et vérifié est dans le projet, et les formulaires sont enregistrés. Vous pouvez continuer. Si quelque chose paraît étrange, fermez DigitDesk et relancez-le.</translation>
    </message>
    <message>
        <source>The latest change could not be saved: {reason}</source>
        <translation>Le dernier changement n&apos;a pas pu être enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Please report it, with these details. They are also in the log: {path}</source>
        <translation>Veuillez la signaler avec ces détails. Ils sont aussi dans le journal&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Close DigitDesk</source>
        <translation>Fermer DigitDesk</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Add a &amp;field</source>
        <translation>Ajouter &amp;un champ</translation>
    </message>
    <message>
        <source>&amp;Make the form…</source>
        <translation>&amp;Créer le formulaire…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Ce que contient le champ</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Nombre de chiffres</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>Chiffres après une virgule imprimée</translation>
    </message>
    <message>
        <source>Each digit in a compartment of its own</source>
        <translation>Chaque chiffre dans sa propre case</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>Retirer ce champ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The form has {count} pages.</source>
        <translation>Le formulaire a {count} pages.</translation>
    </message>
    <message>
        <source>Save the form to print</source>
        <translation>Enregistrer le formulaire à imprimer</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Nom du formulaire</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>Le formulaire tel qu&apos;il sera imprimé</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>En cases</translation>
    </message>
    <message>
        <source>A form to print</source>
        <translation>Un formulaire à imprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Ordre de lecture</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Digits that were read as the same one, the least sure first</source>
        <translation>Chiffres lus comme le même, les moins sûrs d&apos;abord</translation>
    </message>
</context>
<context>
    <name>DigitView</name>
    <message>
        <source>{digit}: {count} to check</source>
        <translation>{digit}&#xa0;: {count} à vérifier</translation>
    </message>
    <message>
        <source>Which of these are not {digit}? Go to each and type what it is; Enter confirms the others.</source>
        <translation>Lesquels ne sont pas des {digit}&#x202f;? Allez sur chacun et tapez ce qu&apos;il est&#x202f;; Entrée confirme les autres.</translation>
    </message>
    <message>
        <source>All that was read as {digit} is checked. Press + for the next digit.</source>
        <translation>Tout ce qui a été lu comme {digit} est vérifié. Appuyez sur + pour le chiffre suivant.</translation>
    </message>
    <message>
        <source>Nothing was read as {digit}. Press + for the next digit.</source>
        <translation>Rien n&apos;a été lu comme {digit}. Appuyez sur + pour le chiffre suivant.</translation>
    </message>
    <message>
        <source>in {value}</source>
        <translation>dans {value}</translation>
    </message>
    <message>
        <source>The field of this digit</source>
        <translation>Le champ de ce chiffre</translation>
    </message>
</context>
<context>
    <name>DigitsPane</name>
    <message>
        <source>Digits of the chosen cell</source>
        <translation>Chiffres de la cellule choisie</translation>
    </message>
    <message>
        <source>Click the right digit to put a wrong truth right</source>
        <translation>Cliquez sur le bon chiffre pour corriger une valeur vraie erronée</translation>
    </message>
    <message>
        <source>Digit {number}</source>
        <translation>Chiffre {number}</translation>
    </message>
    <message>
        <source>Order of the digits</source>
        <translation>Ordre des chiffres</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>The model is loading…</source>
        <translation>Le modèle se charge…</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Rien n&apos;est encore dessiné</translation>
    </message>
    <message>
        <source>Put an image on the pad</source>
        <translation>Poser une image sur l&apos;ardoise</translation>
    </message>
    <message>
        <source>Opening the image</source>
        <translation>Ouverture de l&apos;image</translation>
    </message>
    <message>
        <source>There is no image on the clipboard: copy one and try again.</source>
        <translation>Il n&apos;y a pas d&apos;image dans le presse-papiers&#xa0;: copiez-en une et réessayez.</translation>
    </message>
    <message>
        <source>Kept as {value}; the Confusion page counts it.</source>
        <translation>Conservé comme {value}&#x202f;; la page Confusions en tient compte.</translation>
    </message>
    <message>
        <source>Kept as {value}. Another number of digits was found, so the Confusion page does not count it.</source>
        <translation>Conservé comme {value}. Un autre nombre de chiffres a été trouvé, la page Confusions n&apos;en tient donc pas compte.</translation>
    </message>
    <message>
        <source>Taken out of the kept drawings again.</source>
        <translation>Retiré des dessins conservés.</translation>
    </message>
    <message>
        <source>Show the kept drawings</source>
        <translation>Montrer les dessins conservés</translation>
    </message>
    <message>
        <source>Saved the drawing to {path}</source>
        <translation>Dessin enregistré sous {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save the drawing as</source>
        <translation>Enregistrer le dessin sous</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Largeur du stylo</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Ex&amp;port</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Exporting, {share} done</source>
        <translation>Exportation, {share} faits</translation>
    </message>
    <message>
        <source>Report ({ending})</source>
        <translation>Rapport ({ending})</translation>
    </message>
    <message>
        <source>Checked digits: {kind}</source>
        <translation>Chiffres vérifiés&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Fields whose values are numbers, separated by commas, besides the decimal fields of a form; all others are text and keep leading zeros</source>
        <translation>Champs dont les valeurs sont des nombres, séparés par des virgules, outre les champs décimaux d&apos;un formulaire&#x202f;; tous les autres sont du texte et gardent les zéros de tête</translation>
    </message>
    <message>
        <source>What becomes of doubtful values that nobody has checked</source>
        <translation>Ce que deviennent les valeurs douteuses que personne n&apos;a vérifiées</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l&apos;exportation</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Close the export panel</source>
        <translation>Fermer le panneau d&apos;exportation</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>Fo&amp;rmat&#xa0;:</translation>
    </message>
    <message>
        <source>Ta&amp;ble rows:</source>
        <translation>Li&amp;gnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Doubtful, not checked:</source>
        <translation>Do&amp;uteux&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Number fields:</source>
        <translation>Champs &amp;numériques&#xa0;:</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>&amp;Enregistrer dans&#xa0;:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Avec&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Counts, the doubtful fields with their pictures, and the audit on one page</source>
        <translation>Les comptes, les champs douteux avec leurs images et le contrôle à l&apos;aveugle sur une page</translation>
    </message>
    <message>
        <source>Only digits that a person has checked, in a new folder</source>
        <translation>Seulement les chiffres vérifiés par une personne, dans un nouveau dossier</translation>
    </message>
    <message>
        <source>An empty folder for the digits</source>
        <translation>Un dossier vide pour les chiffres</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields in reading order</source>
        <translation>Champs dans l&apos;ordre de lecture</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt+Up and Alt+Down, to read the field earlier or later</source>
        <translation>Tirez une ligne, ou appuyez sur Alt+Haut et Alt+Bas, pour lire le champ plus tôt ou plus tard</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Choose another state above to see decided fields again, or export the table.</source>
        <translation>Choisissez un autre état ci-dessus pour revoir les champs décidés, ou exportez le tableau.</translation>
    </message>
    <message>
        <source>Nothing more to check</source>
        <translation>Plus rien à vérifier</translation>
    </message>
    <message>
        <source>Let the model learn from it now, or look what teaches most next.</source>
        <translation>Faites maintenant apprendre le modèle, ou cherchez ce qui lui apprend ensuite le plus.</translation>
    </message>
    <message>
        <source>What teaches most is checked</source>
        <translation>Ce qui apprend le plus est vérifié</translation>
    </message>
    <message>
        <source>Type the digits first, or press E where nothing is written, N if not readable.</source>
        <translation>Tapez d&apos;abord les chiffres&#x202f;; appuyez sur E si rien n&apos;est écrit, sur N si c&apos;est illisible.</translation>
    </message>
    <message>
        <source>There is no other doubtful field in this selection.</source>
        <translation>Il n&apos;y a pas d&apos;autre champ douteux dans cette sélection.</translation>
    </message>
    <message>
        <source>That page was read anew meanwhile: its readings wait in the queue again.</source>
        <translation>Cette page a été relue entre-temps&#xa0;: ses lectures attendent de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>with its signs: {text}</source>
        <translation>avec ses signes&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Or perhaps {others}</source>
        <translation>Ou peut-être {others}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Part of a file name</source>
        <translation>Partie d&apos;un nom de fichier</translation>
    </message>
    <message>
        <source>Show only files whose name holds this</source>
        <translation>Ne montrer que les fichiers dont le nom contient ceci</translation>
    </message>
    <message>
        <source>Show files of any name</source>
        <translation>Montrer les fichiers de tout nom</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State of the fields</source>
        <translation>État des champs</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Back to all that is to be checked</source>
        <translation>Revenir à tout ce qui est à vérifier</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>The form {name} is not among yours: open its file on the Forms page, or choose another.</source>
        <translation>Le formulaire {name} n&apos;est pas parmi les vôtres&#xa0;: ouvrez son fichier sur la page Formulaires, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Any of my forms</source>
        <translation>N&apos;importe lequel de mes formulaires</translation>
    </message>
    <message>
        <source>Form: {name}</source>
        <translation>Formulaire&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Ouverture du formulaire</translation>
    </message>
    <message>
        <source>The copy is {path}. Whoever opens it here has the same form.</source>
        <translation>La copie est {path}. Qui l&apos;ouvre ici a le même formulaire.</translation>
    </message>
    <message>
        <source>Saving the form</source>
        <translation>Enregistrement du formulaire</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: remove the file yourself.</source>
        <translation>{path} n&apos;a pas pu être mis à la corbeille&#xa0;: supprimez le fichier vous-même.</translation>
    </message>
    <message>
        <source>Print {path} at its full size (100 %). The form below reads it.</source>
        <translation>Imprimez {path} en taille réelle (100&#xa0;%). Le formulaire ci-dessous le lit.</translation>
    </message>
    <message>
        <source>Looking for fields</source>
        <translation>Recherche des champs</translation>
    </message>
    <message>
        <source>There is no room for another copy on this page.</source>
        <translation>Il n&apos;y a pas de place pour une autre copie sur cette page.</translation>
    </message>
    <message>
        <source>Take a page out</source>
        <translation>Retirer une page</translation>
    </message>
    <message>
        <source>A name has at most {count} letters: the rest was left out.</source>
        <translation>Un nom a au plus {count} caractères&#xa0;: le reste a été supprimé.</translation>
    </message>
    <message>
        <source>A form needs a name: it keeps the one it had.</source>
        <translation>Un formulaire a besoin d&apos;un nom&#xa0;: il garde celui qu&apos;il avait.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Nom du formulaire</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>Enregistrer une copie du formulaire</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of this field</source>
        <translation>Historique de ce champ</translation>
    </message>
    <message>
        <source>No one has decided anything here yet.</source>
        <translation>Personne n&apos;a encore rien décidé ici.</translation>
    </message>
</context>
<context>
    <name>ImprovePage</name>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>The model before is used again; read the forms again to see it.</source>
        <translation>Le modèle précédent est de nouveau utilisé&#x202f;; relisez les formulaires pour le voir.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Corrections that may be wrong themselves: please look again</source>
        <translation>Corrections peut-être fausses elles-mêmes&#xa0;: veuillez les revoir</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>Clear the pad</source>
        <translation>Effacer l&apos;ardoise</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>As it is to stand over the column</source>
        <translation>Comme il doit figurer au-dessus de la colonne</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>comme écrit</translation>
    </message>
    <message>
        <source>Must be &amp;filled in</source>
        <translation>À &amp;remplir obligatoirement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>À remplir obligatoirement</translation>
    </message>
    <message>
        <source>Choose a field, or drag over the form to draw one.</source>
        <translation>Choisissez un champ, ou tirez sur le formulaire pour en tracer un.</translation>
    </message>
    <message>
        <source>{count} fields are chosen: a change is made to all of them.</source>
        <translation>{count} champs sont choisis&#xa0;: un changement s&apos;applique à tous.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Nombre de chiffres</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Another field is called {name}: choose a name of its own.</source>
        <translation>Un autre champ s&apos;appelle {name}&#xa0;: choisissez un nom propre à celui-ci.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>Con&amp;tient</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Ce que contient le champ</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>Déci&amp;males</translation>
    </message>
    <message>
        <source>Digits behind a printed decimal point</source>
        <translation>Chiffres après une virgule imprimée</translation>
    </message>
    <message>
        <source>Com&amp;partments</source>
        <translation>&amp;Cases</translation>
    </message>
    <message>
        <source>Compartments of a comb: one digit each</source>
        <translation>Cases d&apos;un peigne&#xa0;: un chiffre dans chacune</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Chiffres au moins</translation>
    </message>
    <message>
        <source>Digits at most</source>
        <translation>Chiffres au plus</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>Opening {title}</source>
        <translation>Ouverture de {title}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The model is loading…</source>
        <translation>Le modèle se charge…</translation>
    </message>
    <message>
        <source>Model {version}, {accuracy} right on the MNIST test images</source>
        <translation>Modèle {version}, {accuracy} des images de test MNIST lues juste</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Pas de modèle</translation>
    </message>
    <message>
        <source>Nothing can be read without a model</source>
        <translation>Rien ne peut être lu sans modèle</translation>
    </message>
    <message>
        <source>No drawing was kept yet: draw a number, then press Keep.</source>
        <translation>Aucun dessin n&apos;a encore été conservé&#xa0;: dessinez un nombre, puis appuyez sur Conserver.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>All that was written as {digit}</source>
        <translation>Tout ce qui était écrit {digit}</translation>
    </message>
    <message>
        <source>All that was read as {digit}</source>
        <translation>Tout ce qui a été lu comme {digit}</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {one} in the first, {other} in the second</source>
        <translation>{truth} lu comme {reading}&#xa0;: {one} dans la première, {other} dans la seconde</translation>
    </message>
    <message>
        <source>{truth} read as {reading}: {count} of {total} ({share})</source>
        <translation>{truth} lu comme {reading}&#xa0;: {count} sur {total} ({share})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Drawing pad</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number with mouse, pen or finger, or paste or drop an image</source>
        <translation>Dessinez un chiffre ou un nombre entier à la souris, au stylet ou au doigt, ou collez ou déposez une image</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number here,
or paste or drop an image</source>
        <translation>Dessinez ici un chiffre ou un nombre entier,
ou collez ou déposez une image</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Draw a stroke</source>
        <translation>Tracer un trait</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>{form}, page {number}</source>
        <translation>{form}, page {number}</translation>
    </message>
    <message>
        <source>The form, and its page</source>
        <translation>Le formulaire et sa page</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nom de la page</translation>
    </message>
    <message>
        <source>Name of a page</source>
        <translation>Nom d&apos;une page</translation>
    </message>
    <message>
        <source>Type a part of the name, or take a page from the list</source>
        <translation>Tapez une partie du nom, ou prenez une page dans la liste</translation>
    </message>
    <message>
        <source>No page with fields has this in its name: type another part of it.</source>
        <translation>Aucune page avec des champs n&apos;a ceci dans son nom&#xa0;: tapez-en une autre partie.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page, with what was read on it</source>
        <translation>La page avec ce qui y a été lu</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Unnamed project</source>
        <translation>Projet sans nom</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Enregistrement du projet</translation>
    </message>
    <message>
        <source>The project changes while it is copied: wait a moment, and name it again.</source>
        <translation>Le projet change pendant qu’il est copié : attendez un instant, puis nommez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue, the least sure first</source>
        <translation>File d&apos;attente, les moins sûrs d&apos;abord</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Click the right digit to correct the reading</source>
        <translation>Cliquez sur le bon chiffre pour corriger la lecture</translation>
    </message>
    <message>
        <source>Blue ink speaks for a {digit}, orange ink against it.</source>
        <translation>L&apos;encre bleue parle pour un {digit}, l&apos;encre orange contre.</translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation>✎ corrigé par vous</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>sûr à {share}</translation>
    </message>
    <message>
        <source>How sure of digit {place} of {count}</source>
        <translation>Confiance, chiffre {place} sur {count}</translation>
    </message>
    <message>
        <source>How sure of each digit</source>
        <translation>Confiance dans chaque chiffre</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>Confiance dans la lecture</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <source>What was really drawn</source>
        <translation>Ce qui a vraiment été dessiné</translation>
    </message>
    <message>
        <source>Correct this where the reading is wrong, then keep the drawing</source>
        <translation>Corrigez ceci si la lecture est fausse, puis conservez le dessin</translation>
    </message>
    <message>
        <source>Right value</source>
        <translation>Valeur juste</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Où il a regardé</translation>
    </message>
    <message>
        <source>Colour the ink by what it does for the reading</source>
        <translation>Colorer l&apos;encre selon ce qu&apos;elle apporte à la lecture</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>How far reading has come</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading {title}: {done} of {total}</source>
        <translation>Lecture de {title}&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The field, and what Enter keeps</source>
        <translation>Le champ, et ce qu&apos;Entrée conserve</translation>
    </message>
    <message>
        <source>No picture of this field was kept.</source>
        <translation>Aucune image de ce champ n&apos;a été conservée.</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Drag its corners into place</source>
        <translation>Placer les coins à la main</translation>
    </message>
    <message>
        <source>Read with these corners</source>
        <translation>Lire avec ces coins</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drag the four corners to where those of the form are; the first is its upper left.</source>
        <translation>Tirez les quatre coins là où sont ceux du formulaire&#x202f;; le premier est celui en haut à gauche.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept them</source>
        <translation>Les accepter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} à vérifier</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Open a folder of scans on the Batch page and read it. What is doubtful then comes here, the least sure first; each answer is kept at once.</source>
        <translation>Ouvrez un dossier de scans sur la page Lot et lisez-le. Ce qui est douteux arrive alors ici, le moins sûr d&apos;abord&#x202f;; chaque réponse est conservée aussitôt.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Rien à vérifier pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>{rule}. Click to change it</source>
        <translation>{rule}. Cliquez pour la modifier</translation>
    </message>
    <message>
        <source>Change the rule: {rule}</source>
        <translation>Modifier la règle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>Take out the rule: {rule}</source>
        <translation>Retirer la règle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Garder la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source>The digit as the model sees it, 28 by 28 pixels</source>
        <translation>Le chiffre tel que le modèle le voit, 28 sur 28 pixels</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Show DigitDesk one sheet of a form, name its fields by clicking, and from then on every filled one is read under these names.</source>
        <translation>Montrez à DigitDesk une feuille d&apos;un formulaire, nommez ses champs en cliquant, et dès lors chaque feuille remplie est lue sous ces noms.</translation>
    </message>
    <message>
        <source>Move the chosen form to the trash</source>
        <translation>Mettre le formulaire choisi à la corbeille</translation>
    </message>
    <message>
        <source>Your forms</source>
        <translation>Vos formulaires</translation>
    </message>
    <message>
        <source>Your forms: double-click one, or press Enter, to open it</source>
        <translation>Vos formulaires&#xa0;: double-clic ou Entrée pour ouvrir</translation>
    </message>
    <message>
        <source>Forms of your own</source>
        <translation>Vos propres formulaires</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Each digit that is read appears here</source>
        <translation>Chaque chiffre lu apparaît ici</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Looking for what teaches most</source>
        <translation>Recherche de ce qui apprend le plus</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{name} has {count} pages; the form was made of the first. Are the others pages of it, too?</source>
        <translation>{name} a {count} pages&#x202f;; le formulaire a été fait de la première. Les autres en font-elles aussi partie&#x202f;?</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>There is writing in {filled} of the {fields} fields found on this sheet. It serves well for naming them; a blank sheet lets other pages be laid onto the form still more surely.</source>
        <translation>Il y a de l&apos;écriture dans {filled} des {fields} champs trouvés sur cette feuille. Elle convient bien pour les nommer&#x202f;; une feuille vierge permet de caler les autres pages encore plus sûrement.</translation>
    </message>
    <message>
        <source>It is only print</source>
        <translation>Ce n&apos;est que de l&apos;imprimé</translation>
    </message>
    <message>
        <source>Print within fields</source>
        <translation>Imprimé dans les champs</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Trying the form</source>
        <translation>Essai du formulaire</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Accept unseen</source>
        <translation>Accepter sans voir</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Vérifier le reste</translation>
    </message>
    <message>
        <source>Begin a blind audit</source>
        <translation>Commencer un contrôle à l&apos;aveugle</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>Tirage d&apos;un échantillon</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>At most 1 wrong field in {count}: you will check {check} of {fields}.</source>
        <translation>Au plus 1 champ faux sur {count}&#xa0;: vous en vérifierez {check} sur {fields}.</translation>
    </message>
    <message>
        <source>Nothing is left to the program: you will check {check} of {fields}.</source>
        <translation>Rien n&apos;est laissé au programme&#xa0;: vous en vérifierez {check} sur {fields}.</translation>
    </message>
    <message>
        <source>Every field is decided.</source>
        <translation>Chaque champ est décidé.</translation>
    </message>
    <message>
        <source>Accept {count} unseen</source>
        <translation>En accepter {count} sans les voir</translation>
    </message>
    <message>
        <source>No field is sure enough to be accepted without being seen.</source>
        <translation>Aucun champ n&apos;est assez sûr pour être accepté sans être vu.</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>environ {count}</translation>
    </message>
    <message>
        <source>not even 0.1</source>
        <translation>même pas 0,1</translation>
    </message>
    <message>
        <source>No field was accepted unseen yet, so there is nothing to audit.</source>
        <translation>Aucun champ n&apos;a encore été accepté sans être vu&#x202f;; il n&apos;y a rien à contrôler.</translation>
    </message>
    <message>
        <source>If not one of {size} is wrong, at most {share} of all are (in 95 of 100 such audits).</source>
        <translation>Si aucun des {size} n&apos;est faux, au plus {share} du total le sont (dans 95 contrôles sur 100).</translation>
    </message>
    <message>
        <source>Go on with the audit</source>
        <translation>Poursuivre le contrôle</translation>
    </message>
    <message>
        <source>How many wrong fields may remain</source>
        <translation>Combien de champs faux peuvent rester</translation>
    </message>
    <message>
        <source>Fields in the audit</source>
        <translation>Champs du contrôle</translation>
    </message>
    <message>
        <source>How many mistakes may remain?</source>
        <translation>Combien d&apos;erreurs peuvent rester&#x202f;?</translation>
    </message>
    <message>
        <source>More, check little</source>
        <translation>Plus, peu à vérifier</translation>
    </message>
    <message>
        <source>None, check all</source>
        <translation>Aucune, tout vérifier</translation>
    </message>
    <message>
        <source>How many are there really?</source>
        <translation>Combien y en a-t-il vraiment&#x202f;?</translation>
    </message>
    <message>
        <source>A blind audit finds out: you read a random sample of the fields that were accepted unseen, without being shown what the program read.</source>
        <translation>Un contrôle à l&apos;aveugle le dit&#xa0;: vous lisez un échantillon aléatoire des champs acceptés sans être vus, sans que l&apos;on vous montre ce que le programme a lu.</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>fits, {share}</source>
        <translation>convient, {share}</translation>
    </message>
    <message>
        <source>laid by hand</source>
        <translation>placée à la main</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>Show the form a few filled pages before you rely on it. Nothing is kept of what is tried here.</source>
        <translation>Montrez au formulaire quelques pages remplies avant de vous y fier. Rien de ce qui est essayé ici n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{fits} of {pages} pages fit. {values} values, {doubtful} to be looked at.</source>
        <translation>{fits} pages sur {pages} conviennent. Valeurs&#xa0;: {values}, à revoir&#xa0;: {doubtful}.</translation>
    </message>
    <message>
        <source> Reading…</source>
        <translation> Lecture…</translation>
    </message>
    <message>
        <source>Pages tried</source>
        <translation>Pages essayées</translation>
    </message>
    <message>
        <source>What was read on the page</source>
        <translation>Ce qui a été lu sur la page</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to DigitDesk</source>
        <translation>Bienvenue dans DigitDesk</translation>
    </message>
    <message>
        <source>It reads handwritten digits on this computer. Nothing is sent anywhere.</source>
        <translation>Il lit les chiffres manuscrits sur cet ordinateur. Rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>F1 explains whatever page is shown, at any time.</source>
        <translation>F1 explique à tout moment la page affichée.</translation>
    </message>
    <message>
        <source>Draw a number</source>
        <translation>Dessiner un nombre</translation>
    </message>
    <message>
        <source>With mouse, finger or pen, and watch it being read</source>
        <translation>À la souris, au doigt ou au stylet, et le voir lu</translation>
    </message>
    <message>
        <source>Try the sample forms</source>
        <translation>Essayer les formulaires d&apos;exemple</translation>
    </message>
    <message>
        <source>Four filled sheets that come with DigitDesk: open them, then press Read</source>
        <translation>Quatre feuilles remplies&#xa0;: ouvrez-les, puis appuyez sur Lire</translation>
    </message>
    <message>
        <source>Open your own scans</source>
        <translation>Ouvrir vos propres scans</translation>
    </message>
    <message>
        <source>A folder of images or PDFs; the files stay as they are</source>
        <translation>Un dossier d&apos;images ou de PDF&#x202f;; les fichiers restent tels quels</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>F&amp;orms</source>
        <translation>F&amp;ormulaires</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ou&amp;vrir un dossier…</translation>
    </message>
    <message>
        <source>Add all scans in a folder and its subfolders</source>
        <translation>Ajouter tous les scans d&apos;un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Ouvrir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add single images or PDFs</source>
        <translation>Ajouter des images ou des PDF un par un</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Read new scans in a folder as they arrive, till this is switched off</source>
        <translation>Lire les nouveaux scans d&apos;un dossier dès leur arrivée, jusqu&apos;à ce que ceci soit désactivé</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple forms</source>
        <translation>&amp;Ouvrir les formulaires d&apos;exemple</translation>
    </message>
    <message>
        <source>Add the forms that come with DigitDesk</source>
        <translation>Ajouter les formulaires fournis avec DigitDesk</translation>
    </message>
    <message>
        <source>Open a pro&amp;ject…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Go on with files, readings and decisions as they were left</source>
        <translation>Reprendre fichiers, lectures et décisions là où ils en étaient</translation>
    </message>
    <message>
        <source>&amp;Name the project…</source>
        <translation>&amp;Nommer le projet…</translation>
    </message>
    <message>
        <source>Keep the project under a name and in a place of your own</source>
        <translation>Conserver le projet sous un nom et à un endroit de votre choix</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>&amp;Enregistrer une copie du projet…</translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now</source>
        <translation>Écrire une copie du projet tel qu&apos;il est maintenant</translation>
    </message>
    <message>
        <source>Show the &amp;kept drawings</source>
        <translation>&amp;Montrer les dessins conservés</translation>
    </message>
    <message>
        <source>Open the project of the drawings that you have kept: look them over, correct and export them</source>
        <translation>Ouvrir le projet des dessins que vous avez conservés&#xa0;: les revoir, les corriger, les exporter</translation>
    </message>
    <message>
        <source>Open another &amp;evaluation…</source>
        <translation>Ouvrir &amp;une autre évaluation…</translation>
    </message>
    <message>
        <source>Open &amp;labelled digits…</source>
        <translation>Ouvrir &amp;des chiffres étiquetés…</translation>
    </message>
    <message>
        <source>Measure the model on a folder: truth.csv, folders named 0 to 9, or IDX files</source>
        <translation>Mesurer le modèle sur un dossier&#xa0;: truth.csv, dossiers nommés 0 à 9 ou fichiers IDX</translation>
    </message>
    <message>
        <source>Let another model read the same digits</source>
        <translation>Faire lire les mêmes chiffres par un autre modèle</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Enregistrer un &amp;rapport…</translation>
    </message>
    <message>
        <source>Write matrix, scores and curves to HTML, PNG, SVG or CSV</source>
        <translation>Écrire matrice, scores et courbes en HTML, PNG, SVG ou CSV</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write a table, a report or checked digits: how, and where, is asked on the page</source>
        <translation>Écrire un tableau, un rapport ou les chiffres vérifiés&#xa0;: comment et où, la page le demande</translation>
    </message>
    <message>
        <source>Save the &amp;drawing as…</source>
        <translation>Enregistrer &amp;le dessin sous…</translation>
    </message>
    <message>
        <source>Write the drawing to a PNG or SVG file</source>
        <translation>Écrire le dessin dans un fichier PNG ou SVG</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Colours, pen, layout, and how many pages are read at a time</source>
        <translation>Couleurs, stylo, disposition et nombre de pages lues à la fois</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop all work and close</source>
        <translation>Arrêter tout travail et fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire le changement</translation>
    </message>
    <message>
        <source>&amp;Clear the pad</source>
        <translation>&amp;Effacer tout</translation>
    </message>
    <message>
        <source>Take all strokes away; Undo brings them back</source>
        <translation>Enlever tous les traits&#x202f;; Annuler les ramène</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Rub out what the pen drew; the right mouse button does so, too</source>
        <translation>Effacer ce que le stylo a tracé&#x202f;; le bouton droit de la souris le fait aussi</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Put what the page shows on the clipboard</source>
        <translation>Mettre dans le presse-papiers ce que montre la page</translation>
    </message>
    <message>
        <source>&amp;Paste an image</source>
        <translation>Coller &amp;une image</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s image on the pad</source>
        <translation>Poser l&apos;image du presse-papiers sur l&apos;ardoise</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Review first the readings from which the model learns most</source>
        <translation>Vérifier d&apos;abord les lectures dont le modèle apprend le plus</translation>
    </message>
    <message>
        <source>Tr&amp;y filled pages…</source>
        <translation>Essa&amp;yer des pages remplies…</translation>
    </message>
    <message>
        <source>&amp;Compare with another model…</source>
        <translation>&amp;Comparer avec un autre modèle…</translation>
    </message>
    <message>
        <source>Put the drawing and its right value among your kept drawings</source>
        <translation>Mettre le dessin et sa valeur juste parmi vos dessins conservés</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dessiner</translation>
    </message>
    <message>
        <source>Draw a number and see it read</source>
        <translation>Dessiner un nombre et le voir lu</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Lo&amp;t</translation>
    </message>
    <message>
        <source>Read whole folders of scans</source>
        <translation>Lire des dossiers entiers de scans</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check what was read, the least sure first</source>
        <translation>Vérifier ce qui a été lu, le moins sûr d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>&amp;Confusions</translation>
    </message>
    <message>
        <source>See how far to trust the model</source>
        <translation>Voir jusqu&apos;où se fier au modèle</translation>
    </message>
    <message>
        <source>Make templates of your own forms by clicking</source>
        <translation>Faire en cliquant des gabarits de vos propres formulaires</translation>
    </message>
    <message>
        <source>&amp;Improve</source>
        <translation>A&amp;méliorer</translation>
    </message>
    <message>
        <source>Let the model learn from what you have corrected</source>
        <translation>Laisser le modèle apprendre de vos corrections</translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation>Ajuster &amp;la page</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits larger</source>
        <translation>Montrer la page, l&apos;ardoise ou les chiffres plus grands</translation>
    </message>
    <message>
        <source>Show how well a model read labelled digits, or the reviewed digits of one or more projects</source>
        <translation>Montrer la qualité de lecture d&apos;un modèle sur des chiffres étiquetés, ou sur les chiffres vérifiés d&apos;un ou de plusieurs projets</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Show the page, the pad or the digits smaller</source>
        <translation>Montrer la page, l&apos;ardoise ou les chiffres plus petits</translation>
    </message>
    <message>
        <source>Show the whole page or pad, digits in their usual size</source>
        <translation>Montrer toute la page ou toute l&apos;ardoise, les chiffres dans leur taille habituelle</translation>
    </message>
    <message>
        <source>Read the pages not yet read</source>
        <translation>Lire les pages pas encore lues</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Wait after the pages under way, or go on</source>
        <translation>Attendre après les pages en cours, ou reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop after the pages under way; Read goes on from there</source>
        <translation>Arrêter après les pages en cours&#x202f;; Lire reprend de là</translation>
    </message>
    <message>
        <source>Start a new pro&amp;ject</source>
        <translation>Commencer &amp;un nouveau projet</translation>
    </message>
    <message>
        <source>Begin with an empty list; the present project is kept and can be opened again</source>
        <translation>Commencer avec une liste vide&#x202f;; le projet actuel est conservé et peut être rouvert</translation>
    </message>
    <message>
        <source>I&amp;mprove on my forms</source>
        <translation>&amp;Améliorer sur mes formulaires</translation>
    </message>
    <message>
        <source>Learn from the corrections in this project; kept only if it reads better</source>
        <translation>Apprendre des corrections de ce projet&#x202f;; conservé seulement si la lecture est meilleure</translation>
    </message>
    <message>
        <source>What &amp;teaches most</source>
        <translation>&amp;Ce qui apprend le plus</translation>
    </message>
    <message>
        <source>By &amp;field</source>
        <translation>Par &amp;champ</translation>
    </message>
    <message>
        <source>Go through the fields one by one, the least sure first</source>
        <translation>Parcourir les champs un à un, les moins sûrs d&apos;abord</translation>
    </message>
    <message>
        <source>By &amp;digit</source>
        <translation>&amp;Par chiffre</translation>
    </message>
    <message>
        <source>Look over all that was read as the same digit</source>
        <translation>Survoler tout ce qui a été lu comme le même chiffre</translation>
    </message>
    <message>
        <source>How &amp;sure</source>
        <translation>&amp;Quelle sûreté</translation>
    </message>
    <message>
        <source>Choose how many mistakes may remain, and measure how many there are</source>
        <translation>Choisir combien d&apos;erreurs peuvent rester, et mesurer combien il y en a</translation>
    </message>
    <message>
        <source>Make a form from a &amp;scan…</source>
        <translation>Formulaire &amp;d&apos;après un scan…</translation>
    </message>
    <message>
        <source>Show one sheet of the form, blank or filled, and name its fields</source>
        <translation>Montrer une feuille du formulaire, vierge ou remplie, et nommer ses champs</translation>
    </message>
    <message>
        <source>&amp;Open a form file…</source>
        <translation>Ouv&amp;rir un fichier de formulaire…</translation>
    </message>
    <message>
        <source>Take a form that someone sent among your own</source>
        <translation>Prendre parmi les vôtres un formulaire que l&apos;on vous a envoyé</translation>
    </message>
    <message>
        <source>Make one from a sa&amp;mple</source>
        <translation>D&apos;après un &amp;exemple</translation>
    </message>
    <message>
        <source>Make a form from the sample delivery note</source>
        <translation>Faire un formulaire du bon de livraison d&apos;exemple</translation>
    </message>
    <message>
        <source>&amp;All forms</source>
        <translation>Tous les &amp;formulaires</translation>
    </message>
    <message>
        <source>Back to the list of forms; this one is kept as it is</source>
        <translation>Revenir à la liste des formulaires&#x202f;; celui-ci est conservé tel quel</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>E&amp;nregistrer une copie…</translation>
    </message>
    <message>
        <source>Write the form to one small file that can be sent by e-mail</source>
        <translation>Écrire le formulaire dans un petit fichier qui peut être envoyé par courriel</translation>
    </message>
    <message>
        <source>Add a &amp;page from a scan…</source>
        <translation>&amp;Ajouter une page d&apos;un scan…</translation>
    </message>
    <message>
        <source>The form has one page more</source>
        <translation>Le formulaire a une page de plus</translation>
    </message>
    <message>
        <source>Ta&amp;ke this page out</source>
        <translation>Retirer cette pa&amp;ge</translation>
    </message>
    <message>
        <source>The form has one page less; Undo brings it back</source>
        <translation>Le formulaire a une page de moins&#x202f;; Annuler la ramène</translation>
    </message>
    <message>
        <source>Read a few pages with this form, before it is used</source>
        <translation>Lire quelques pages avec ce formulaire avant de s&apos;en servir</translation>
    </message>
    <message>
        <source>Des&amp;ign a form to print…</source>
        <translation>Concevoir &amp;un formulaire à imprimer…</translation>
    </message>
    <message>
        <source>Write down the fields; get a PDF to print, and the form that reads it</source>
        <translation>Écrire les champs&#x202f;; vous obtenez un PDF à imprimer et le formulaire qui le lit</translation>
    </message>
    <message>
        <source>&amp;Draw a field</source>
        <translation>&amp;Tracer un champ</translation>
    </message>
    <message>
        <source>Put a field in the middle; or drag over bare paper</source>
        <translation>Mettre un champ au milieu&#x202f;; ou tirer sur le papier libre</translation>
    </message>
    <message>
        <source>&amp;Name the field</source>
        <translation>N&amp;ommer le champ</translation>
    </message>
    <message>
        <source>Write the chosen field&apos;s name</source>
        <translation>Écrire le nom du champ choisi</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>Fu&amp;sionner</translation>
    </message>
    <message>
        <source>Make one field of the chosen ones; boxes side by side become a comb</source>
        <translation>Faire un champ de ceux choisis&#x202f;; des cases côte à côte deviennent un peigne</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <translation>Di&amp;viser</translation>
    </message>
    <message>
        <source>Part a comb into its compartments, any other field into two</source>
        <translation>Partager un peigne en ses cases, tout autre champ en deux</translation>
    </message>
    <message>
        <source>Copy &amp;below</source>
        <translation>&amp;Copier au-dessous</translation>
    </message>
    <message>
        <source>The chosen fields once more, below; again for the next row</source>
        <translation>Les champs choisis encore une fois, au-dessous&#x202f;; de nouveau pour la ligne suivante</translation>
    </message>
    <message>
        <source>Copy to the &amp;right</source>
        <translation>Cop&amp;ier à droite</translation>
    </message>
    <message>
        <source>The chosen fields once more, to the right; again for the next column</source>
        <translation>Les champs choisis encore une fois, à droite&#x202f;; de nouveau pour la colonne suivante</translation>
    </message>
    <message>
        <source>Read &amp;earlier</source>
        <translation>Lire &amp;plus tôt</translation>
    </message>
    <message>
        <source>Move the chosen fields up in the reading order</source>
        <translation>Remonter les champs choisis dans l&apos;ordre de lecture</translation>
    </message>
    <message>
        <source>Read la&amp;ter</source>
        <translation>&amp;Lire plus tard</translation>
    </message>
    <message>
        <source>Move the chosen fields down in the reading order</source>
        <translation>Descendre les champs choisis dans l&apos;ordre de lecture</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Take the chosen fields away; Undo brings them back</source>
        <translation>Enlever les champs choisis&#x202f;; Annuler les ramène</translation>
    </message>
    <message>
        <source>Explain the page that is shown</source>
        <translation>Expliquer la page affichée</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation>Trois façons de commencer</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Lister tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>&amp;Montrer le journal</translation>
    </message>
    <message>
        <source>Open the file that says what went wrong; please send it with a question</source>
        <translation>Ouvrir le fichier qui dit ce qui s&apos;est mal passé&#x202f;; joignez-le à votre question</translation>
    </message>
    <message>
        <source>&amp;About DigitDesk</source>
        <translation>À &amp;propos de DigitDesk</translation>
    </message>
    <message>
        <source>Versions, models and folders</source>
        <translation>Versions, modèles et dossiers</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>The licences of DigitDesk and of what it is made with</source>
        <translation>Les licences de DigitDesk et de ce dont il est fait</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message>
        <source>All of these files are in the list already.</source>
        <translation>Tous ces fichiers sont déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Open a folder of scans</source>
        <translation>Ouvrir un dossier de scans</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>Ouvrir des scans</translation>
    </message>
    <message>
        <source>DigitDesk projects</source>
        <translation>Projets DigitDesk</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>Nommer le projet</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Ouvrir un formulaire</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>One row a form</source>
        <translation>Une ligne par formulaire</translation>
    </message>
    <message>
        <source>The fields of a form side by side, those of all its pages in one row</source>
        <translation>Les champs d&apos;un formulaire côte à côte, ceux de toutes ses pages sur une ligne</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>Disposition des pages</translation>
    </message>
    <message>
        <source>How the numbers stand on a page</source>
        <translation>Comment les nombres sont disposés sur une page</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Drop a folder of scans here, or open one. DigitDesk finds the numbers on each page.</source>
        <translation>Déposez ici un dossier de scans, ou ouvrez-en un. DigitDesk trouve les nombres sur chaque page.</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Pas encore de scans</translation>
    </message>
    <message>
        <source>Project {title}</source>
        <translation>Projet {title}</translation>
    </message>
    <message>
        <source>Everything is kept in this project as you work.</source>
        <translation>Tout est conservé dans ce projet à mesure que vous travaillez.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>watching {folder}</source>
        <translation>{folder} est surveillé</translation>
    </message>
    <message>
        <source>{folder} cannot be seen</source>
        <translation>{folder} est introuvable</translation>
    </message>
    <message>
        <source>{files}, still listing…</source>
        <translation>{files}, liste en cours…</translation>
    </message>
    <message>
        <source>Read (F5) reads them</source>
        <translation>Lire (F5) les lit</translation>
    </message>
</context>
<context>
    <name>confusion</name>
    <message>
        <source>Another truth</source>
        <translation>Autre valeur vraie</translation>
    </message>
    <message>
        <source>Most confused first</source>
        <translation>Les plus confondus d&apos;abord</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>Toutes les erreurs</translation>
    </message>
    <message>
        <source>Likely wrong truths</source>
        <translation>Valeurs vraies douteuses</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the truth, columns the reading</source>
        <translation>Matrice de confusion&#xa0;: les lignes sont les valeurs vraies, les colonnes les lectures</translation>
    </message>
    <message>
        <source>Confusion matrix of the second evaluation</source>
        <translation>Matrice de confusion de la seconde évaluation</translation>
    </message>
    <message>
        <source>What the second evaluation has more than the first</source>
        <translation>Ce que la seconde évaluation a de plus que la première</translation>
    </message>
    <message>
        <source>Digits, scores and curves</source>
        <translation>Chiffres, scores et courbes</translation>
    </message>
    <message>
        <source>Opening the evaluation of the model…</source>
        <translation>Ouverture de l&apos;évaluation du modèle…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>% of row (recall)</source>
        <translation>% ligne (rappel)</translation>
    </message>
    <message>
        <source>% of column (precision)</source>
        <translation>% colonne (précision)</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Montrer {what}</translation>
    </message>
    <message>
        <source>Scores of each digit</source>
        <translation>Scores de chaque chiffre</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>Most telling first</source>
        <translation>Les plus parlants d&apos;abord</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Les plus sûrs d&apos;abord</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Les moins sûrs d&apos;abord</translation>
    </message>
    <message>
        <source>Read as {digit}, {sure} sure</source>
        <translation>Lu comme {digit}, sûr à {sure}</translation>
    </message>
    <message>
        <source>; now {digit}</source>
        <translation>&#x202f;; maintenant {digit}</translation>
    </message>
    <message>
        <source>; checked</source>
        <translation>&#x202f;; vérifié</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>pas un chiffre</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no file or folder {path}: check the name.</source>
        <translation>Il n&apos;y a ni fichier ni dossier {path}&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>Le dossier {folder} ne peut pas être lu&#xa0;: changez ses droits, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images: DigitDesk reads {endings}.</source>
        <translation>Le dossier {folder} ne contient pas d&apos;images&#xa0;: DigitDesk lit {endings}.</translation>
    </message>
    <message>
        <source>1 file was left out, for DigitDesk cannot read {endings}: save it as JPEG or PDF.</source>
        <translation>1 fichier a été laissé de côté, car DigitDesk ne lit pas {endings}&#xa0;: enregistrez-le en JPEG ou en PDF.</translation>
    </message>
    <message>
        <source>{count} files were left out, for DigitDesk cannot read {endings}: save them as JPEG or PDF.</source>
        <translation>{count} fichiers ont été laissés de côté, car DigitDesk ne lit pas {endings}&#xa0;: enregistrez-les en JPEG ou en PDF.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be seen: DigitDesk goes on looking for it.</source>
        <translation>Le dossier {folder} est introuvable&#xa0;: DigitDesk continue de le chercher.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): make it yourself.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({error})&#xa0;: créez-le vous-même.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}): choose another.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({error})&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This page&apos;s picture cannot be written to {folder} ({error}): choose another folder.</source>
        <translation>L&apos;image de cette page ne peut pas être écrite dans {folder} ({error})&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{url} cannot be looked at ({error}): check it.</source>
        <translation>{url} ne peut pas être consulté ({error})&#xa0;: vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>{url} holds no images: DigitDesk reads {endings}.</source>
        <translation>{url} ne contient pas d&apos;images&#xa0;: DigitDesk lit {endings}.</translation>
    </message>
    <message>
        <source>{url} needs more packages ({error}): {how}.</source>
        <translation>{url} demande d&apos;autres paquets ({error})&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Fetching this file needs more packages ({error}): {how}.</source>
        <translation>Récupérer ce fichier demande d&apos;autres paquets ({error})&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>`pip install &quot;digitdesk[cluster]&quot;`, and the package that fsspec names for this kind of URL</source>
        <translation>`pip install &quot;digitdesk[cluster]&quot;`, et le paquet que fsspec nomme pour ce type d&apos;URL</translation>
    </message>
    <message>
        <source>The file could not be fetched ({error}): try again.</source>
        <translation>Le fichier n&apos;a pas pu être récupéré ({error})&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The file has no pages: export or scan it again.</source>
        <translation>Le fichier n&apos;a pas de pages&#xa0;: exportez-le ou scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>DigitDesk does not read files of this kind: use one of {endings}.</source>
        <translation>DigitDesk ne lit pas ce type de fichier&#xa0;: utilisez {endings}.</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than DigitDesk reads: scan it at 300 dpi.</source>
        <translation>L&apos;image a {width} x {height} pixels, plus que DigitDesk n&apos;en lit&#xa0;: scannez-la à 300 dpi.</translation>
    </message>
    <message>
        <source>This is not a file but a folder that cannot be read: look at its permissions.</source>
        <translation>Ce n&apos;est pas un fichier mais un dossier qui ne peut pas être lu&#xa0;: regardez ses droits.</translation>
    </message>
    <message>
        <source>The file is not there any more, or is not a file: look where it has gone.</source>
        <translation>Le fichier n&apos;est plus là, ou n&apos;est pas un fichier&#xa0;: regardez où il est passé.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes): copy or scan it again.</source>
        <translation>Le fichier est vide (0 octet)&#xa0;: copiez-le ou scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: changez ses droits, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>The file is not an image, whatever its name says: export or scan it again.</source>
        <translation>Le fichier n&apos;est pas une image, quoi qu&apos;en dise son nom&#xa0;: exportez-le ou scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>The page is too large for this computer&apos;s memory: scan it at 300 dpi.</source>
        <translation>La page est trop grande pour la mémoire de cet ordinateur&#xa0;: scannez-la à 300 dpi.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password: save it without one and try again.</source>
        <translation>Le PDF est protégé par un mot de passe&#xa0;: enregistrez-le sans et réessayez.</translation>
    </message>
    <message>
        <source>The PDF is damaged or has no pages: export or scan it again.</source>
        <translation>Le PDF est endommagé ou n&apos;a pas de pages&#xa0;: exportez-le ou scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>The image breaks off in the middle: copy or scan it again.</source>
        <translation>L&apos;image s&apos;interrompt au milieu&#xa0;: copiez-la ou scannez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be decoded ({error}): copy or scan it again.</source>
        <translation>Le fichier est endommagé et ne peut pas être décodé ({error})&#xa0;: copiez-le ou scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be read ({error}): look where it has gone.</source>
        <translation>Le fichier ne peut pas être lu ({error})&#xa0;: regardez où il est passé.</translation>
    </message>
    <message>
        <source>The file {path} is missing or damaged: install DigitDesk again.</source>
        <translation>Le fichier {path} manque ou est endommagé&#xa0;: réinstallez DigitDesk.</translation>
    </message>
    <message>
        <source>There is no file {path}: look where it has gone, or choose another.</source>
        <translation>Il n&apos;y a pas de fichier {path}&#xa0;: regardez où il est passé, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The computer has no room for a further process ({error}): close programs and try again.</source>
        <translation>L&apos;ordinateur n&apos;a pas de place pour un processus de plus ({error})&#xa0;: fermez des programmes et réessayez.</translation>
    </message>
    <message>
        <source>Reading was stopped: read this page again.</source>
        <translation>La lecture a été arrêtée&#xa0;: relisez cette page.</translation>
    </message>
    <message>
        <source>The page {lost}, twice, and was set aside: export or scan it again.</source>
        <translation>La page {lost}, deux fois, et a été mise de côté&#xa0;: exportez-la ou scannez-la de nouveau.</translation>
    </message>
    <message>
        <source>took more than {seconds} seconds</source>
        <translation>a pris plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>Reading this page ended several workers, and it was set aside: export or scan it again.</source>
        <translation>Lire cette page a mis fin à plusieurs processus, et elle a été mise de côté&#xa0;: exportez-la ou scannez-la de nouveau.</translation>
    </message>
    <message>
        <source>made its decoder break off</source>
        <translation>a fait échouer son décodeur</translation>
    </message>
    <message>
        <source>made its reader break off</source>
        <translation>a fait échouer le programme qui la lisait</translation>
    </message>
    <message>
        <source>DigitDesk could not read this page ({error}): please report it.</source>
        <translation>DigitDesk n&apos;a pas pu lire cette page ({error})&#xa0;: veuillez le signaler.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Rien n&apos;est écrit ici.</translation>
    </message>
    <message>
        <source>There is ink here, but no digit was found.</source>
        <translation>Il y a de l&apos;encre ici, mais aucun chiffre n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Not sure; perhaps {values}.</source>
        <translation>Pas sûr&#x202f;; peut-être {values}.</translation>
    </message>
    <message>
        <source>Not sure.</source>
        <translation>Pas sûr.</translation>
    </message>
    <message>
        <source>It seems a blot, or a hole.</source>
        <translation>Cela semble être une tache ou un trou.</translation>
    </message>
    <message>
        <source>It seems crossed out.</source>
        <translation>Cela semble barré.</translation>
    </message>
    <message>
        <source>Ink goes beyond the field.</source>
        <translation>L&apos;encre dépasse du champ.</translation>
    </message>
    <message>
        <source>A digit lies on a printed line.</source>
        <translation>Un chiffre se trouve sur une ligne imprimée.</translation>
    </message>
    <message>
        <source>It is small for its field: it may be printed.</source>
        <translation>C&apos;est petit pour son champ : c&apos;est peut-être imprimé.</translation>
    </message>
    <message>
        <source>A person could not read it.</source>
        <translation>Une personne n&apos;a pas pu le lire.</translation>
    </message>
    <message>
        <source>This field lies beyond the page&apos;s edge: scan the page whole.</source>
        <translation>Ce champ est au-delà du bord de la page&#xa0;: scannez la page entière.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Ce champ doit être rempli.</translation>
    </message>
    <message>
        <source>Read as {value} first; the rules speak for {best}.</source>
        <translation>Lu d&apos;abord comme {value}&#x202f;; les règles parlent pour {best}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The page does not fit the form: drag its corners into place, or take it out.</source>
        <translation>La page ne correspond pas au formulaire&#xa0;: placez ses coins à la main, ou retirez-la.</translation>
    </message>
    <message>
        <source>The page has boxes that the form lacks: read it with the form that has them, or drag its corners into place.</source>
        <translation>La page a des cases que le formulaire n’a pas&#xa0;: lisez-la avec le formulaire qui les a, ou placez ses coins à la main.</translation>
    </message>
    <message>
        <source>The page fits both {one} and {other}: read it with the right one alone.</source>
        <translation>La page correspond à la fois à {one} et à {other}&#xa0;: lisez-la avec le bon seulement.</translation>
    </message>
    <message>
        <source>The form looks the same upside down: turn the page upright.</source>
        <translation>Le formulaire est le même à l&apos;envers&#xa0;: remettez la page à l&apos;endroit.</translation>
    </message>
    <message>
        <source>{page} belongs to none of the forms.</source>
        <translation>{page} n&apos;appartient à aucun des formulaires.</translation>
    </message>
    <message>
        <source>{page} holds the same as {other}: one of them may be double.</source>
        <translation>{page} contient la même chose que {other}&#xa0;: l&apos;une est peut-être en double.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that begins with {first} lacks page {pages}.</source>
        <translation>Au formulaire «&#xa0;{form}&#xa0;» qui commence par {first} manque la page {pages}.</translation>
    </message>
    <message>
        <source>{must}; this could not be checked, for not all pages of the form were read together.</source>
        <translation>{must}&#x202f;; cela n&apos;a pas pu être vérifié, car toutes les pages du formulaire n&apos;ont pas été lues ensemble.</translation>
    </message>
    <message>
        <source>It {must}.</source>
        <translation>La valeur {must}.</translation>
    </message>
    <message>
        <source>{must}.</source>
        <translation>{must}.</translation>
    </message>
    <message>
        <source>must be from {least} to {most}</source>
        <translation>doit être entre {least} et {most}</translation>
    </message>
    <message>
        <source>must be {least} or more</source>
        <translation>doit être {least} ou plus</translation>
    </message>
    <message>
        <source>must be {most} or less</source>
        <translation>doit être {most} ou moins</translation>
    </message>
    <message>
        <source>must go in steps of {step} from {start}</source>
        <translation>doit aller par pas de {step} à partir de {start}</translation>
    </message>
    <message>
        <source>must have {count} digits</source>
        <translation>doit avoir {count} chiffres</translation>
    </message>
    <message>
        <source>must have {least} digits or more</source>
        <translation>doit avoir {least} chiffres ou plus</translation>
    </message>
    <message>
        <source>must have {most} digits or less</source>
        <translation>doit avoir {most} chiffres ou moins</translation>
    </message>
    <message>
        <source>must have {least} to {most} digits</source>
        <translation>doit avoir de {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>must follow the pattern {pattern}</source>
        <translation>doit suivre le motif {pattern}</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>must be a date ({order})</source>
        <translation>doit être une date ({order})</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}</source>
        <translation>doit être une date ({order}), pas avant {earliest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not after {latest}</source>
        <translation>doit être une date ({order}), pas après {latest}</translation>
    </message>
    <message>
        <source>must be a date ({order}), not before {earliest}, not after {latest}</source>
        <translation>doit être une date ({order}), pas avant {earliest}, pas après {latest}</translation>
    </message>
    <message>
        <source>must end in the right check digit (Luhn)</source>
        <translation>doit se terminer par le bon chiffre de contrôle (Luhn)</translation>
    </message>
    <message>
        <source>must end in the right check digit (modulo 11)</source>
        <translation>doit se terminer par le bon chiffre de contrôle (modulo 11)</translation>
    </message>
    <message>
        <source>must end in the right check digit (EAN, ISBN-13)</source>
        <translation>doit se terminer par le bon chiffre de contrôle (EAN, ISBN-13)</translation>
    </message>
    <message>
        <source>must have the right check digit (weights of its own)</source>
        <translation>doit avoir le bon chiffre de contrôle (poids particuliers)</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>doit être l&apos;une de {values}</translation>
    </message>
    <message>
        <source>must be on the list {name}</source>
        <translation>doit être dans la liste {name}</translation>
    </message>
    <message>
        <source>{equation} must hold</source>
        <translation>{equation} doit être vrai</translation>
    </message>
    <message>
        <source>[{field}] must not be below last time ({name})</source>
        <translation>[{field}] ne doit pas être inférieur à la dernière fois ({name})</translation>
    </message>
    <message>
        <source>Lies between two numbers</source>
        <translation>Se situe entre deux nombres</translation>
    </message>
    <message>
        <source>Goes in steps</source>
        <translation>Va par pas</translation>
    </message>
    <message>
        <source>Has so many digits</source>
        <translation>A tant de chiffres</translation>
    </message>
    <message>
        <source>Follows a pattern (regular expression)</source>
        <translation>Suit un motif (expression régulière)</translation>
    </message>
    <message>
        <source>Is a date</source>
        <translation>Est une date</translation>
    </message>
    <message>
        <source>Has a check digit: Luhn</source>
        <translation>A un chiffre de contrôle&#xa0;: Luhn</translation>
    </message>
    <message>
        <source>Has a check digit: modulo 11</source>
        <translation>A un chiffre de contrôle&#xa0;: modulo 11</translation>
    </message>
    <message>
        <source>Is an EAN or ISBN-13</source>
        <translation>Est un EAN ou ISBN-13</translation>
    </message>
    <message>
        <source>Has a check digit: weights of its own</source>
        <translation>A un chiffre de contrôle&#xa0;: poids particuliers</translation>
    </message>
    <message>
        <source>Is on a list</source>
        <translation>Est dans une liste</translation>
    </message>
    <message>
        <source>Adds up (an equation)</source>
        <translation>Tombe juste (une équation)</translation>
    </message>
    <message>
        <source>Is not below last time</source>
        <translation>N&apos;est pas inférieur à la dernière fois</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In words: it must ...</source>
        <translation>En mots&#xa0;: la valeur doit ...</translation>
    </message>
    <message>
        <source>Day, month, year in the order</source>
        <translation>Jour, mois, année dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Highest weight (7; ISBN-10: 10)</source>
        <translation>Poids maximal (7&#x202f;; ISBN-10&#xa0;: 10)</translation>
    </message>
    <message>
        <source>Weight of each digit</source>
        <translation>Poids de chaque chiffre</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>These values</source>
        <translation>Ces valeurs</translation>
    </message>
    <message>
        <source>or a file (CSV, XLSX)</source>
        <translation>ou un fichier (CSV, XLSX)</translation>
    </message>
    <message>
        <source>and its column</source>
        <translation>et sa colonne</translation>
    </message>
    <message>
        <source>Equation, as [Net] + [Tare] = [Gross]</source>
        <translation>Équation, comme [Net] + [Tare] = [Brut]</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Le champ</translation>
    </message>
    <message>
        <source>is looked up by the field</source>
        <translation>est cherché d&apos;après le champ</translation>
    </message>
    <message>
        <source>in the file (CSV, XLSX)</source>
        <translation>dans le fichier (CSV, XLSX)</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>d&apos;après sa colonne</translation>
    </message>
    <message>
        <source>whose last values are in the column</source>
        <translation>dont les dernières valeurs sont dans la colonne</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;: it may come from a newer DigitDesk.</source>
        <translation>Il n&apos;y a pas de règle «&#xa0;{rule}&#xa0;»&#xa0;: elle vient peut-être d&apos;un DigitDesk plus récent.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; has no setting &quot;{setting}&quot;: take it out.</source>
        <translation>La règle «&#xa0;{rule}&#xa0;» n&apos;a pas de réglage «&#xa0;{setting}&#xa0;»&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>In the rule &quot;{rule}&quot;, &quot;{setting}&quot; must be {what}.</source>
        <translation>Dans la règle «&#xa0;{rule}&#xa0;», «&#xa0;{setting}&#xa0;» doit être {what}.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; names &quot;{field}&quot;, and there is no such field: correct it.</source>
        <translation>La règle «&#xa0;{rule}&#xa0;» nomme «&#xa0;{field}&#xa0;», et il n&apos;y a pas de tel champ&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; lacks &quot;{setting}&quot;: fill it in.</source>
        <translation>À la règle «&#xa0;{rule}&#xa0;» manque «&#xa0;{setting}&#xa0;»&#xa0;: renseignez-le.</translation>
    </message>
    <message>
        <source>The rule &quot;{rule}&quot; says nothing: fill it in.</source>
        <translation>La règle «&#xa0;{rule}&#xa0;» ne dit rien&#xa0;: remplissez-la.</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}...&quot; is too long: divide it.</source>
        <translation>L&apos;équation «&#xa0;{equation}...&#xa0;» est trop longue&#xa0;: divisez-la.</translation>
    </message>
    <message>
        <source>The equation &quot;{equation}&quot; names &quot;{field}&quot;, and there is no such field: correct the name.</source>
        <translation>L&apos;équation «&#xa0;{equation}&#xa0;» nomme «&#xa0;{field}&#xa0;», et il n&apos;y a pas de tel champ&#xa0;: corrigez le nom.</translation>
    </message>
    <message>
        <source>&quot;{equation}&quot; is no equation: compare sums of fields and numbers, as in [Net] + [Tare] = [Gross].</source>
        <translation>«&#xa0;{equation}&#xa0;» n&apos;est pas une équation&#xa0;: comparez des sommes de champs et de nombres, comme [Net] + [Tare] = [Brut].</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>un nombre entier de 0 à 1000</translation>
    </message>
    <message>
        <source>a whole number from 2 to 1000</source>
        <translation>un nombre entier de 2 à 1000</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>des nombres entiers</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>des textes</translation>
    </message>
    <message>
        <source>a simple regular expression</source>
        <translation>une expression régulière simple</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>l&apos;un de {values}</translation>
    </message>
    <message>
        <source>a day as 2025-12-31, or today</source>
        <translation>un jour comme 2025-12-31, ou today</translation>
    </message>
    <message>
        <source>a .csv or .xlsx file</source>
        <translation>un fichier .csv ou .xlsx</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>le nom d&apos;un champ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a picture in base64</source>
        <translation>une image en base64</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d&apos;objets</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>quatre nombres entiers</translation>
    </message>
    <message>
        <source>four whole numbers each</source>
        <translation>quatre nombres entiers chacun</translation>
    </message>
    <message>
        <source>{path} has no column &quot;{column}&quot;: it has {columns}.</source>
        <translation>{path} n&apos;a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;: il a {columns}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be opened ({error}): look where it has gone.</source>
        <translation>La liste {path} ne peut pas être ouverte ({error})&#xa0;: regardez où elle est passée.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a list ({error}): save it as CSV (UTF-8) again.</source>
        <translation>{path} ne peut pas être lu comme une liste ({error})&#xa0;: enregistrez-le de nouveau en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The list {path} is empty: it needs a heading in each column, and values below.</source>
        <translation>La liste {path} est vide&#xa0;: il lui faut un titre dans chaque colonne, et des valeurs au-dessous.</translation>
    </message>
    <message>
        <source>The form has no fields: name one at least.</source>
        <translation>Le formulaire n&apos;a pas de champs&#xa0;: nommez-en au moins un.</translation>
    </message>
    <message>
        <source>The form has no name: give it one.</source>
        <translation>Le formulaire n&apos;a pas de nom&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The name &quot;{name}…&quot; is too long for the page: give it at most {most} letters.</source>
        <translation>Le nom «&#xa0;{name}…&#xa0;» est trop long pour la page&#xa0;: donnez-lui au plus {most} caractères.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must have 1 to {most} digits to go on the page: change their number.</source>
        <translation>«&#xa0;{field}&#xa0;» doit avoir de 1 à {most} chiffres pour tenir sur la page&#xa0;: changez-en le nombre.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has letters that cannot be printed ({letters}): use Western ones.</source>
        <translation>«&#xa0;{text}&#xa0;» a des lettres qui ne peuvent pas être imprimées ({letters})&#xa0;: prenez des lettres occidentales.</translation>
    </message>
    <message>
        <source>{name} is too large for a form template: choose a file ending in {ending}.</source>
        <translation>{name} est trop grand pour un gabarit de formulaire&#xa0;: choisissez un fichier finissant par {ending}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({error}): look where it has gone.</source>
        <translation>{path} ne peut pas être ouvert ({error})&#xa0;: regardez où il est passé.</translation>
    </message>
    <message>
        <source>{name} is no form template: choose a file ending in {ending}.</source>
        <translation>{name} n&apos;est pas un gabarit de formulaire&#xa0;: choisissez un fichier finissant par {ending}.</translation>
    </message>
    <message>
        <source>It is no form template, or it is damaged: it is not JSON.</source>
        <translation>Ce n&apos;est pas un gabarit de formulaire, ou il est endommagé&#xa0;: ce n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>It is no form template: choose another file.</source>
        <translation>Ce n&apos;est pas un gabarit de formulaire&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It was made by a newer DigitDesk: install that version to use it.</source>
        <translation>Il a été fait par un DigitDesk plus récent&#xa0;: installez cette version pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The picture of {where} cannot be decoded: the file is damaged.</source>
        <translation>L&apos;image de {where} ne peut pas être décodée&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The template has no pages: add one.</source>
        <translation>Le gabarit n&apos;a pas de pages&#xa0;: ajoutez-en une.</translation>
    </message>
    <message>
        <source>Two fields are named &quot;{name}&quot;: give each a name of its own.</source>
        <translation>Deux champs s&apos;appellent «&#xa0;{name}&#xa0;»&#xa0;: donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>The field at {x}, {y} has no name: give it one.</source>
        <translation>Le champ en {x}, {y} n&apos;a pas de nom&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; lies outside the page: draw it again.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» est hors de la page&#xa0;: tracez-le de nouveau.</translation>
    </message>
    <message>
        <source>The field &quot;{name}&quot; has more digits at least than at most: change one of them.</source>
        <translation>Le champ «&#xa0;{name}&#xa0;» a plus de chiffres au moins qu&apos;au plus&#xa0;: changez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>In {where}, &quot;{key}&quot; must be {what}: the file was changed by hand or is damaged.</source>
        <translation>Dans {where}, «&#xa0;{key}&#xa0;» doit être {what}&#xa0;: le fichier a été changé à la main ou est endommagé.</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>le gabarit</translation>
    </message>
    <message>
        <source>{name} is a project in use: close it, or choose another name.</source>
        <translation>{name} est un projet en cours d&apos;utilisation&#xa0;: fermez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is not a DigitDesk project, or is damaged: choose another file.</source>
        <translation>{name} n&apos;est pas un projet DigitDesk, ou est endommagé&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} exists already: open it, or choose another name.</source>
        <translation>{name} existe déjà&#xa0;: ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no project {path}: look where it has gone.</source>
        <translation>Il n&apos;y a pas de projet {path}&#xa0;: regardez où il est passé.</translation>
    </message>
    <message>
        <source>The project {name} is damaged: open a copy of it instead. It was not changed.</source>
        <translation>Le projet {name} est endommagé&#xa0;: ouvrez-en plutôt une copie. Il n&apos;a pas été changé.</translation>
    </message>
    <message>
        <source>The project is damaged: open a copy of it instead. It was not changed.</source>
        <translation>Le projet est endommagé&#xa0;: ouvrez-en plutôt une copie. Il n&apos;a pas été changé.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on. What was done before is kept in {name}.</source>
        <translation>Le disque est plein&#xa0;: faites de la place, puis continuez. Ce qui a été fait avant est conservé dans {name}.</translation>
    </message>
    <message>
        <source>{name} is being changed elsewhere: wait until that is done, or close it there, and try again. Nothing was lost.</source>
        <translation>{name} est en cours de modification ailleurs&#xa0;: attendez que ce soit fini, ou fermez-le là-bas, et réessayez. Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>{name} may not be changed: copy it to a place where you may write.</source>
        <translation>{name} ne peut pas être modifié&#xa0;: copiez-le là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{name} cannot be opened or made there: choose another place.</source>
        <translation>{name} ne peut pas y être ouvert ni créé&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should: check the drive, then open the project again.</source>
        <translation>Le disque de {name} ne répond pas comme il devrait&#xa0;: vérifiez le lecteur, puis rouvrez le projet.</translation>
    </message>
    <message>
        <source>{name} was made by a newer DigitDesk and was left as it is: install the newest one.</source>
        <translation>{name} a été fait par un DigitDesk plus récent et laissé tel quel&#xa0;: installez le plus récent.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({error}): choose another place.</source>
        <translation>{path} ne peut pas être utilisé ({error})&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{name} cannot be used ({error}): please report it.</source>
        <translation>{name} ne peut pas être utilisé ({error})&#xa0;: veuillez le signaler.</translation>
    </message>
    <message>
        <source>{name} must end in one of {endings}.</source>
        <translation>{name} doit finir par {endings}.</translation>
    </message>
    <message>
        <source>{name} cannot hold pictures: leave them out, or choose {endings}.</source>
        <translation>{name} ne peut pas contenir d&apos;images&#xa0;: laissez-les de côté, ou choisissez {endings}.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or an empty folder.</source>
        <translation>{path} existe déjà&#xa0;: choisissez un autre nom, ou un dossier vide.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another.</source>
        <translation>Il n&apos;y a pas de dossier {folder}&#xa0;: créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} cannot be written: if it is open in Excel, close it there and try again.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: s&apos;il est ouvert dans Excel, fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): choose another place.</source>
        <translation>{path} ne peut pas être écrit ({error})&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} columns, not {count}: choose CSV.</source>
        <translation>Une feuille Excel contient {most} colonnes, pas {count}&#xa0;: choisissez CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows, and there are more: choose CSV.</source>
        <translation>Une feuille Excel contient {most} lignes, et il y en a plus&#xa0;: choisissez CSV.</translation>
    </message>
    <message>
        <source>1 value is doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>1 valeur est douteuse et pas encore vérifiée&#xa0;: vérifiez ce qui reste, ou exportez-la marquée.</translation>
    </message>
    <message>
        <source>{count} values are doubtful and not checked yet: review what is left, or export it marked.</source>
        <translation>{count} valeurs sont douteuses et pas encore vérifiées&#xa0;: vérifiez ce qui reste, ou exportez-les marquées.</translation>
    </message>
    <message>
        <source>No digits have been checked yet that could be exported: review some first.</source>
        <translation>Aucun chiffre exportable n&apos;a encore été vérifié&#xa0;: vérifiez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>folders of PNG</source>
        <translation>dossiers de PNG</translation>
    </message>
    <message>
        <source>IDX, as MNIST</source>
        <translation>IDX, comme MNIST</translation>
    </message>
    <message>
        <source>The model {path} cannot be read ({error}): install DigitDesk again.</source>
        <translation>Le modèle {path} ne peut pas être lu ({error})&#xa0;: réinstallez DigitDesk.</translation>
    </message>
    <message>
        <source>{name} is not an ONNX model that this computer can run: choose another.</source>
        <translation>{name} n&apos;est pas un modèle ONNX que cet ordinateur peut exécuter&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} does not fit DigitDesk&apos;s model contract: {why}. Choose a model made by its trainer.</source>
        <translation>{name} ne respecte pas le contrat de modèle de DigitDesk&#xa0;: {why}. Choisissez un modèle fait par son entraîneur.</translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <translation>il ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>it must give probabilities in the shape {shape}</source>
        <translation>il doit donner des probabilités de la forme {shape}</translation>
    </message>
    <message>
        <source>its input must be images: uint8 [N, 28, 28]</source>
        <translation>son entrée doit être images: uint8 [N, 28, 28]</translation>
    </message>
    <message>
        <source>its batch size must be free</source>
        <translation>sa taille de lot doit être libre</translation>
    </message>
    <message>
        <source>it must give probabilities: float32 [N, 11]</source>
        <translation>il doit donner probabilities: float32 [N, 11]</translation>
    </message>
    <message>
        <source>it must give an embedding</source>
        <translation>il doit donner un embedding</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and the eleven labels</source>
        <translation>ses métadonnées doivent dire contract={contract} et les onze étiquettes</translation>
    </message>
    <message>
        <source>its metadata lack a proper {error}</source>
        <translation>il manque à ses métadonnées un {error} correct</translation>
    </message>
    <message>
        <source>its input must be strips: uint8 [N, {height}, W]</source>
        <translation>son entrée doit être strips: uint8 [N, {height}, W]</translation>
    </message>
    <message>
        <source>its batch size and width must be free</source>
        <translation>sa taille de lot et sa largeur doivent être libres</translation>
    </message>
    <message>
        <source>it must give log_probabilities: float32 [N, W / {stride}, {classes}]</source>
        <translation>il doit donner log_probabilities: float32 [N, W / {stride}, {classes}]</translation>
    </message>
    <message>
        <source>its metadata must say contract={contract} and labels={labels}</source>
        <translation>ses métadonnées doivent dire contract={contract} et labels={labels}</translation>
    </message>
    <message>
        <source>{name} is not an evaluation that DigitDesk can open: choose another file.</source>
        <translation>{name} n&apos;est pas une évaluation que DigitDesk peut ouvrir&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged: its digits, truths and answers do not belong together.</source>
        <translation>{name} est endommagé&#xa0;: ses chiffres, valeurs vraies et réponses ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{name} does not hold 28 x 28 digits with labels 0 to 9: choose another folder.</source>
        <translation>{name} ne contient pas de chiffres de 28 x 28 étiquetés de 0 à 9&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} is not a whole IDX file of unsigned bytes: fetch it again.</source>
        <translation>{name} n&apos;est pas un fichier IDX complet d&apos;octets non signés&#xa0;: récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>No digit in {title} could be read ({why}).</source>
        <translation>Aucun chiffre de {title} n&apos;a pu être lu ({why}).</translation>
    </message>
    <message>
        <source>nothing is written there</source>
        <translation>rien n&apos;y est écrit</translation>
    </message>
    <message>
        <source>The folder holds several sets; this is {name}.</source>
        <translation>Le dossier contient plusieurs jeux&#x202f;; celui-ci est {name}.</translation>
    </message>
    <message>
        <source>{count} digits are not counted: they were not found, or not told from their neighbours.</source>
        <translation>{count} chiffres ne sont pas comptés&#xa0;: ils n&apos;ont pas été trouvés, ou pas séparés de leurs voisins.</translation>
    </message>
    <message>
        <source>{count} files could not be read, {why}</source>
        <translation>{count} fichiers n&apos;ont pas pu être lus, {why}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no labelled digits: DigitDesk looks for a {truth} with the columns {columns}, for folders named 0 to 9 with images, and for MNIST&apos;s IDX files.</source>
        <translation>Le dossier {folder} ne contient pas de chiffres étiquetés&#xa0;: DigitDesk cherche un {truth} avec les colonnes {columns}, des dossiers nommés 0 à 9 avec des images, et les fichiers IDX de MNIST.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table ({error}): save it as CSV (UTF-8) again.</source>
        <translation>{path} ne peut pas être lu comme un tableau ({error})&#xa0;: enregistrez-le de nouveau en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{path} lacks the column {columns}: add it and try again.</source>
        <translation>À {path} manque la colonne {columns}&#xa0;: ajoutez-la et réessayez.</translation>
    </message>
    <message>
        <source>{name} has a page or a box that is no number ({error}): correct it and try again.</source>
        <translation>{name} a une page ou un cadre qui n&apos;est pas un nombre ({error})&#xa0;: corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>{more} more reviewed digits are needed (there are {digits} of {needed}).</source>
        <translation>Il faut encore {more} chiffres vérifiés (il y en a {digits} sur {needed}).</translation>
    </message>
    <message>
        <source>The reviewed digits stand on too few pages ({pages}; at least {needed} are needed).</source>
        <translation>Les chiffres vérifiés sont sur trop peu de pages ({pages}&#x202f;; il en faut au moins {needed}).</translation>
    </message>
    <message>
        <source>{lack} Check more readings, then try again.</source>
        <translation>{lack} Vérifiez plus de lectures, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to keep: {why}</source>
        <translation>Il n&apos;y a rien à conserver&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It would read {lost} fewer of MNIST&apos;s test digits right; {margin} are allowed.</source>
        <translation>Il lirait juste {lost} de moins des chiffres de test de MNIST&#x202f;; {margin} sont admis.</translation>
    </message>
    <message>
        <source>It would take {taken} more things for digits that are none; {margin} are allowed.</source>
        <translation>Il prendrait {taken} de plus de choses pour des chiffres qui n&apos;en sont pas&#x202f;; {margin} sont admis.</translation>
    </message>
    <message>
        <source>On pages that it had not seen it read {after} of {all} digits right; {before} without learning.</source>
        <translation>Sur des pages qu&apos;il n&apos;avait pas vues, il a lu juste {after} chiffres sur {all}&#x202f;; {before} sans apprendre.</translation>
    </message>
    <message>
        <source>It read {more} more of {all} digits right, which chance alone may do (p = {chance}).</source>
        <translation>Il a lu juste {more} chiffres de plus sur {all}, ce que le hasard seul peut faire (p = {chance}).</translation>
    </message>
    <message>
        <source>Of {all} whole fields it read {after} right; {before} without learning.</source>
        <translation>Sur {all} champs entiers il en a lu {after} juste&#x202f;; {before} sans apprendre.</translation>
    </message>
    <message>
        <source>{name} has learned already: start from the model it came from.</source>
        <translation>{name} a déjà appris&#xa0;: partez du modèle dont il vient.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>One a field</source>
        <translation>Une par champ</translation>
    </message>
    <message>
        <source>One a page</source>
        <translation>Une par page</translation>
    </message>
    <message>
        <source>One a form</source>
        <translation>Une par formulaire</translation>
    </message>
    <message>
        <source>Mark with ?</source>
        <translation>Marquer d&apos;un&#x202f;?</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Ne pas exporter</translation>
    </message>
    <message>
        <source>Si&amp;gns</source>
        <translation>&amp;Signes</translation>
    </message>
    <message>
        <source>Values with the signs . - / = that were seen among the digits</source>
        <translation>Valeurs avec les signes . - / = vus parmi les chiffres</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>How sure the model is of each value; one row a field always says it</source>
        <translation>Confiance du modèle dans chaque valeur&#x202f;; une ligne par champ la dit toujours</translation>
    </message>
    <message>
        <source>Who &amp;and when</source>
        <translation>&amp;Qui et quand</translation>
    </message>
    <message>
        <source>Who has checked each value</source>
        <translation>Qui a vérifié chaque valeur</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>I&amp;mages</translation>
    </message>
    <message>
        <source>A small picture of each field, in Excel files</source>
        <translation>Une petite image de chaque champ, dans les fichiers Excel</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program of this computer opens {path}: look for it there.</source>
        <translation>Aucun programme de cet ordinateur n&apos;ouvre {path}&#xa0;: cherchez à cet endroit.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To check: doubtful</source>
        <translation>À vérifier&#xa0;: douteux</translation>
    </message>
    <message>
        <source>To check: sure</source>
        <translation>À vérifier&#xa0;: sûrs</translation>
    </message>
    <message>
        <source>To check: blank</source>
        <translation>À vérifier&#xa0;: vides</translation>
    </message>
    <message>
        <source>To check: what teaches most</source>
        <translation>À vérifier&#xa0;: ce qui apprend le plus</translation>
    </message>
    <message>
        <source>Accepted unseen</source>
        <translation>Acceptés sans être vus</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Dans tout état</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Quelle que soit la confiance</translation>
    </message>
    <message>
        <source>Less than 50% sure</source>
        <translation>Sûr à moins de 50&#xa0;%</translation>
    </message>
    <message>
        <source>Less than 90% sure</source>
        <translation>Sûr à moins de 90&#xa0;%</translation>
    </message>
    <message>
        <source>Less than 99% sure</source>
        <translation>Sûr à moins de 99&#xa0;%</translation>
    </message>
    <message>
        <source>At least 90% sure</source>
        <translation>Sûr à 90&#xa0;% au moins</translation>
    </message>
    <message>
        <source>At least 99% sure</source>
        <translation>Sûr à 99&#xa0;% au moins</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Seulement ce fichier</translation>
    </message>
    <message>
        <source>Only this page</source>
        <translation>Seulement cette page</translation>
    </message>
    <message>
        <source>Another page…</source>
        <translation>Une autre page…</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Name of the form</source>
        <translation>Nom du formulaire</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>Page du formulaire</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules between fields</source>
        <translation>Règles entre champs</translation>
    </message>
    <message>
        <source>Fields, rules and trial of the form</source>
        <translation>Champs, règles et essai du formulaire</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>C&amp;hamps</translation>
    </message>
    <message>
        <source>&amp;Between fields</source>
        <translation>Entre &amp;champs</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>A page that breaks one of these goes to review, with the rule in words.</source>
        <translation>Une page qui enfreint l&apos;une d&apos;elles va en vérification, avec la règle en mots.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Read a folder</source>
        <translation>Lire un dossier</translation>
    </message>
    <message>
        <source>Make a form</source>
        <translation>Faire un formulaire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Quelle sûreté</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Improve on your forms</source>
        <translation>Améliorer sur vos formulaires</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Jusqu&apos;où s&apos;y fier</translation>
    </message>
    <message>
        <source>How reading works</source>
        <translation>Comment fonctionne la lecture</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les chiffres clés</translation>
    </message>
    <message>
        <source>From a script</source>
        <translation>Depuis un script</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>accepted</source>
        <translation>l&apos;a accepté</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>a tapé</translation>
    </message>
    <message>
        <source>called it empty</source>
        <translation>l&apos;a dit vide</translation>
    </message>
    <message>
        <source>called it not readable</source>
        <translation>l&apos;a dit illisible</translation>
    </message>
    <message>
        <source>accepted it unseen, with others</source>
        <translation>l&apos;a accepté sans le voir, avec d&apos;autres</translation>
    </message>
    <message>
        <source>checked its digits</source>
        <translation>a vérifié ses chiffres</translation>
    </message>
    <message>
        <source>put a digit right</source>
        <translation>a corrigé un chiffre</translation>
    </message>
    <message>
        <source>took that back</source>
        <translation>est revenu en arrière</translation>
    </message>
    <message>
        <source>did it again</source>
        <translation>l&apos;a refait</translation>
    </message>
</context>
<context>
    <name>improve</name>
    <message>
        <source>Reviewed digits, of those that are needed</source>
        <translation>Chiffres vérifiés, sur ceux qu&apos;il faut</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progression de l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>What was read before learning</source>
        <translation>Ce qui était lu avant l&apos;apprentissage</translation>
    </message>
    <message>
        <source>What was read after learning</source>
        <translation>Ce qui est lu après l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Models that this computer has learned</source>
        <translation>Modèles que cet ordinateur a appris</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>L&apos;&amp;utiliser ici</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>R&amp;evenir</translation>
    </message>
    <message>
        <source>Read this project with the model before this one again</source>
        <translation>Relire ce projet avec le modèle précédent</translation>
    </message>
    <message>
        <source>Readings worth a look</source>
        <translation>Lectures qui valent un coup d&apos;œil</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>La &amp;regarder</translation>
    </message>
    <message>
        <source>DigitDesk learns from what you correct. Read some forms, check what was read on the Review page, then come back here.</source>
        <translation>DigitDesk apprend de ce que vous corrigez. Lisez quelques formulaires, vérifiez ce qui a été lu sur la page Vérifier, puis revenez ici.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Encore rien à apprendre</translation>
    </message>
    <message>
        <source>{digits} on {pages}</source>
        <translation>{digits} sur {pages}</translation>
    </message>
    <message>
        <source>At least {digits} on {pages} pages are needed; {enough} teach well.</source>
        <translation>Il en faut au moins {digits} sur {pages} pages&#x202f;; {enough} instruisent bien.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The model that came with DigitDesk</source>
        <translation>Le modèle fourni avec DigitDesk</translation>
    </message>
    <message>
        <source>✓ in use: {model}</source>
        <translation>✓ utilisé&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Better: kept as “{name}”, and used for this project from now on. Read the forms again to see it.</source>
        <translation>Meilleur&#xa0;: conservé sous «&#xa0;{name}&#xa0;», et utilisé dès maintenant pour ce projet. Relisez les formulaires pour le voir.</translation>
    </message>
    <message>
        <source>Digits are read as before, but how sure a reading is can be said better now: kept as “{name}”. {reasons}</source>
        <translation>Les chiffres sont lus comme avant, mais la confiance est mieux estimée&#xa0;: conservé sous «&#xa0;{name}&#xa0;». {reasons}</translation>
    </message>
    <message>
        <source>Not kept, nothing was changed. {reasons}</source>
        <translation>Non conservé, rien n&apos;a été changé. {reasons}</translation>
    </message>
    <message>
        <source>What is sure is calibrated for these forms: below {threshold} a field goes to review.</source>
        <translation>La confiance est calibrée pour ces formulaires&#xa0;: au-dessous de {threshold}, un champ va en vérification.</translation>
    </message>
    <message>
        <source>How much a whole number counts against its single digits is fitted to these forms, too.</source>
        <translation>Le poids d&apos;un nombre entier par rapport à ses chiffres isolés est lui aussi ajusté à ces formulaires.</translation>
    </message>
    <message>
        <source>More corrections would hardly help any more.</source>
        <translation>Plus de corrections n&apos;aideraient presque plus.</translation>
    </message>
    <message>
        <source>With twice as many corrections, about {more} more of 100 digits would be read right, {most} at the most.</source>
        <translation>Avec deux fois plus de corrections, environ {more} chiffres de plus sur 100 seraient lus juste, {most} au plus.</translation>
    </message>
    <message>
        <source>Each page was tested by a model that had not seen it. In brackets the 95 % interval; chance alone makes such a difference of digits with p {chance}.</source>
        <translation>Chaque page a été testée par un modèle qui ne l&apos;avait pas vue. Entre parenthèses, l&apos;intervalle à 95&#xa0;%&#x202f;; le hasard seul produit une telle différence de chiffres avec p {chance}.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Whole fields</source>
        <translation>Champs entiers</translation>
    </message>
    <message>
        <source>Accepted without review</source>
        <translation>Acceptés sans vérification</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>Dont justes</translation>
    </message>
    <message>
        <source>Digits of the MNIST test</source>
        <translation>Chiffres du test MNIST</translation>
    </message>
    <message>
        <source>looks like {value}</source>
        <translation>ressemble à {value}</translation>
    </message>
    <message>
        <source>digit {place} looks like {digit}</source>
        <translation>le chiffre {place} ressemble à {digit}</translation>
    </message>
    <message>
        <source>{name}, {day}: {digits} reviewed digits, {before} of them right before, {after} after</source>
        <translation>{name}, {day}&#xa0;: {digits} chiffres vérifiés, {before} justes avant, {after} après</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} à {high})</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>DigitDesk made a mistake ({error}): please report it, with the log (Help menu).</source>
        <translation>DigitDesk a fait une erreur ({error})&#xa0;: veuillez la signaler, avec le journal (menu Aide).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type over</source>
        <translation>Taper par-dessus</translation>
    </message>
    <message>
        <source>Accept, go on</source>
        <translation>Accepter, continuer</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Autre lecture</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Prochain douteux</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Accept all as sure as this</source>
        <translation>Accepter tous ceux aussi sûrs</translation>
    </message>
    <message>
        <source>The others are right, go on</source>
        <translation>Les autres sont justes, continuer</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C&apos;est celui-ci</translation>
    </message>
    <message>
        <source>Move, with Shift choose several</source>
        <translation>Se déplacer, avec Maj en choisir plusieurs</translation>
    </message>
    <message>
        <source>Next digit</source>
        <translation>Chiffre suivant</translation>
    </message>
    <message>
        <source>Digit before</source>
        <translation>Chiffre précédent</translation>
    </message>
    <message>
        <source>See its field</source>
        <translation>Voir son champ</translation>
    </message>
    <message>
        <source>Type what you read</source>
        <translation>Taper ce que vous lisez</translation>
    </message>
    <message>
        <source>Keep it, go on</source>
        <translation>Conserver, continuer</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Review, by field</source>
        <translation>Vérifier, par champ</translation>
    </message>
    <message>
        <source>Review, by digit</source>
        <translation>Vérifier, par chiffre</translation>
    </message>
    <message>
        <source>Review, blind audit</source>
        <translation>Vérifier, contrôle à l&apos;aveugle</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Digits, as written</source>
        <translation>Chiffres, comme écrits</translation>
    </message>
    <message>
        <source>A number, with decimals</source>
        <translation>Un nombre, avec décimales</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>Digits with a check digit</source>
        <translation>Chiffres avec un chiffre de contrôle</translation>
    </message>
    <message>
        <source>One digit out of a few</source>
        <translation>Un chiffre parmi quelques-uns</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>digits with a check digit</source>
        <translation>chiffres avec un chiffre de contrôle</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>{low} to {high} digits with a check digit</source>
        <translation>de {low} à {high} chiffres avec un chiffre de contrôle</translation>
    </message>
    <message>
        <source>{low} to {high} digits</source>
        <translation>de {low} à {high} chiffres</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>pas encore nommé</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l&apos;ordinateur</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>One digit a page</source>
        <translation>Un chiffre par page</translation>
    </message>
    <message>
        <source>One number a page</source>
        <translation>Un nombre par page</translation>
    </message>
    <message>
        <source>Lines of numbers</source>
        <translation>Lignes de nombres</translation>
    </message>
    <message>
        <source>Ruled boxes</source>
        <translation>Cases tracées</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{remark} ({number} of {count})</source>
        <translation>{remark} ({number} sur {count})</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Montrer la page</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Is it as sure as it is right?</source>
        <translation>Est-il aussi sûr qu&apos;il a raison&#x202f;?</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Part de justes</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>erreur de calibration</translation>
    </message>
    <message>
        <source>What is wrong if only the surest are accepted?</source>
        <translation>Combien d&apos;erreurs parmi les plus sûrs&#x202f;?</translation>
    </message>
    <message>
        <source>Share accepted</source>
        <translation>Part acceptée</translation>
    </message>
    <message>
        <source>Share wrong</source>
        <translation>Part de faux</translation>
    </message>
    <message>
        <source>of the surest 95% wrong</source>
        <translation>de faux parmi les 95&#xa0;% les plus sûrs</translation>
    </message>
</context>
<context>
    <name>plural</name>
    <message numerus="yes">
        <source>%Ln readings are in {name}</source>
        <translation>
            <numerusform>%Ln lecture est dans {name}</numerusform>
            <numerusform>%Ln lectures sont dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are in {name}</source>
        <translation>
            <numerusform>%Ln chiffre est dans {name}</numerusform>
            <numerusform>%Ln chiffres sont dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} sur %Ln page</numerusform>
            <numerusform>{done} sur %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of about %Ln pages</source>
        <translation>
            <numerusform>{done} sur environ %Ln page</numerusform>
            <numerusform>{done} sur environ %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages a minute</source>
        <translation>
            <numerusform>%Ln page par minute</numerusform>
            <numerusform>%Ln pages par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have the same content as others. Read them, too?</source>
        <translation>
            <numerusform>%Ln fichier a le même contenu qu&apos;un autre. Le lire aussi&#x202f;?</numerusform>
            <numerusform>%Ln fichiers ont le même contenu que d&apos;autres. Les lire aussi&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits written as {digit}</source>
        <translation>
            <numerusform>%Ln chiffre écrit {digit}</numerusform>
            <numerusform>Les %Ln chiffres écrits {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits read as {digit}</source>
        <translation>
            <numerusform>%Ln chiffre lu comme {digit}</numerusform>
            <numerusform>Les %Ln chiffres lus comme {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln misread digits</source>
        <translation>
            <numerusform>%Ln chiffre mal lu</numerusform>
            <numerusform>Les %Ln chiffres mal lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits whose truth is probably wrong</source>
        <translation>
            <numerusform>%Ln chiffre dont la valeur vraie est probablement fausse</numerusform>
            <numerusform>%Ln chiffres dont la valeur vraie est probablement fausse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write what was drawn first: digits only, a space between two numbers (%Ln were found).</source>
        <translation>
            <numerusform>Écrivez d&apos;abord ce qui a été dessiné&#xa0;: des chiffres seulement.</numerusform>
            <numerusform>Écrivez d&apos;abord ce qui a été dessiné&#xa0;: des chiffres seulement, un espace entre deux nombres (%Ln ont été trouvés).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits with a check digit</source>
        <translation>
            <numerusform>%Ln chiffre avec un chiffre de contrôle</numerusform>
            <numerusform>%Ln chiffres avec un chiffre de contrôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules that named the field went with it. Undo brings all back.</source>
        <translation>
            <numerusform>Une règle qui nommait le champ est partie avec lui. Annuler ramène les deux.</numerusform>
            <numerusform>%Ln règles qui nommaient le champ sont parties avec lui. Annuler ramène tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed digits</source>
        <translation>
            <numerusform>%Ln chiffre vérifié</numerusform>
            <numerusform>%Ln chiffres vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</source>
        <translation>
            <numerusform>{symbol} %Ln champ contrôlé sur {answered} est faux&#xa0;: {share}. Sur les {all} acceptés sans être vus, c&apos;est de {low} à {high} (intervalle à 95&#xa0;%).</numerusform>
            <numerusform>{symbol} %Ln champs contrôlés sur {answered} sont faux&#xa0;: {share}. Sur les {all} acceptés sans être vus, c&apos;est de {low} à {high} (intervalle à 95&#xa0;%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln fields; Undo opens them again.</source>
        <translation>
            <numerusform>%Ln champ accepté&#x202f;; Annuler le rouvre.</numerusform>
            <numerusform>%Ln champs acceptés&#x202f;; Annuler les rouvre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields have changed.</source>
        <translation>
            <numerusform>%Ln champ a changé.</numerusform>
            <numerusform>%Ln champs ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.</source>
        <translation>
            <numerusform>Accepter sans le voir %Ln champ sûr à {sure} au moins&#x202f;? Maj+Entrée encore une fois le fait.</numerusform>
            <numerusform>Accepter sans les voir %Ln champs sûrs à {sure} au moins&#x202f;? Maj+Entrée encore une fois le fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; the audit below measures it.</source>
        <translation>
            <numerusform>L&apos;autre (%Ln) est sûr à {sure} au moins. D&apos;après cela, {wrong} est faux&#x202f;; le contrôle ci-dessous le mesure.</numerusform>
            <numerusform>Les %Ln autres sont sûrs à {sure} au moins. D&apos;après cela, {wrong} d&apos;entre eux sont faux&#x202f;; le contrôle ci-dessous le mesure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages could not be read anew: their files or their form are gone.</source>
        <translation>
            <numerusform>%Ln page n&apos;a pas pu être relue&#xa0;: son fichier ou son formulaire n&apos;est plus là.</numerusform>
            <numerusform>%Ln pages n&apos;ont pas pu être relues&#xa0;: leurs fichiers ou leur formulaire ne sont plus là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking these %Ln readings teaches most; the best come first.</source>
        <translation>
            <numerusform>Vérifier cette %Ln lecture apprend le plus.</numerusform>
            <numerusform>Vérifier ces %Ln lectures apprend le plus&#xa0;; les meilleures viennent d&apos;abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files lie elsewhere now: what was read and decided there is kept.</source>
        <translation>
            <numerusform>%Ln fichier se trouve maintenant ailleurs&#xa0;: ce qui y a été lu et décidé est conservé.</numerusform>
            <numerusform>%Ln fichiers se trouvent maintenant ailleurs&#xa0;: ce qui y a été lu et décidé est conservé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>encore {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>encore {count} min</translation>
    </message>
    <message>
        <source>{count} h left</source>
        <translation>encore {count} h</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It is very small: draw it larger.</source>
        <translation>C&apos;est très petit&#xa0;: dessinez plus grand.</translation>
    </message>
    <message>
        <source>It looks filled in: use a thinner pen.</source>
        <translation>Cela semble bouché&#xa0;: prenez un stylo plus fin.</translation>
    </message>
    <message>
        <source>It looks like two digits that touch: leave a gap between them.</source>
        <translation>On dirait deux chiffres qui se touchent&#xa0;: laissez un espace entre eux.</translation>
    </message>
    <message>
        <source>It does not look like a digit.</source>
        <translation>Cela ne ressemble pas à un chiffre.</translation>
    </message>
    <message>
        <source>The pad is empty again: draw something.</source>
        <translation>L&apos;ardoise est de nouveau vide&#xa0;: dessinez quelque chose.</translation>
    </message>
    <message>
        <source>What is on the pad is too faint or too small to be read.</source>
        <translation>Ce qui est sur l&apos;ardoise est trop pâle ou trop petit pour être lu.</translation>
    </message>
    <message>
        <source>There is ink, but nothing like a digit.</source>
        <translation>Il y a de l&apos;encre, mais rien qui ressemble à un chiffre.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>{title}: no digits</source>
        <translation>{title}&#xa0;: aucun chiffre</translation>
    </message>
    <message>
        <source>{title}: {share} read right (95% interval {low} to {high}), {wrong} of {total} digits wrong</source>
        <translation>{title}&#xa0;: {share} de lectures justes (intervalle à 95&#xa0;% de {low} à {high}), {wrong} chiffres faux sur {total}</translation>
    </message>
    <message>
        <source>written \ read</source>
        <translation>écrit \ lu</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>field {name}</source>
        <translation>champ {name}</translation>
    </message>
</context>
<context>
    <name>reviewed</name>
    <message>
        <source>No digit of {project} was reviewed yet: check some on the Review page first.</source>
        <translation>Aucun chiffre de {project} n&apos;a encore été vérifié&#xa0;: vérifiez-en d&apos;abord sur la page Vérifier.</translation>
    </message>
    <message>
        <source>Only the {checked} of {all} digits that a person looked at count: these are mostly the doubtful ones, so all digits together are read better than this.</source>
        <translation>Seuls comptent les {checked} chiffres sur {all} qu&apos;une personne a regardés&#xa0;: ce sont surtout les douteux, l&apos;ensemble des chiffres est donc mieux lu que cela.</translation>
    </message>
    <message>
        <source>Nothing was reviewed yet in: {projects}.</source>
        <translation>Rien n&apos;a encore été vérifié dans&#xa0;: {projects}.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Number {number}: a {truth}, read as {reading}, {sure} sure</source>
        <translation>Numéro {number}&#xa0;: un {truth}, lu comme {reading}, sûr à {sure}</translation>
    </message>
    <message>
        <source>; the second reads {reading}</source>
        <translation>&#x202f;; le second lit {reading}</translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation>champ {field}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of all readings of this digit, how many were right</source>
        <translation>De tout ce qui a été lu comme ce chiffre, combien était juste</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Of all digits written, how many were read right</source>
        <translation>De tous les chiffres écrits, combien ont été lus juste</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one number</source>
        <translation>Précision et rappel en un seul nombre</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>How many of them were written</source>
        <translation>Combien d&apos;entre eux ont été écrits</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>The mean over the ten digits (macro average)</source>
        <translation>La moyenne sur les dix chiffres (moyenne macro)</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondérée</translation>
    </message>
    <message>
        <source>The mean, each digit counted as often as it was written (weighted average)</source>
        <translation>La moyenne, chaque chiffre compté aussi souvent qu&apos;il a été écrit (moyenne pondérée)</translation>
    </message>
    <message>
        <source>{measure}, difference</source>
        <translation>{measure}, différence</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Of the window; paper stays white</source>
        <translation>De la fenêtre&#x202f;; le papier reste blanc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes when DigitDesk is started again</source>
        <translation>Change au prochain démarrage de DigitDesk</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Largeur du stylo</translation>
    </message>
    <message>
        <source>On the Draw page, as a share of the pad&apos;s shorter side</source>
        <translation>Sur la page Dessiner, en part du petit côté de l&apos;ardoise</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>How numbers are looked for in a project of which nothing was read yet</source>
        <translation>Comment les nombres sont cherchés dans un projet dont rien n&apos;a encore été lu</translation>
    </message>
    <message>
        <source>Pages at a time</source>
        <translation>Pages à la fois</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer for other programs</source>
        <translation>Moins de pages laissent plus de l&apos;ordinateur aux autres programmes</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>not there any more; read again when it is back</source>
        <translation>n&apos;est plus là&#x202f;; relire quand il sera revenu</translation>
    </message>
    <message>
        <source>same content as {twin}</source>
        <translation>même contenu que {twin}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>MNIST test images</source>
        <translation>Images de test MNIST</translation>
    </message>
    <message>
        <source>Kept drawings</source>
        <translation>Dessins conservés</translation>
    </message>
    <message>
        <source>{project}, reviewed digits</source>
        <translation>{project}, chiffres vérifiés</translation>
    </message>
    <message>
        <source>{digits}, read by {model}</source>
        <translation>{digits}, lu par {model}</translation>
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
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>The digits that were read</source>
        <translation>Les chiffres lus</translation>
    </message>
    <message>
        <source>{digit}, {share} sure</source>
        <translation>{digit}, sûr à {share}</translation>
    </message>
</context>
<context>
    <name>teaching</name>
    <message>
        <source>Nothing is open from which a model could learn.</source>
        <translation>Il ne reste rien à vérifier dont un modèle pourrait apprendre.</translation>
    </message>
    <message>
        <source>The model is still loading: try again in a moment.</source>
        <translation>Le modèle se charge encore&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>It has last learned from {digits} digits. {promise}</source>
        <translation>Le dernier apprentissage s&apos;est fait sur {digits} chiffres. {promise}</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <source>Comparing files</source>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Read, too</source>
        <translation>Lire aussi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
