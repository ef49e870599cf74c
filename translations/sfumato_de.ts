<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Accents</name>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Sienna</source>
        <translation>Siena</translation>
    </message>
    <message>
        <source>Madder</source>
        <translation>Krapprot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Ultramarine</source>
        <translation>Ultramarin</translation>
    </message>
    <message>
        <source>Cerulean</source>
        <translation>Coelinblau</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>Smaragdgrün</translation>
    </message>
    <message>
        <source>Sap green</source>
        <translation>Saftgrün</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save the picture as…</source>
        <translation>Bild &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save a copy of the picture on the canvas</source>
        <translation>Das gezeigte Bild als Kopie speichern</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the picture on the canvas</source>
        <translation>Das gezeigte Bild kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;folder of pictures</source>
        <translation>&amp;Bilderordner öffnen</translation>
    </message>
    <message>
        <source>Show where all pictures are kept</source>
        <translation>Zeigen, wo alle Bilder liegen</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>Bilder &amp;importieren …</translation>
    </message>
    <message>
        <source>Take over a folder of pictures of other programs, with their parameters</source>
        <translation>Einen Ordner mit Bildern anderer Programme übernehmen, samt Parametern</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>Bibliothek &amp;neu aufbauen</translation>
    </message>
    <message>
        <source>Read every picture file again; stars, colours, notes and albums stay</source>
        <translation>Jede Bilddatei neu lesen; Sterne, Farben, Notizen und Alben bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Das Studio schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo the last change</source>
        <translation>Letzte Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit the &amp;prompt</source>
        <translation>&amp;Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Zum Prompt gehen</translation>
    </message>
    <message>
        <source>&amp;Find a picture</source>
        <translation>Bild &amp;suchen</translation>
    </message>
    <message>
        <source>Go to the search field of the gallery</source>
        <translation>Zum Suchfeld der Galerie gehen</translation>
    </message>
    <message>
        <source>Find a &amp;model</source>
        <translation>&amp;Modell suchen</translation>
    </message>
    <message>
        <source>Go to the search field of the model library</source>
        <translation>Zum Suchfeld der Modellbibliothek gehen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Be&amp;fehlspalette …</translation>
    </message>
    <message>
        <source>Everything the studio can do, by typing some letters of it</source>
        <translation>Alles, was das Studio kann: ein paar Buchstaben davon genügen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Look, language, device, folders and keys</source>
        <translation>Aussehen, Sprache, Gerät, Ordner und Tasten</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Generate a picture</source>
        <translation>Bild &amp;erzeugen</translation>
    </message>
    <message>
        <source>Make the picture that the left column describes</source>
        <translation>Das links beschriebene Bild erzeugen</translation>
    </message>
    <message>
        <source>&amp;Cancel the picture</source>
        <translation>Bild &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop the picture being made</source>
        <translation>Das entstehende Bild abbrechen</translation>
    </message>
    <message>
        <source>&amp;Live pictures</source>
        <translation>&amp;Live-Bilder</translation>
    </message>
    <message>
        <source>A quick picture follows every change</source>
        <translation>Auf jede Änderung folgt ein schnelles Bild</translation>
    </message>
    <message>
        <source>&amp;Keep the live picture</source>
        <translation>Live-Bild &amp;behalten</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>Das Live-Bild speichern und in den Verlauf eintragen</translation>
    </message>
    <message>
        <source>Generate &amp;forever</source>
        <translation>&amp;Fortlaufend erzeugen</translation>
    </message>
    <message>
        <source>One picture after another until this is switched off</source>
        <translation>Ein Bild nach dem anderen, bis es ausgeschaltet wird</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Nach diesem a&amp;nhalten</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>Das laufende Bild fertigstellen, dann ruhen</translation>
    </message>
    <message>
        <source>&amp;Branch from the chosen step</source>
        <translation>Vom gewählten Schritt ab&amp;zweigen</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step of the filmstrip on</source>
        <translation>Vom gewählten Schritt des Filmstreifens an ein weiteres Bild erzeugen</translation>
    </message>
    <message>
        <source>Guidance s&amp;weep…</source>
        <translation>Führungs&amp;reihe …</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>Derselbe Seed mit mehreren Führungsstärken, nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>Warteschlange an&amp;halten</translation>
    </message>
    <message>
        <source>Rest after the picture being made</source>
        <translation>Nach dem laufenden Bild ruhen</translation>
    </message>
    <message>
        <source>X/Y/Z g&amp;rid…</source>
        <translation>X/Y/Z-&amp;Raster …</translation>
    </message>
    <message>
        <source>Pictures that differ in up to three things, on one sheet</source>
        <translation>Bilder, die sich in bis zu drei Dingen unterscheiden, auf einem Bogen</translation>
    </message>
    <message>
        <source>Diffusion &amp;explorer…</source>
        <translation>&amp;Diffusion erkunden …</translation>
    </message>
    <message>
        <source>See how noise takes a picture apart, and how the model finds one in it</source>
        <translation>Sehen, wie Rauschen ein Bild auflöst und wie das Modell eines darin findet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>Das Bild ins Fenster einpassen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>Ein Bildpunkt ist ein Punkt des Bildschirms</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Näher herangehen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>Weiter weggehen</translation>
    </message>
    <message>
        <source>Show the &amp;pixels</source>
        <translation>Bildpunkte &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the pixels</source>
        <translation>Bildpunkte zeigen</translation>
    </message>
    <message>
        <source>Draw hard pixels instead of smoothing the picture</source>
        <translation>Harte Bildpunkte statt eines geglätteten Bildes</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Aussehen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Light or dark surfaces</source>
        <translation>Helle oder dunkle Flächen</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Bereiche an ihren ersten Platz zurück</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Open a checkpoint…</source>
        <translation>Checkpoint ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a model &amp;folder…</source>
        <translation>Modell&amp;ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a model saved by diffusers or trained here</source>
        <translation>Ein von diffusers gespeichertes oder hier trainiertes Modell öffnen</translation>
    </message>
    <message>
        <source>&amp;Add a folder of models…</source>
        <translation>Ordner mit Modellen &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>List the models of another program as well, where they are</source>
        <translation>Auch die Modelle eines anderen Programms auflisten, wo sie liegen</translation>
    </message>
    <message>
        <source>&amp;Show the folder of models</source>
        <translation>Ordner der Modelle &amp;zeigen</translation>
    </message>
    <message>
        <source>Checkpoints put there are listed</source>
        <translation>Dort abgelegte Checkpoints werden aufgelistet</translation>
    </message>
    <message>
        <source>&amp;Look for models again</source>
        <translation>&amp;Neu nach Modellen suchen</translation>
    </message>
    <message>
        <source>Read the folders of models again</source>
        <translation>Die Modellordner neu lesen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>Alle Tastenkürzel auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;About Sfumato</source>
        <translation>&amp;Über Sfumato</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;New canvas</source>
        <translation>&amp;Neue Leinwand</translation>
    </message>
    <message>
        <source>A white canvas as large as the pictures that are made</source>
        <translation>Eine weiße Leinwand, so groß wie die Bilder, die gemacht werden</translation>
    </message>
    <message>
        <source>&amp;Open a picture or document…</source>
        <translation>Bild oder Dokument ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Paint on a picture, or go on with a document</source>
        <translation>Auf einem Bild malen oder an einem Dokument weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste as a canvas</source>
        <translation>Als Leinwand &amp;einfügen</translation>
    </message>
    <message>
        <source>Paint on the picture on the clipboard</source>
        <translation>Auf dem Bild der Zwischenablage malen</translation>
    </message>
    <message>
        <source>Save the &amp;document</source>
        <translation>&amp;Dokument speichern</translation>
    </message>
    <message>
        <source>Save picture, sketch and mask to go on with later</source>
        <translation>Bild, Skizze und Maske speichern, um später weiterzuarbeiten</translation>
    </message>
    <message>
        <source>Save the document &amp;as…</source>
        <translation>Dokument speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Das Dokument unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Pa&amp;int</source>
        <translation>Ma&amp;len</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Move what is seen; look at pictures</source>
        <translation>Den Ausschnitt verschieben; Bilder ansehen</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint; with Shift, a straight line from where the last stroke ended</source>
        <translation>Malen; mit Umschalt eine gerade Linie vom Ende des letzten Strichs</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Take paint away; so does the other end of a pen</source>
        <translation>Farbe wegnehmen; das andere Ende eines Stifts tut es auch</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Fill what is drawn around; with Alt, take it away</source>
        <translation>Füllen, was umfahren wird; mit Alt wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Fill a rectangle; with Shift a square, with Alt take it away</source>
        <translation>Ein Rechteck füllen; mit Umschalt ein Quadrat, mit Alt wegnehmen</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <translation>E&amp;llipse</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Fill an ellipse; with Shift a circle, with Alt take it away</source>
        <translation>Eine Ellipse füllen; mit Umschalt einen Kreis, mit Alt wegnehmen</translation>
    </message>
    <message>
        <source>B&amp;ucket</source>
        <translation>Fülle&amp;imer</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Fülleimer</translation>
    </message>
    <message>
        <source>Fill what is alike around a point; with Alt, take it away</source>
        <translation>Füllen, was um einen Punkt gleich ist; mit Alt wegnehmen</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>&amp;Zauberstab</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>Mask the colours like that of a point; with Alt, take them away</source>
        <translation>Farben wie die eines Punktes maskieren; mit Alt wegnehmen</translation>
    </message>
    <message>
        <source>Colour &amp;picker</source>
        <translation>Far&amp;bwähler</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Farbwähler</translation>
    </message>
    <message>
        <source>Take the sketch colour from the picture</source>
        <translation>Die Farbe der Skizze aus dem Bild nehmen</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>&amp;Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>A smaller brush</source>
        <translation>Ein kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>&amp;Größerer Pinsel</translation>
    </message>
    <message>
        <source>A larger brush</source>
        <translation>Ein größerer Pinsel</translation>
    </message>
    <message>
        <source>Mask or s&amp;ketch</source>
        <translation>Maske oder Ski&amp;zze</translation>
    </message>
    <message>
        <source>Paint on the other one of mask and sketch</source>
        <translation>Zwischen Maske und Skizze wechseln</translation>
    </message>
    <message>
        <source>Sketch &amp;colour…</source>
        <translation>&amp;Farbe der Skizze…</translation>
    </message>
    <message>
        <source>Choose the colour of the sketch</source>
        <translation>Die Farbe der Skizze wählen</translation>
    </message>
    <message>
        <source>Clear the &amp;sketch</source>
        <translation>&amp;Skizze löschen</translation>
    </message>
    <message>
        <source>Take the whole sketch away</source>
        <translation>Die ganze Skizze wegnehmen</translation>
    </message>
    <message>
        <source>Gro&amp;w the mask</source>
        <translation>Maske &amp;vergrößern</translation>
    </message>
    <message>
        <source>Move the edge of the mask outwards</source>
        <translation>Den Rand der Maske nach außen schieben</translation>
    </message>
    <message>
        <source>Shri&amp;nk the mask</source>
        <translation>Maske ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Move the edge of the mask inwards</source>
        <translation>Den Rand der Maske nach innen schieben</translation>
    </message>
    <message>
        <source>So&amp;ften the mask</source>
        <translation>Maske &amp;weichzeichnen</translation>
    </message>
    <message>
        <source>Make the edge of the mask soft</source>
        <translation>Den Rand der Maske weich machen</translation>
    </message>
    <message>
        <source>In&amp;vert the mask</source>
        <translation>Maske um&amp;kehren</translation>
    </message>
    <message>
        <source>Mask what is free, free what is masked</source>
        <translation>Maskieren, was frei ist, und freigeben, was maskiert ist</translation>
    </message>
    <message>
        <source>Clear the m&amp;ask</source>
        <translation>M&amp;aske löschen</translation>
    </message>
    <message>
        <source>Take the whole mask away</source>
        <translation>Die ganze Maske wegnehmen</translation>
    </message>
    <message>
        <source>Show the mas&amp;k</source>
        <translation>Maske an&amp;zeigen</translation>
    </message>
    <message>
        <source>The mask lies over the picture in a colour</source>
        <translation>Die Maske liegt farbig über dem Bild</translation>
    </message>
    <message>
        <source>Mask c&amp;olour…</source>
        <translation>Maskenfar&amp;be…</translation>
    </message>
    <message>
        <source>Choose the colour the mask is shown in</source>
        <translation>Die Farbe wählen, in der die Maske erscheint</translation>
    </message>
    <message>
        <source>Save the mask as…</source>
        <translation>Maske speichern unter…</translation>
    </message>
    <message>
        <source>Save the mask as a grey picture</source>
        <translation>Die Maske als graues Bild speichern</translation>
    </message>
    <message>
        <source>Load a mask…</source>
        <translation>Maske laden…</translation>
    </message>
    <message>
        <source>Take the mask from a grey picture</source>
        <translation>Die Maske aus einem grauen Bild nehmen</translation>
    </message>
    <message>
        <source>Canvas or &amp;picture</source>
        <translation>Leinwand oder &amp;Bild</translation>
    </message>
    <message>
        <source>Go between the canvas and the picture shown last</source>
        <translation>Zwischen der Leinwand und dem zuletzt gezeigten Bild wechseln</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;left</source>
        <translation>Leinwand nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn what is seen, as paper on a table</source>
        <translation>Den Ausschnitt drehen wie Papier auf dem Tisch</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;right</source>
        <translation>Leinwand nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Canvas up&amp;right</source>
        <translation>Leinwand &amp;aufrecht</translation>
    </message>
    <message>
        <source>Turn the canvas back</source>
        <translation>Die Leinwand zurückdrehen</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>Ein Modell &amp;trainieren…</translation>
    </message>
    <message>
        <source>Teach a model your own pictures, and watch it learn</source>
        <translation>Einem Modell eigene Bilder beibringen und ihm beim Lernen zusehen</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Re&amp;paint</source>
        <translation>Neu &amp;malen</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>Neu malen</translation>
    </message>
    <message>
        <source>Paint the masked part anew; all of the canvas where nothing is masked</source>
        <translation>Den maskierten Teil neu malen; ohne Maske die ganze Leinwand</translation>
    </message>
    <message>
        <source>&amp;Accept the candidate</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take the chosen candidate onto the canvas</source>
        <translation>Den gewählten Vorschlag auf die Leinwand nehmen</translation>
    </message>
    <message>
        <source>&amp;Try again with another seed</source>
        <translation>Mit anderem Seed Mit anderem Startwert &amp;wiederholenamp;wiederholen</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Other candidates for the same place</source>
        <translation>Andere Vorschläge für dieselbe Stelle</translation>
    </message>
    <message>
        <source>Re&amp;ject the candidates</source>
        <translation>Vorschläge &amp;verwerfen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave the canvas as it was</source>
        <translation>Die Leinwand lassen, wie sie war</translation>
    </message>
    <message>
        <source>Enlarge 2 times</source>
        <translation>2-fach vergrößern</translation>
    </message>
    <message>
        <source>Twice as many pixels a side, with what the model adds to them</source>
        <translation>Doppelt so viele Pixel je Seite, mit dem, was das Modell hinzufügt</translation>
    </message>
    <message>
        <source>Enlarge 4 times</source>
        <translation>4-fach vergrößern</translation>
    </message>
    <message>
        <source>Four times as many pixels a side, with what the model adds to them</source>
        <translation>Viermal so viele Pixel je Seite, mit dem, was das Modell hinzufügt</translation>
    </message>
    <message>
        <source>Open a Stable Diffusion checkpoint (.safetensors, .ckpt)</source>
        <translation>Einen Stable-Diffusion-Checkpoint öffnen (.safetensors, .ckpt)</translation>
    </message>
    <message>
        <source>C&amp;lose the canvas</source>
        <translation>Leinwand sch&amp;ließen</translation>
    </message>
    <message>
        <source>Put the canvas away for good; until the end of the program, undo brings it back</source>
        <translation>Die Leinwand endgültig weglegen; bis zum Programmende holt Rückgängig sie zurück</translation>
    </message>
    <message>
        <source>Move and resize the frame of the canvas: what is new will be painted</source>
        <translation>Den Rahmen der Leinwand verschieben und in der Größe ändern: Was neu ist, wird gemalt</translation>
    </message>
</context>
<context>
    <name>ColourLabels</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>“%1” in the settings</source>
        <translation>„%1“ in den Einstellungen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of sfumato-cli</source>
        <translation>%1 von sfumato-cli</translation>
    </message>
</context>
<context>
    <name>DataNotes</name>
    <message numerus="yes">
        <source>%n picture(s) not in sRGB</source>
        <translation>
            <numerusform>%n Bild nicht in sRGB</numerusform>
            <numerusform>%n Bilder nicht in sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%n Datei oder Ordner ausgelassen</numerusform>
            <numerusform>%n Dateien oder Ordner ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>The first one (DDPM, 2020): little signal is left after half of the way.</source>
        <translation>Der erste (DDPM, 2020): Auf halbem Weg ist kaum noch Signal übrig.</translation>
    </message>
    <message>
        <source>Scaled linear</source>
        <translation>Skaliert linear</translation>
    </message>
    <message>
        <source>That of Stable Diffusion: linear in the square root, kinder in the beginning.</source>
        <translation>Der von Stable Diffusion: linear in der Wurzel, am Anfang schonender.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>The signal fades evenly over the whole way (improved DDPM, 2021).</source>
        <translation>Das Signal verblasst gleichmäßig über den ganzen Weg (improved DDPM, 2021).</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>0-1 [5]</source>
        <translation>0-1 [5]</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>1-4, or -1, -1, -1 for seeds to be drawn</source>
        <translation>1-4 oder -1, -1, -1 für zufällige Seeds</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>10-30 (+10)</source>
        <translation>10-30 (+10)</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Führungsstärke</translation>
    </message>
    <message>
        <source>1-10 [4]</source>
        <translation>1-10 [4]</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>DDIM, Euler a</source>
        <translation>DDIM, Euler a</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Automatic, Karras</source>
        <translation>Automatic, Karras</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Wörter des Prompts</translation>
    </message>
    <message>
        <source>sunset, night, winter: the first is what the others replace</source>
        <translation>sunset, night, winter: Das erste wird durch die anderen ersetzt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>128x128, 192x128</source>
        <translation>128x128, 192x128</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>names of models</source>
        <translation>Namen von Modellen</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>LoRA-Gewicht</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip Skip</translation>
    </message>
    <message>
        <source>1-2</source>
        <translation>1-2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Führung zurückskalieren</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Führung von</translation>
    </message>
    <message>
        <source>Guidance to</source>
        <translation>Führung bis</translation>
    </message>
    <message>
        <source>Noise source</source>
        <translation>Rauschquelle</translation>
    </message>
    <message>
        <source>cpu, philox</source>
        <translation>cpu, philox</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (mitgeliefert)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>shifts its times by the size of the picture (&quot;use_dynamic_shifting&quot;)</source>
        <translation>verschiebt seine Zeiten nach der Größe des Bildes („use_dynamic_shifting“)</translation>
    </message>
    <message>
        <source>stretches its times to a last one (&quot;shift_terminal&quot;)</source>
        <translation>streckt seine Zeiten bis zu einer letzten („shift_terminal“)</translation>
    </message>
    <message>
        <source>&quot;latents_mean&quot; and &quot;latents_std&quot; do not have one value for each of &quot;latent_channels&quot;</source>
        <translation>„latents_mean“ und „latents_std“ haben nicht genau einen Wert je „latent_channels“</translation>
    </message>
    <message>
        <source>use a model with a fixed shift</source>
        <translation>ein Modell mit festem „shift“ verwenden</translation>
    </message>
    <message>
        <source>cannot open: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot map: %1</source>
        <translation>lässt sich nicht in den Speicher einblenden: %1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot create the folder: %1</source>
        <translation>der Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>lässt sich nicht sperren: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>ist nicht beschreibbar (%1)</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>lässt sich nicht nach %1 verschieben: %2</translation>
    </message>
    <message>
        <source>cannot be copied to %1: %2</source>
        <translation>lässt sich nicht nach %1 kopieren: %2</translation>
    </message>
    <message>
        <source>is too large (%1 bytes, at most %2)</source>
        <translation>ist zu groß (%1 Bytes, höchstens %2)</translation>
    </message>
    <message>
        <source>became shorter while it was read</source>
        <translation>wurde beim Lesen kürzer</translation>
    </message>
    <message>
        <source>became shorter while it was in use</source>
        <translation>wurde kürzer, während das Programm damit arbeitete</translation>
    </message>
    <message>
        <source>is not valid JSON (at byte %1)</source>
        <translation>ist kein gültiges JSON (bei Byte %1)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is nested over %1 deep</source>
        <translation>ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>is no valid base64</source>
        <translation>ist kein gültiges Base64</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is %2, which has the wrong type</source>
        <translation>der Wert von „%1“ ist %2 und hat den falschen Typ</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>die Berechnung der Prüfsumme wurde abgebrochen</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde abgebrochen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherplatzkontingent überschritten</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Nicht genügend Arbeitsspeicher</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Verknüpfung über Dateisysteme hinweg nicht möglich</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>schaffen Sie Platz</translation>
    </message>
    <message>
        <source>free some memory</source>
        <translation>geben Sie Speicher frei</translation>
    </message>
    <message>
        <source>free some space or choose another folder</source>
        <translation>schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>wählen Sie einen anderen Ordner oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>let the other program finish, then try again</source>
        <translation>lassen Sie das andere Programm fertig werden und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>let the other program finish, then open the model again</source>
        <translation>lassen Sie das andere Programm fertig werden und öffnen Sie das Modell dann noch einmal</translation>
    </message>
    <message>
        <source>fetch or write the file again</source>
        <translation>laden Sie die Datei erneut herunter oder schreiben Sie sie neu</translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation>laden Sie das Bild erneut herunter oder speichern Sie es neu</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>laden Sie die Datei erneut herunter</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>laden Sie die Datei erneut herunter</translation>
    </message>
    <message>
        <source>fetch the folder again</source>
        <translation>laden Sie den Ordner erneut herunter</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>laden Sie das Modell erneut herunter</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete; fetch it again</source>
        <translation>die Datei ist beschädigt oder unvollständig; laden Sie sie erneut herunter</translation>
    </message>
    <message>
        <source>the download is incomplete; fetch it again</source>
        <translation>der Download ist unvollständig; laden Sie die Datei erneut herunter</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>Tensor „%1“ %2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; overlaps the one before it (begins at byte %2, expected %3)</source>
        <translation>Tensor „%1“ überlappt den vorigen (beginnt bei Byte %2, erwartet %3)</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; leaves a hole before it (begins at byte %2, expected %3)</source>
        <translation>Tensor „%1“ lässt davor eine Lücke (beginnt bei Byte %2, erwartet %3)</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; ends at byte %2 of the data but the file holds %3</source>
        <translation>Tensor „%1“ endet bei Byte %2 der Daten, die Datei enthält aber nur %3</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; does not have the shape that its name asks for</source>
        <translation>Tensor „%1“ hat nicht die Form, die sein Name verlangt</translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation>der Header nennt „%1“ zweimal</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>der Header ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its header is not UTF-8 (at byte %1)</source>
        <translation>der Header ist kein UTF-8 (bei Byte %1)</translation>
    </message>
    <message>
        <source>its header is not valid JSON (at byte %1)</source>
        <translation>der Header ist kein gültiges JSON (bei Byte %1)</translation>
    </message>
    <message>
        <source>its header is too small (%1 bytes)</source>
        <translation>der Header ist zu klein (%1 Bytes)</translation>
    </message>
    <message>
        <source>its header is too large (%1 bytes); it may not be a safetensors file</source>
        <translation>der Header ist zu groß (%1 Bytes); vielleicht ist es keine Safetensors-Datei</translation>
    </message>
    <message>
        <source>its header ends at byte %1 but the file has %2</source>
        <translation>der Header endet bei Byte %1, die Datei hat aber nur %2</translation>
    </message>
    <message>
        <source>its metadata is not an object</source>
        <translation>die Metadaten sind kein Objekt</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a text</source>
        <translation>der Metadateneintrag „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>lacks a proper dtype, shape or data_offsets</source>
        <translation>hat dtype, shape oder data_offsets nicht in gültiger Form</translation>
    </message>
    <message>
        <source>has the unknown dtype %1</source>
        <translation>hat den unbekannten dtype %1</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>hat %1 Dimensionen</translation>
    </message>
    <message>
        <source>has %1 dimensions, at most %2 are allowed</source>
        <translation>hat %1 Dimensionen, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>has a shape that is not made of whole numbers</source>
        <translation>hat eine Form, die nicht aus ganzen Zahlen besteht</translation>
    </message>
    <message>
        <source>has a shape whose size overflows</source>
        <translation>hat eine Form, deren Größe überläuft</translation>
    </message>
    <message>
        <source>has offsets that are not whole numbers</source>
        <translation>hat Offsets, die keine ganzen Zahlen sind</translation>
    </message>
    <message>
        <source>needs %1 bytes but its offsets are %2 to %3</source>
        <translation>braucht %1 Bytes, die Offsets sind aber %2 bis %3</translation>
    </message>
    <message>
        <source>%1 bytes are left over after the last tensor</source>
        <translation>nach dem letzten Tensor sind noch %1 Bytes übrig</translation>
    </message>
    <message>
        <source>is too short for a safetensors file (%1 bytes)</source>
        <translation>ist zu kurz für eine Safetensors-Datei (%1 Bytes)</translation>
    </message>
    <message>
        <source>convert it to .safetensors, or fetch the .safetensors version</source>
        <translation>wandeln Sie sie in .safetensors um oder laden Sie die .safetensors-Fassung herunter</translation>
    </message>
    <message>
        <source>unpack it and open what it holds</source>
        <translation>entpacken Sie es und öffnen Sie den Inhalt</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>dieses Modell gibt es nicht</translation>
    </message>
    <message>
        <source>is not a model folder (it holds no model_index.json)</source>
        <translation>ist kein Modellordner (model_index.json fehlt)</translation>
    </message>
    <message>
        <source>is a folder without model_index.json</source>
        <translation>ist ein Ordner ohne model_index.json</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; of tensors and files</source>
        <translation>hat keine „weight_map“ aus Tensoren und Dateien</translation>
    </message>
    <message>
        <source>the file of tensor &quot;%1&quot; is not a text</source>
        <translation>die Datei des Tensors „%1“ ist nicht als Text angegeben</translation>
    </message>
    <message>
        <source>names a file by an absolute path (%1)</source>
        <translation>nennt eine Datei mit absolutem Pfad (%1)</translation>
    </message>
    <message>
        <source>names a file outside of its folder (%1)</source>
        <translation>nennt eine Datei außerhalb des eigenen Ordners (%1)</translation>
    </message>
    <message>
        <source>names a file that does not lie beside it (%1)</source>
        <translation>nennt eine Datei, die nicht daneben liegt (%1)</translation>
    </message>
    <message>
        <source>names %1, which is missing</source>
        <translation>nennt %1, diese Datei fehlt aber</translation>
    </message>
    <message>
        <source>names no tensor</source>
        <translation>nennt keinen Tensor</translation>
    </message>
    <message>
        <source>names a part outside of the model (%1)</source>
        <translation>nennt einen Teil außerhalb des Modells (%1)</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is missing though model_index.json names it</source>
        <translation>der Teil „%1“ fehlt, obwohl model_index.json ihn nennt</translation>
    </message>
    <message>
        <source>lacks tensor &quot;%1&quot;, which %2 says it holds</source>
        <translation>enthält den Tensor „%1“ nicht, der laut %2 darin liegen soll</translation>
    </message>
    <message>
        <source>holds tensor &quot;%1&quot;, which another file of the model holds too</source>
        <translation>enthält den Tensor „%1“, der auch in einer anderen Datei des Modells liegt</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>hat keinen Tensor „%1“</translation>
    </message>
    <message>
        <source>two of its tensors are both &quot;%1&quot; (one is &quot;%2&quot;)</source>
        <translation>zwei der Tensoren sind „%1“ (einer heißt „%2“)</translation>
    </message>
    <message>
        <source>%1 tensors missing: %2</source>
        <translation>fehlende Tensoren (%1): %2</translation>
    </message>
    <message>
        <source>%1 tensors of another shape: %2</source>
        <translation>Tensoren mit anderer Form (%1): %2</translation>
    </message>
    <message>
        <source>%1 tensors too many: %2</source>
        <translation>überzählige Tensoren (%1): %2</translation>
    </message>
    <message>
        <source>is a model of a family that Sfumato does not know</source>
        <translation>ist ein Modell aus einer Familie, die Sfumato nicht kennt</translation>
    </message>
    <message>
        <source>is no model that makes pictures (it looks like: %1)</source>
        <translation>ist kein Modell, das Bilder macht (sieht aus wie: %1)</translation>
    </message>
    <message>
        <source>holds no %1 that Sfumato knows: %2</source>
        <translation>enthält nichts, was Sfumato als %1 kennt: %2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is missing</source>
        <translation>Tensor „%1“ fehlt</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>es gibt darin keine Stufen</translation>
    </message>
    <message>
        <source>it has no room for text</source>
        <translation>es gibt darin keinen Platz für Text</translation>
    </message>
    <message>
        <source>it describes a network without layers</source>
        <translation>beschreibt ein Netz ohne Schichten</translation>
    </message>
    <message>
        <source>its middle has another depth than its last level</source>
        <translation>die Mitte ist anders tief als die letzte Stufe</translation>
    </message>
    <message>
        <source>its lists of blocks differ in length</source>
        <translation>die Blocklisten sind unterschiedlich lang</translation>
    </message>
    <message>
        <source>its width %1 is not made of heads of 64</source>
        <translation>die Breite %1 setzt sich nicht aus Köpfen zu je 64 zusammen</translation>
    </message>
    <message>
        <source>the number of heads does not divide the width</source>
        <translation>die Breite ist nicht durch die Zahl der Köpfe teilbar</translation>
    </message>
    <message>
        <source>the number of heads does not divide every width</source>
        <translation>nicht jede Breite ist durch die Zahl der Köpfe teilbar</translation>
    </message>
    <message>
        <source>the block type %1 is unknown</source>
        <translation>die Blockart %1 ist unbekannt</translation>
    </message>
    <message>
        <source>its text encoder knows %1 pieces but the tokenizer makes %2</source>
        <translation>der Textencoder kennt %1 Token, der Tokenizer erzeugt aber %2</translation>
    </message>
    <message>
        <source>holds no VAE</source>
        <translation>enthält keinen VAE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which this program does not know</source>
        <translation>„%1“ ist %2, was dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 is unknown</source>
        <translation>der Wert %2 von „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not divide every width</source>
        <translation>nicht jede Breite ist durch „%1“ teilbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have one entry per level</source>
        <translation>„%1“ hat nicht genau einen Eintrag je Stufe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves no room for text</source>
        <translation>„%1“ lässt keinen Platz für Text</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>der Speicher reicht nicht, um es zu öffnen</translation>
    </message>
    <message>
        <source>is neither a model nor a picture</source>
        <translation>ist weder ein Modell noch ein Bild</translation>
    </message>
    <message>
        <source>holds a %1, which is part of a model</source>
        <translation>enthält nur einen Teil eines Modells (%1)</translation>
    </message>
    <message>
        <source>the library holds another %1</source>
        <translation>in der Bibliothek gibt es schon etwas anderes namens %1</translation>
    </message>
    <message>
        <source>no link can be made in %1: %2</source>
        <translation>in %1 lässt sich keine Verknüpfung anlegen: %2</translation>
    </message>
    <message>
        <source>it is not where the program expects it (%1)</source>
        <translation>es liegt nicht dort, wo das Programm es erwartet (%1)</translation>
    </message>
    <message>
        <source>choose the folder of a model</source>
        <translation>wählen Sie den Ordner eines Modells</translation>
    </message>
    <message>
        <source>choose the folder of a diffusers model or a .safetensors file</source>
        <translation>wählen Sie den Ordner eines diffusers-Modells oder eine .safetensors-Datei</translation>
    </message>
    <message>
        <source>choose a folder in diffusers&apos; layout, or a .safetensors file</source>
        <translation>wählen Sie einen Ordner im Aufbau von diffusers oder eine .safetensors-Datei</translation>
    </message>
    <message>
        <source>choose a whole model, as a folder or one file</source>
        <translation>wählen Sie ein ganzes Modell, als Ordner oder als eine Datei</translation>
    </message>
    <message>
        <source>choose a model of a family that Sfumato knows</source>
        <translation>wählen Sie ein Modell aus einer Familie, die Sfumato kennt</translation>
    </message>
    <message>
        <source>use a model of a kind that Sfumato knows</source>
        <translation>verwenden Sie ein Modell einer Art, die Sfumato kennt</translation>
    </message>
    <message>
        <source>use a model with a named beta_schedule</source>
        <translation>verwenden Sie ein Modell mit einem benannten beta_schedule</translation>
    </message>
    <message>
        <source>open a model that takes %1, or %2 for inpainting</source>
        <translation>öffnen Sie ein Modell mit %1 Kanälen oder, zum Inpainting, mit %2</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model</source>
        <translation>schließen Sie andere Programme oder wählen Sie ein kleineres Modell</translation>
    </message>
    <message>
        <source>drop .safetensors files, folders of models, PNG, JPEG or WebP pictures</source>
        <translation>ziehen Sie .safetensors-Dateien, Ordner mit Modellen oder Bilder (PNG, JPEG, WebP) hierher</translation>
    </message>
    <message>
        <source>add a whole model, a LoRA or an embedding</source>
        <translation>fügen Sie ein ganzes Modell, eine LoRA oder ein Embedding hinzu</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>benennen Sie eines davon um</translation>
    </message>
    <message>
        <source>is not a sentencepiece model</source>
        <translation>ist kein Sentencepiece-Modell</translation>
    </message>
    <message>
        <source>has no piece for the begin or the end of a sentence</source>
        <translation>hat kein Token für den Anfang oder das Ende eines Satzes</translation>
    </message>
    <message>
        <source>is not a JSON object of pieces and ids</source>
        <translation>ist kein JSON-Objekt aus Token und IDs</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; is %2</source>
        <translation>die ID von „%1“ ist %2</translation>
    </message>
    <message>
        <source>lacks the symbol &quot;%1&quot; of byte %2</source>
        <translation>enthält das Zeichen „%1“ für Byte %2 nicht</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>enthält das besondere Token „%1“ nicht</translation>
    </message>
    <message>
        <source>line %1 merges what the vocabulary lacks: &quot;%2&quot;</source>
        <translation>Zeile %1 verschmilzt, was im Vokabular fehlt: „%2“</translation>
    </message>
    <message>
        <source>holds %1 merges of %2</source>
        <translation>enthält nur %1 von %2 Verschmelzungen</translation>
    </message>
    <message>
        <source>is not a whole gzip file</source>
        <translation>ist keine vollständige Gzip-Datei</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is not enough memory</source>
        <translation>lässt sich nicht entpacken, der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>a one-file model brings none, and %1 is not installed with the program</source>
        <translation>ein Modell in einer Datei bringt keines mit, und %1 ist nicht mit dem Programm installiert</translation>
    </message>
    <message>
        <source>train it with both</source>
        <translation>trainieren Sie es mit beiden</translation>
    </message>
    <message>
        <source>vocab.json and merges.txt belong together: fetch both again</source>
        <translation>vocab.json und merges.txt gehören zusammen; laden Sie beide erneut herunter</translation>
    </message>
    <message>
        <source>run ./dev build again with a network</source>
        <translation>führen Sie ./dev build mit Netzverbindung noch einmal aus</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>%1 liegt nicht in %2</translation>
    </message>
    <message>
        <source>there is no %1 in %2; near it: %3</source>
        <translation>%1 liegt nicht in %2; ähnlich heißen: %3</translation>
    </message>
    <message>
        <source>no folder of %1 is set</source>
        <translation>es ist kein Ordner für %1 angegeben</translation>
    </message>
    <message>
        <source>is not a folder of %1</source>
        <translation>ist kein Ordner mit %1</translation>
    </message>
    <message>
        <source>there are %1 files of this name: %2, %3</source>
        <translation>es gibt %1 Dateien dieses Namens: %2, %3</translation>
    </message>
    <message>
        <source>does not belong to a %1</source>
        <translation>gehört nicht zum Typ %1</translation>
    </message>
    <message>
        <source>holds %1 instead of floating point numbers</source>
        <translation>enthält %1 statt Gleitkommazahlen</translation>
    </message>
    <message>
        <source>does not hold floating point numbers</source>
        <translation>enthält keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>is not one finite number</source>
        <translation>ist keine einzelne endliche Zahl</translation>
    </message>
    <message>
        <source>is not a list of vectors</source>
        <translation>ist keine Liste von Vektoren</translation>
    </message>
    <message>
        <source>lacks the factors of any type that Sfumato knows</source>
        <translation>hat keine Faktoren eines Typs, den Sfumato kennt</translation>
    </message>
    <message>
        <source>is of the type %1, which Sfumato does not apply</source>
        <translation>ist vom Typ %1, den Sfumato nicht anwendet</translation>
    </message>
    <message>
        <source>its factors have shapes that do not make a %1</source>
        <translation>die Formen der Faktoren passen nicht zum Typ %1</translation>
    </message>
    <message>
        <source>names a factor that the file holds under another name, too</source>
        <translation>nennt einen Faktor, den die Datei auch unter einem anderen Namen enthält</translation>
    </message>
    <message>
        <source>does not go with the factors on its sides</source>
        <translation>passt nicht zu den Faktoren an beiden Seiten</translation>
    </message>
    <message>
        <source>have different shapes</source>
        <translation>haben verschiedene Formen</translation>
    </message>
    <message>
        <source>are not those of a LoRA (%1)</source>
        <translation>sind nicht die einer LoRA (%1)</translation>
    </message>
    <message>
        <source>it was made for %1, and %2</source>
        <translation>wurde für %1 gemacht, und %2</translation>
    </message>
    <message>
        <source>%1 of its %2 modules are not in this model: %3</source>
        <translation>in diesem Modell gibt es %1 von %2 Modulen nicht: %3</translation>
    </message>
    <message>
        <source>%1 of its %2 modules have another shape: %3</source>
        <translation>bei %1 von %2 Modulen weicht die Form ab: %3</translation>
    </message>
    <message>
        <source>is not a textual inversion (it holds %1 tensors, not emb_params, or clip_l and clip_g, alone)</source>
        <translation>ist keine Textual Inversion (enthält %1 Tensoren statt nur emb_params oder nur clip_l und clip_g)</translation>
    </message>
    <message>
        <source>has %1 vectors for one text encoder and %2 for the other</source>
        <translation>hat %1 Vektoren für den einen Textencoder und %2 für den anderen</translation>
    </message>
    <message>
        <source>its vectors are %1 wide but this model&apos;s text encoders are %2</source>
        <translation>die Vektoren sind %1 breit, die Textencoder dieses Modells aber %2</translation>
    </message>
    <message>
        <source>has %1 vectors but a chunk of the prompt holds %2</source>
        <translation>hat %1 Vektoren, in einen Abschnitt des Prompts passen aber nur %2</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>prüfen Sie %1</translation>
    </message>
    <message>
        <source>check the name, or name its folder by %1</source>
        <translation>prüfen Sie den Namen oder geben Sie mit %1 den Ordner an</translation>
    </message>
    <message>
        <source>name it by %1</source>
        <translation>geben Sie ihn mit %1 an</translation>
    </message>
    <message>
        <source>write its folder before the name</source>
        <translation>schreiben Sie den Ordner vor den Namen</translation>
    </message>
    <message>
        <source>choose one with fewer</source>
        <translation>wählen Sie eines mit weniger</translation>
    </message>
    <message>
        <source>choose a LoRA file</source>
        <translation>wählen Sie eine LoRA-Datei</translation>
    </message>
    <message>
        <source>choose a LoRA, LoHa or LoKr</source>
        <translation>wählen Sie eine LoRA, LoHa oder LoKr</translation>
    </message>
    <message>
        <source>choose a textual inversion</source>
        <translation>wählen Sie eine Textual Inversion</translation>
    </message>
    <message>
        <source>choose a LoRA made for this model&apos;s family</source>
        <translation>wählen Sie eine LoRA, die für die Familie dieses Modells gemacht ist</translation>
    </message>
    <message>
        <source>choose an embedding made for this model&apos;s family</source>
        <translation>wählen Sie ein Embedding, das für die Familie dieses Modells gemacht ist</translation>
    </message>
    <message>
        <source>is no PNG, JPEG or WebP picture</source>
        <translation>ist kein Bild in PNG, JPEG oder WebP</translation>
    </message>
    <message>
        <source>is %1 x %2 pixels, at most %3 a side can be read</source>
        <translation>ist %1 × %2 Pixel groß, lesbar sind höchstens %3 je Seite</translation>
    </message>
    <message>
        <source>is a broken %1 (%2)</source>
        <translation>ist eine beschädigte %1-Datei (%2)</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>der Header ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its pixels end too soon or make no sense</source>
        <translation>die Pixel enden zu früh oder ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>has no picture ending we can write</source>
        <translation>hat keine Endung eines Bildformats, das Sfumato schreiben kann</translation>
    </message>
    <message>
        <source>cannot be encoded as PNG (%1)</source>
        <translation>lässt sich nicht als PNG kodieren (%1)</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG (%1)</source>
        <translation>lässt sich nicht als JPEG kodieren (%1)</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP</source>
        <translation>lässt sich nicht als WebP kodieren</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP with its texts</source>
        <translation>lässt sich nicht mit seinen Texten als WebP kodieren</translation>
    </message>
    <message>
        <source>this format has no room for so long a text (64 KiB)</source>
        <translation>dieses Format hat keinen Platz für einen so langen Text (64 KiB)</translation>
    </message>
    <message>
        <source>this format has no room for so many texts</source>
        <translation>dieses Format hat keinen Platz für so viele Texte</translation>
    </message>
    <message>
        <source>JPEG has no room for so long a text</source>
        <translation>JPEG hat keinen Platz für einen so langen Text</translation>
    </message>
    <message>
        <source>holds no generation parameters</source>
        <translation>enthält keine Erzeugungsparameter</translation>
    </message>
    <message>
        <source>its ComfyUI graph has no sampler that is known here</source>
        <translation>der ComfyUI-Graph hat keinen Sampler, der hier bekannt ist</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>enthält keine Bilder</translation>
    </message>
    <message>
        <source>has no pictures</source>
        <translation>hat keine Bilder</translation>
    </message>
    <message>
        <source>holds nothing: the pictures are gone</source>
        <translation>enthält nichts, die Bilder sind fort</translation>
    </message>
    <message>
        <source>is no longer in the trash</source>
        <translation>liegt nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>could not be entered in the gallery</source>
        <translation>ließ sich nicht in die Galerie eintragen</translation>
    </message>
    <message>
        <source>scale it down</source>
        <translation>verkleinern Sie es</translation>
    </message>
    <message>
        <source>save as .png</source>
        <translation>speichern Sie als .png</translation>
    </message>
    <message>
        <source>use .png, .jpg or .webp</source>
        <translation>verwenden Sie .png, .jpg oder .webp</translation>
    </message>
    <message>
        <source>convert it to one of them</source>
        <translation>wandeln Sie es in eines dieser Formate um</translation>
    </message>
    <message>
        <source>read the graph in ComfyUI</source>
        <translation>lesen Sie den Graphen in ComfyUI</translation>
    </message>
    <message>
        <source>choose a picture as it was saved by the program that made it</source>
        <translation>wählen Sie ein Bild so, wie es das Programm gespeichert hat, von dem es stammt</translation>
    </message>
    <message>
        <source>use a copy of the picture that no program has changed</source>
        <translation>verwenden Sie eine Kopie des Bildes, die kein Programm verändert hat</translation>
    </message>
    <message>
        <source>choose a folder with PNG, JPEG or WebP files</source>
        <translation>wählen Sie einen Ordner mit PNG-, JPEG- oder WebP-Dateien</translation>
    </message>
    <message>
        <source>choose some in the gallery</source>
        <translation>wählen Sie welche in der Galerie</translation>
    </message>
    <message>
        <source>look at the disk again</source>
        <translation>lassen Sie den Datenträger neu durchsehen</translation>
    </message>
    <message>
        <source>is no document of Sfumato</source>
        <translation>ist kein Dokument von Sfumato</translation>
    </message>
    <message>
        <source>is a broken document (%1)</source>
        <translation>ist ein beschädigtes Dokument (%1)</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (document version %1)</source>
        <translation>wurde von einem neueren Sfumato geschrieben (Dokumentversion %1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is no JSON</source>
        <translation>%1 ist kein JSON</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels, the canvas %4</source>
        <translation>%1 ist %2 × %3 Pixel groß, die Leinwand %4</translation>
    </message>
    <message>
        <source>it has a layer this program does not know</source>
        <translation>es hat eine Ebene, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>another program cut it short</source>
        <translation>ein anderes Programm hat es abgeschnitten</translation>
    </message>
    <message>
        <source>cannot be put together</source>
        <translation>lässt sich nicht zusammensetzen</translation>
    </message>
    <message>
        <source>there is nothing on the canvas to save</source>
        <translation>auf der Leinwand ist nichts zu speichern</translation>
    </message>
    <message>
        <source>open an older copy, or the pictures in the gallery</source>
        <translation>öffnen Sie eine ältere Kopie oder die Bilder in der Galerie</translation>
    </message>
    <message>
        <source>choose a .sfu file</source>
        <translation>wählen Sie eine .sfu-Datei</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>open or make a picture first</source>
        <translation>öffnen oder erzeugen Sie zuerst ein Bild</translation>
    </message>
    <message>
        <source>album &quot;%1&quot;</source>
        <translation>Album „%1“</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>branch step</source>
        <translation>Schritt der Abzweigung</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>clip skip</source>
        <translation>Clip Skip</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Bilderzahl</translation>
    </message>
    <message>
        <source>data folder %1</source>
        <translation>Datenordner %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>guidance end</source>
        <translation>Ende der Führung</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>Rückskalierung der Führung</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>Führungsstärke</translation>
    </message>
    <message>
        <source>guidance start</source>
        <translation>Beginn der Führung</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>initial picture</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>its core</source>
        <translation>der Kern</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot;</source>
        <translation>Metadateneintrag „%1“</translation>
    </message>
    <message>
        <source>its tensors</source>
        <translation>die Tensoren</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>LoRA-Gewicht</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>mask blur</source>
        <translation>Weichheit der Maske</translation>
    </message>
    <message>
        <source>mask mode</source>
        <translation>Maskenmodus</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>negativer Prompt</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>Rauschquelle</translation>
    </message>
    <message>
        <source>outpaint bottom</source>
        <translation>Rahmenerweiterung unten</translation>
    </message>
    <message>
        <source>outpaint left</source>
        <translation>Rahmenerweiterung links</translation>
    </message>
    <message>
        <source>outpaint right</source>
        <translation>Rahmenerweiterung rechts</translation>
    </message>
    <message>
        <source>outpaint top</source>
        <translation>Rahmenerweiterung oben</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Umgebung der Maske</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>textual inversion</source>
        <translation>Textual Inversion</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>das Album</translation>
    </message>
    <message>
        <source>the built-in model</source>
        <translation>das mitgelieferte Modell</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message>
        <source>the explorer</source>
        <translation>das Erkundungsfenster</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>der Prompt</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>the stored request</source>
        <translation>die gespeicherte Anfrage</translation>
    </message>
    <message>
        <source>the vocabulary of CLIP</source>
        <translation>das Vokabular von CLIP</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>upscale</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 are more than %2 knows</source>
        <translation>%1 sind mehr, als %2 kennt</translation>
    </message>
    <message>
        <source>%1 is not defined for %2</source>
        <translation>%1 ist für %2 nicht definiert</translation>
    </message>
    <message>
        <source>does not fit the model, which takes multiples of %1</source>
        <translation>passt nicht zum Modell, das Vielfache von %1 verlangt</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>die Zahl %1 ist zu groß</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>„%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>statt %1 wird %2 erwartet</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>ist keine Größe</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>is no range of numbers</source>
        <translation>ist kein Zahlenbereich</translation>
    </message>
    <message>
        <source>is no range of dates</source>
        <translation>ist kein Datumsbereich</translation>
    </message>
    <message>
        <source>is unknown here</source>
        <translation>ist hier unbekannt</translation>
    </message>
    <message>
        <source>is no number and no range</source>
        <translation>ist weder eine Zahl noch ein Bereich</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>ist als Zahl zu groß</translation>
    </message>
    <message>
        <source>is no colour label; there are none, red, orange, yellow, green, blue and purple</source>
        <translation>ist keine Farbmarkierung; es gibt none, red, orange, yellow, green, blue und purple</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>verwenden Sie %1</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>verwenden Sie %1 bis %2</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>verwenden Sie einen der Werte %1</translation>
    </message>
    <message>
        <source>choose %1 or %2</source>
        <translation>wählen Sie %1 oder %2</translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>wählen Sie %1 bis %2</translation>
    </message>
    <message>
        <source>choose among %1</source>
        <translation>wählen Sie aus %1</translation>
    </message>
    <message>
        <source>write for example %1</source>
        <translation>schreiben Sie zum Beispiel %1</translation>
    </message>
    <message>
        <source>write numbers as 1, 2, 3 or 1-5 or 1-10 (+2) or 1-10 [5]</source>
        <translation>schreiben Sie Zahlen als 1, 2, 3 oder 1-5 oder 1-10 (+2) oder 1-10 [5]</translation>
    </message>
    <message>
        <source>write width x height: 512x768</source>
        <translation>schreiben Sie Breite x Höhe: 512x768</translation>
    </message>
    <message>
        <source>libtorch finds no CUDA GPU here</source>
        <translation>libtorch findet hier keine CUDA-GPU</translation>
    </message>
    <message>
        <source>choose auto or cpu</source>
        <translation>wählen Sie auto oder cpu</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (version %1, this one reads %2)</source>
        <translation>wurde von einem neueren Sfumato geschrieben (Version %1, dieses liest %2)</translation>
    </message>
    <message>
        <source>choose auto, cpu or cuda</source>
        <translation>wählen Sie auto, cpu oder cuda</translation>
    </message>
    <message>
        <source>choose auto, float32, bfloat16 or float16</source>
        <translation>wählen Sie auto, float32, bfloat16 oder float16</translation>
    </message>
    <message>
        <source>use cpu or philox</source>
        <translation>verwenden Sie cpu oder philox</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>make the picture smaller or close other programs</source>
        <translation>verkleinern Sie das Bild oder schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>there is not enough of it for %1</source>
        <translation>reicht für %1 nicht aus</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>wählen Sie eine kleinere Größe</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures</source>
        <translation>wählen Sie eine kleinere Größe oder weniger Bilder</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>es ist kein Modell geöffnet</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>öffnen Sie zuerst eines</translation>
    </message>
    <message>
        <source>needs a name and finite weights</source>
        <translation>braucht einen Namen und endliche Gewichte</translation>
    </message>
    <message>
        <source>1 is the usual weight</source>
        <translation>1 ist das übliche Gewicht</translation>
    </message>
    <message>
        <source>type it again or convert it to UTF-8</source>
        <translation>geben Sie den Text neu ein oder wandeln Sie ihn in UTF-8 um</translation>
    </message>
    <message>
        <source>choose the picture to start from</source>
        <translation>wählen Sie das Bild, mit dem begonnen werden soll</translation>
    </message>
    <message>
        <source>paint or choose the mask, white where to repaint</source>
        <translation>malen oder wählen Sie die Maske, weiß, wo neu gemalt werden soll</translation>
    </message>
    <message>
        <source>%1 is black all over: nothing would be repainted</source>
        <translation>%1 ist ganz schwarz, es würde nichts neu gemalt</translation>
    </message>
    <message>
        <source>is so faint that nothing of it is left under its blur</source>
        <translation>ist so schwach, dass bei dieser Weichheit nichts davon übrig bleibt</translation>
    </message>
    <message>
        <source>is nowhere as bright as half grey: nothing would be repainted</source>
        <translation>ist nirgends so hell wie mittleres Grau, es würde nichts neu gemalt</translation>
    </message>
    <message>
        <source>paint white what should become new</source>
        <translation>malen Sie weiß, was neu werden soll</translation>
    </message>
    <message>
        <source>paint it whiter, or blur it less</source>
        <translation>malen Sie sie weißer oder machen Sie sie weniger weich</translation>
    </message>
    <message>
        <source>paint it whiter, or use the studio&apos;s reading of masks</source>
        <translation>malen Sie sie weißer oder verwenden Sie den Maskenmodus studio</translation>
    </message>
    <message>
        <source>makes %1 pixels, at most %2 a side can be painted</source>
        <translation>ergibt %1 Pixel, gemalt werden können höchstens %2 je Seite</translation>
    </message>
    <message>
        <source>enlarge it less, or scale it down first</source>
        <translation>vergrößern Sie weniger oder verkleinern Sie das Bild zuerst</translation>
    </message>
    <message>
        <source>%1 is no factor of enlarging</source>
        <translation>%1 ist kein Vergrößerungsfaktor</translation>
    </message>
    <message>
        <source>use 2 or 4</source>
        <translation>verwenden Sie 2 oder 4</translation>
    </message>
    <message>
        <source>diffusers always shows the whole picture with its own content, in its own frame</source>
        <translation>diffusers zeigt immer das ganze Bild mit seinem eigenen Inhalt, in seinem eigenen Rahmen</translation>
    </message>
    <message>
        <source>use studio for areas, fillings and larger frames</source>
        <translation>verwenden Sie studio für Bereiche, Füllungen und größere Rahmen</translation>
    </message>
    <message>
        <source>goes on from a picture of the model %1, and this one is %2</source>
        <translation>geht von einem Bild des Modells %1 aus, geöffnet ist aber %2</translation>
    </message>
    <message>
        <source>open that model</source>
        <translation>öffnen Sie dieses Modell</translation>
    </message>
    <message>
        <source>step %1 was the last: nothing is left to do</source>
        <translation>Schritt %1 war der letzte, es bleibt nichts zu tun</translation>
    </message>
    <message>
        <source>step %1 is not there: the run it goes on from has %2</source>
        <translation>Schritt %1 gibt es nicht, der Lauf, von dem es weitergeht, hat nur %2</translation>
    </message>
    <message>
        <source>go on from an earlier step</source>
        <translation>gehen Sie von einem früheren Schritt aus</translation>
    </message>
    <message>
        <source>names no picture to go on from</source>
        <translation>nennt kein Bild, von dem es weitergeht</translation>
    </message>
    <message>
        <source>name its request</source>
        <translation>nennen Sie dessen Anfrage</translation>
    </message>
    <message>
        <source>goes on from one picture, whose seed is known</source>
        <translation>geht nur von einem einzelnen Bild mit bekanntem Seed aus</translation>
    </message>
    <message>
        <source>use the request inside the picture</source>
        <translation>verwenden Sie die Anfrage, die im Bild steckt</translation>
    </message>
    <message>
        <source>is %1, and what it goes on from is %2</source>
        <translation>ist %1 groß, das Bild, von dem es weitergeht, aber %2</translation>
    </message>
    <message>
        <source>keep the size</source>
        <translation>behalten Sie die Größe bei</translation>
    </message>
    <message>
        <source>branches of branches are nested over %1 deep</source>
        <translation>Abzweigungen von Abzweigungen sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>begin anew from a finished picture</source>
        <translation>beginnen Sie neu mit einem fertigen Bild</translation>
    </message>
    <message>
        <source>count the steps of the picture it goes on from</source>
        <translation>zählen Sie die Schritte des Bildes, von dem sie ausgeht</translation>
    </message>
    <message>
        <source>wildcards and variants make the prompt of every picture another one</source>
        <translation>Wildcards und Varianten machen jeden Prompt zu einem anderen</translation>
    </message>
    <message>
        <source>make the pictures one by one, each with its seed</source>
        <translation>erzeugen Sie die Bilder einzeln, jedes mit seinem Seed</translation>
    </message>
    <message>
        <source>%1 is more than the %2 layers of this model&apos;s text encoder</source>
        <translation>%1 ist mehr als die %2 Schichten des Textencoders dieses Modells</translation>
    </message>
    <message>
        <source>write { &quot;prompt&quot;: &quot;...&quot; }</source>
        <translation>schreiben Sie { &quot;prompt&quot;: &quot;...&quot; }</translation>
    </message>
    <message>
        <source>open a picture or take one onto it</source>
        <translation>öffnen Sie ein Bild oder nehmen Sie eines auf die Leinwand</translation>
    </message>
    <message>
        <source>0 keeps the picture, 1 makes it anew</source>
        <translation>0 behält das Bild, 1 malt es neu</translation>
    </message>
    <message>
        <source>0 keeps the enlarged picture, 0.2 to 0.5 are usual</source>
        <translation>0 behält das vergrößerte Bild, üblich sind 0,2 bis 0,5</translation>
    </message>
    <message>
        <source>4 is usual, 0 is a hard edge</source>
        <translation>4 ist üblich, 0 ergibt einen harten Rand</translation>
    </message>
    <message>
        <source>32 is usual</source>
        <translation>32 ist üblich</translation>
    </message>
    <message>
        <source>the frame grows by pixels, 4096 at most</source>
        <translation>der Rahmen wächst um Pixel, höchstens um 4096</translation>
    </message>
    <message>
        <source>20 to 50 are usual</source>
        <translation>üblich sind 20 bis 50</translation>
    </message>
    <message>
        <source>choose a size the model was trained for</source>
        <translation>wählen Sie eine Größe, für die das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>make more pictures in several runs</source>
        <translation>erzeugen Sie mehr Bilder in mehreren Läufen</translation>
    </message>
    <message>
        <source>-1 draws one at random</source>
        <translation>-1 würfelt einen</translation>
    </message>
    <message>
        <source>1 uses the text encoder&apos;s last layer</source>
        <translation>1 nimmt die letzte Schicht des Textencoders</translation>
    </message>
    <message>
        <source>1 is unguided, 3 to 10 are usual</source>
        <translation>1 heißt ohne Führung, üblich sind 3 bis 10</translation>
    </message>
    <message>
        <source>0 guides from the first step</source>
        <translation>0 führt vom ersten Schritt an</translation>
    </message>
    <message>
        <source>1 guides to the last step; it lies behind the start</source>
        <translation>1 führt bis zum letzten Schritt; das Ende liegt hinter dem Beginn</translation>
    </message>
    <message>
        <source>0 leaves the guided prediction as it is, 0.7 is usual</source>
        <translation>0 lässt die geführte Vorhersage, wie sie ist, üblich ist 0,7</translation>
    </message>
    <message>
        <source>0 is DDIM, 1 is as noisy as DDPM</source>
        <translation>0 ist DDIM, 1 rauscht so stark wie DDPM</translation>
    </message>
    <message>
        <source>%1 has changed since this picture was made (%2 then, %3 now)</source>
        <translation>%1 hat sich geändert, seit dieses Bild entstand (damals %2, jetzt %3)</translation>
    </message>
    <message>
        <source>%1 is transparent in places: they lie over white</source>
        <translation>%1 ist stellenweise durchsichtig, dort liegt Weiß darunter</translation>
    </message>
    <message>
        <source>the mask is %1 and the picture %2: the mask was resized</source>
        <translation>die Maske ist %1 groß und das Bild %2, daher wurde die Maske angepasst</translation>
    </message>
    <message>
        <source>%1 is another than when this picture was made (%2 then, %3 now)</source>
        <translation>%1 weicht vom Stand bei der Entstehung dieses Bildes ab (damals %2, jetzt %3)</translation>
    </message>
    <message>
        <source>the LoRA %1</source>
        <translation>die LoRA %1</translation>
    </message>
    <message>
        <source>the embedding %1</source>
        <translation>das Embedding %1</translation>
    </message>
    <message>
        <source>sampler %1 is not known here</source>
        <translation>der Sampler %1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>schedule %1 is not known here</source>
        <translation>der Zeitplan %1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>seamless tiling</source>
        <translation>nahtloses Kacheln</translation>
    </message>
    <message>
        <source>the graph samples %1 times; the first one is read</source>
        <translation>der Graph sampelt %1-mal; gelesen wird das erste Mal</translation>
    </message>
    <message>
        <source>a text of its own for the first text encoder: %1</source>
        <translation>ein eigener Text für den ersten Textencoder: %1</translation>
    </message>
    <message>
        <source>denoise below 1 without a picture to start from</source>
        <translation>denoise unter 1 ohne Ausgangsbild</translation>
    </message>
    <message>
        <source>the picture to start from: %1</source>
        <translation>das Ausgangsbild: %1</translation>
    </message>
    <message>
        <source>the picture to start from, which the file does not hold</source>
        <translation>das Ausgangsbild, das die Datei nicht enthält</translation>
    </message>
    <message>
        <source>%1 is no kind of tag this program knows</source>
        <translation>%1 ist keine Art von Marke, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>%1 ist kein Gewicht</translation>
    </message>
    <message>
        <source>names no LoRA</source>
        <translation>nennt keine LoRA</translation>
    </message>
    <message>
        <source>${...} is a variable, which this program does not know</source>
        <translation>${...} ist eine Variable, und Variablen kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>its wildcards grow without end</source>
        <translation>die Wildcards darin wachsen ohne Ende</translation>
    </message>
    <message>
        <source>it is nested over %1 deep</source>
        <translation>er ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>every choice has the weight 0</source>
        <translation>jede Möglichkeit hat das Gewicht 0</translation>
    </message>
    <message>
        <source>has %1 vectors, and a chunk holds %2</source>
        <translation>hat %1 Vektoren, in einen Abschnitt passen aber nur %2</translation>
    </message>
    <message>
        <source>%1 leaves no room for text between begin and end</source>
        <translation>%1 lässt zwischen Anfang und Ende keinen Platz für Text</translation>
    </message>
    <message>
        <source>names a file outside the wildcard folder</source>
        <translation>nennt eine Datei außerhalb des Wildcard-Ordners</translation>
    </message>
    <message>
        <source>no wildcard folder is known</source>
        <translation>es ist kein Wildcard-Ordner bekannt</translation>
    </message>
    <message>
        <source>there is no %1.txt in %2</source>
        <translation>%1.txt liegt nicht in %2</translation>
    </message>
    <message>
        <source>%1 holds no line to choose</source>
        <translation>%1 enthält keine Zeile zum Auswählen</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>kürzen Sie ihn</translation>
    </message>
    <message>
        <source>write the text itself</source>
        <translation>schreiben Sie den Text selbst hin</translation>
    </message>
    <message>
        <source>let them refer to fewer others</source>
        <translation>lassen Sie sie auf weniger andere verweisen</translation>
    </message>
    <message>
        <source>look for wildcards that refer to each other in a circle</source>
        <translation>suchen Sie nach Wildcards, die im Kreis aufeinander verweisen</translation>
    </message>
    <message>
        <source>give one of them a weight</source>
        <translation>geben Sie einer davon ein Gewicht</translation>
    </message>
    <message>
        <source>take it out of the prompt</source>
        <translation>nehmen Sie sie aus dem Prompt</translation>
    </message>
    <message>
        <source>take it out of the prompt, or write &lt;lora:name:weight&gt;</source>
        <translation>nehmen Sie sie aus dem Prompt oder schreiben Sie &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write &lt;lora:name:weight&gt;</source>
        <translation>schreiben Sie &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write a number, as in &lt;lora:name:0.8&gt;</source>
        <translation>schreiben Sie eine Zahl, wie in &lt;lora:name:0.8&gt;</translation>
    </message>
    <message>
        <source>write the prompt in other words</source>
        <translation>formulieren Sie den Prompt anders</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>write one choice a line</source>
        <translation>schreiben Sie je Zeile eine Möglichkeit</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>geben Sie einen ein</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existiert bereits</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>enthält keinen Eintrag %1</translation>
    </message>
    <message>
        <source>has no picture %1</source>
        <translation>hat kein Bild %1</translation>
    </message>
    <message>
        <source>has no request</source>
        <translation>hat keine Anfrage</translation>
    </message>
    <message>
        <source>is no longer in the queue</source>
        <translation>ist nicht mehr in der Warteschlange</translation>
    </message>
    <message>
        <source>was written by a newer version (schema %1, this one knows %2)</source>
        <translation>wurde von einer neueren Version geschrieben (Schema %1, diese kennt %2)</translation>
    </message>
    <message>
        <source>update Sfumato</source>
        <translation>aktualisieren Sie Sfumato</translation>
    </message>
    <message>
        <source>update Sfumato or choose another data folder</source>
        <translation>aktualisieren Sie Sfumato oder wählen Sie einen anderen Datenordner</translation>
    </message>
    <message>
        <source>choose a data folder you may write to</source>
        <translation>wählen Sie einen Datenordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>move the file away: the gallery is made again from the pictures, which carry their prompts</source>
        <translation>verschieben Sie die Datei: Die Galerie wird aus den Bildern neu aufgebaut, die ihre Prompts enthalten</translation>
    </message>
    <message>
        <source>was not written: the export was stopped</source>
        <translation>wurde nicht geschrieben: Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>an axis has no parameter or no values</source>
        <translation>eine Achse hat keinen Parameter oder keine Werte</translation>
    </message>
    <message>
        <source>a value of an axis is no text</source>
        <translation>ein Wert einer Achse ist kein Text</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is unknown</source>
        <translation>der Parameter „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>is not a base and up to three axes</source>
        <translation>besteht nicht aus einer Grundlage und bis zu drei Achsen</translation>
    </message>
    <message>
        <source>is not in the prompt</source>
        <translation>steht nicht im Prompt</translation>
    </message>
    <message>
        <source>the prompt uses no LoRA</source>
        <translation>der Prompt verwendet keine LoRA</translation>
    </message>
    <message>
        <source>there is no picture to start from</source>
        <translation>es gibt kein Ausgangsbild</translation>
    </message>
    <message>
        <source>is no %1</source>
        <translation>ist kein gültiger Wert für „%1“</translation>
    </message>
    <message>
        <source>%1 pictures are more than %2</source>
        <translation>%1 Bilder sind mehr als %2</translation>
    </message>
    <message>
        <source>is more than %1 values</source>
        <translation>ergibt mehr als %1 Werte</translation>
    </message>
    <message>
        <source>asks for no value</source>
        <translation>ergibt keinen Wert</translation>
    </message>
    <message>
        <source>never reaches its end</source>
        <translation>erreicht nie das Ende</translation>
    </message>
    <message>
        <source>write the words of the prompt first, then what takes their place</source>
        <translation>schreiben Sie zuerst die Wörter des Prompts, dann das, was sie ersetzt</translation>
    </message>
    <message>
        <source>write values for one parameter at least</source>
        <translation>geben Sie Werte für mindestens einen Parameter an</translation>
    </message>
    <message>
        <source>click one in the model library to use it</source>
        <translation>klicken Sie in der Modellbibliothek auf eine, um sie zu verwenden</translation>
    </message>
    <message>
        <source>start from a picture, or vary something else</source>
        <translation>gehen Sie von einem Bild aus oder variieren Sie etwas anderes</translation>
    </message>
    <message>
        <source>take some values away</source>
        <translation>nehmen Sie einige Werte weg</translation>
    </message>
    <message>
        <source>no folder of pictures is chosen</source>
        <translation>es ist kein Bilderordner gewählt</translation>
    </message>
    <message>
        <source>the model has no name</source>
        <translation>das Modell hat keinen Namen</translation>
    </message>
    <message>
        <source>is being trained</source>
        <translation>wird gerade trainiert</translation>
    </message>
    <message>
        <source>is being trained, one training goes on at a time</source>
        <translation>wird gerade trainiert, und es läuft immer nur ein Training</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>lässt sich nicht in den Papierkorb legen</translation>
    </message>
    <message>
        <source>cannot be started</source>
        <translation>lässt sich nicht starten</translation>
    </message>
    <message>
        <source>there is no checkpoint yet</source>
        <translation>es gibt noch keinen Checkpoint</translation>
    </message>
    <message>
        <source>the system ended the trainer, perhaps for want of memory</source>
        <translation>das System hat das Trainingsprogramm beendet, vielleicht aus Speichermangel</translation>
    </message>
    <message>
        <source>the trainer ended with code %1</source>
        <translation>das Trainingsprogramm endete mit dem Code %1</translation>
    </message>
    <message>
        <source>the trainer ended with code %1 (%2)</source>
        <translation>das Trainingsprogramm endete mit dem Code %1 (%2)</translation>
    </message>
    <message>
        <source>the loss or its gradient is not a finite number at step %1</source>
        <translation>der Fehler oder sein Gradient ist bei Schritt %1 keine endliche Zahl</translation>
    </message>
    <message>
        <source>this training takes about %1 (weights and optimiser %2, pictures at work %3), %4 are free</source>
        <translation>dieses Training braucht etwa %1 (Gewichte und Optimierer %2, Bilder in Arbeit %3), frei sind %4</translation>
    </message>
    <message>
        <source>there is not enough of it to go on</source>
        <translation>reicht nicht aus, um weiterzumachen</translation>
    </message>
    <message>
        <source>no picture has a caption, but the model is led by words</source>
        <translation>kein Bild hat eine Beschreibung, aber das Modell wird von Wörtern geleitet</translation>
    </message>
    <message>
        <source>holds no usable picture (%1 broken)</source>
        <translation>enthält kein brauchbares Bild (%1 beschädigt)</translation>
    </message>
    <message>
        <source>is a model in one file, which cannot be fine-tuned</source>
        <translation>ist ein Modell in einer Datei und lässt sich so nicht nachtrainieren</translation>
    </message>
    <message>
        <source>is a %1 model, which the trainer does not know</source>
        <translation>ist ein Modell der Familie %1, die das Trainingsprogramm nicht kennt</translation>
    </message>
    <message>
        <source>is an inpainting model, which the trainer does not know</source>
        <translation>ist ein Inpainting-Modell, das Trainingsprogramm kennt solche nicht</translation>
    </message>
    <message>
        <source>takes no words, so it has no cross-attention to train</source>
        <translation>nimmt keine Wörter und hat daher keine Cross-Attention zum Trainieren</translation>
    </message>
    <message>
        <source>is the model to start from</source>
        <translation>ist das Ausgangsmodell selbst</translation>
    </message>
    <message>
        <source>is not what was just written to it</source>
        <translation>enthält nicht das, was gerade hineingeschrieben wurde</translation>
    </message>
    <message>
        <source>already holds a run</source>
        <translation>enthält bereits einen Lauf</translation>
    </message>
    <message>
        <source>holds no checkpoint to continue from</source>
        <translation>enthält keinen Checkpoint zum Fortsetzen</translation>
    </message>
    <message>
        <source>is the state of a network of another shape</source>
        <translation>ist der Zustand eines Netzes mit anderer Form</translation>
    </message>
    <message>
        <source>is the state of a run on other pictures or captions</source>
        <translation>ist der Zustand eines Laufs mit anderen Bildern oder Beschreibungen</translation>
    </message>
    <message>
        <source>its array &quot;%1&quot; has the wrong size</source>
        <translation>das Array „%1“ hat die falsche Größe</translation>
    </message>
    <message>
        <source>does not say at which step it was written</source>
        <translation>gibt nicht an, bei welchem Schritt geschrieben wurde</translation>
    </message>
    <message>
        <source>has %1 pieces, more than the %2 the text encoder has room for</source>
        <translation>hat %1 Token, mehr als die %2, für die der Textencoder Platz hat</translation>
    </message>
    <message>
        <source>start is &quot;%1&quot;</source>
        <translation>start ist „%1“</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>wählen Sie einen</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>geben Sie ihm einen</translation>
    </message>
    <message>
        <source>pause it first</source>
        <translation>pausieren Sie es zuerst</translation>
    </message>
    <message>
        <source>remove the folder yourself</source>
        <translation>entfernen Sie den Ordner selbst</translation>
    </message>
    <message>
        <source>wait for the first one, or pause the training: that saves</source>
        <translation>warten Sie auf den ersten oder pausieren Sie das Training (dabei wird gespeichert)</translation>
    </message>
    <message>
        <source>it belongs beside the studio: install Sfumato again</source>
        <translation>es gehört neben das Studio; installieren Sie Sfumato neu</translation>
    </message>
    <message>
        <source>what was saved is kept: go on from there</source>
        <translation>das Gespeicherte bleibt erhalten, machen Sie dort weiter</translation>
    </message>
    <message>
        <source>use a smaller batch; what was saved is kept: go on from there</source>
        <translation>verwenden Sie einen kleineren Stapel; das Gespeicherte bleibt erhalten, machen Sie dort weiter</translation>
    </message>
    <message>
        <source>%1, or close other programs</source>
        <translation>%1, oder schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>use a smaller batch, or raise gradient_accumulation</source>
        <translation>verwenden Sie einen kleineren Stapel oder erhöhen Sie gradient_accumulation</translation>
    </message>
    <message>
        <source>lower learning_rate</source>
        <translation>verringern Sie learning_rate</translation>
    </message>
    <message>
        <source>the last good checkpoint is kept: %1</source>
        <translation>der letzte gute Checkpoint bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>put PNG, JPEG or WebP files there</source>
        <translation>legen Sie PNG-, JPEG- oder WebP-Dateien hinein</translation>
    </message>
    <message>
        <source>save the captions as UTF-8</source>
        <translation>speichern Sie die Beschreibungen als UTF-8</translation>
    </message>
    <message>
        <source>fine-tune the model it was made from</source>
        <translation>trainieren Sie das Modell nach, aus dem es gemacht wurde</translation>
    </message>
    <message>
        <source>choose another folder for the result</source>
        <translation>wählen Sie einen anderen Ordner für das Ergebnis</translation>
    </message>
    <message>
        <source>resume with the configuration the run was started with</source>
        <translation>setzen Sie den Lauf mit der Konfiguration fort, mit der er begonnen wurde</translation>
    </message>
    <message>
        <source>resume with the data the run was started with, or begin a new run in another folder</source>
        <translation>setzen Sie den Lauf mit den Daten fort, mit denen er begonnen wurde, oder beginnen Sie einen neuen Lauf in einem anderen Ordner</translation>
    </message>
    <message>
        <source>give more captions or choose another vocabulary size</source>
        <translation>geben Sie mehr Beschreibungen an oder wählen Sie eine andere Größe des Vokabulars</translation>
    </message>
    <message>
        <source>look for a faulty disk or another program that writes there</source>
        <translation>suchen Sie nach einem defekten Datenträger oder einem anderen Programm, das dorthin schreibt</translation>
    </message>
    <message>
        <source>name the folder of a trained VAE</source>
        <translation>geben Sie den Ordner eines trainierten VAE an</translation>
    </message>
    <message>
        <source>use model, cross-attention or scratch</source>
        <translation>verwenden Sie model, cross-attention oder scratch</translation>
    </message>
    <message>
        <source>name a folder of pictures, or scenery[:seed[:count]]</source>
        <translation>geben Sie einen Ordner mit Bildern an oder scenery[:seed[:count]]</translation>
    </message>
    <message>
        <source>name a model folder (one that holds model_index.json); diffusers&apos; from_single_file(...).save_pretrained(...) makes one of it</source>
        <translation>geben Sie einen Modellordner an (mit model_index.json darin); from_single_file(...).save_pretrained(...) von diffusers macht aus der Datei einen</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>das Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it may have been moved or deleted; rebuild the library</source>
        <translation>vielleicht wurde es verschoben oder gelöscht; bauen Sie die Bibliothek neu auf</translation>
    </message>
    <message>
        <source>no second process can be started: %1</source>
        <translation>es lässt sich kein zweiter Prozess starten: %1</translation>
    </message>
    <message>
        <source>end other programs</source>
        <translation>beenden Sie andere Programme</translation>
    </message>
    <message>
        <source>the process that does it was ended</source>
        <translation>der Prozess dafür wurde beendet</translation>
    </message>
    <message>
        <source>holds no prompt</source>
        <translation>enthält keinen Prompt</translation>
    </message>
    <message>
        <source>write one prompt a line</source>
        <translation>schreiben Sie in jede Zeile einen Prompt</translation>
    </message>
    <message>
        <source>outpaint</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not four numbers of pixels</source>
        <translation>„%1“ sind nicht vier Zahlen von Pixeln</translation>
    </message>
    <message>
        <source>write left, top, right, bottom: 0,0,64,0</source>
        <translation>schreiben Sie links, oben, rechts, unten: 0,0,64,0</translation>
    </message>
    <message>
        <source>enlarges the frame by nothing</source>
        <translation>vergrößert den Rahmen um nichts</translation>
    </message>
    <message>
        <source>name at least one side: 0,0,64,0</source>
        <translation>nennen Sie mindestens eine Seite: 0,0,64,0</translation>
    </message>
    <message>
        <source>is about repainting, and neither a mask nor a larger frame is named</source>
        <translation>betrifft das Neumalen, es ist aber weder eine Maske noch ein größerer Rahmen angegeben</translation>
    </message>
    <message>
        <source>add --mask FILE or --outpaint L,T,R,B</source>
        <translation>fügen Sie --mask DATEI oder --outpaint L,O,R,U hinzu</translation>
    </message>
    <message>
        <source>there is not enough of it</source>
        <translation>es reicht nicht</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures at once</source>
        <translation>wählen Sie eine kleinere Größe oder weniger Bilder auf einmal</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>unerwarteter Fehler</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, and its request makes %3 x %4</source>
        <translation>hat %1 x %2 Pixel, sein Auftrag ergibt aber %3 x %4</translation>
    </message>
    <message>
        <source>use the picture as it was saved</source>
        <translation>verwenden Sie das Bild, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>another program is training there</source>
        <translation>dort trainiert ein anderes Programm</translation>
    </message>
    <message>
        <source>wait until it has saved and ended, or choose another folder</source>
        <translation>warten Sie, bis es gespeichert hat und beendet ist, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>IA3</source>
        <translation>IA3</translation>
    </message>
    <message>
        <source>GLoRA</source>
        <translation>GLoRA</translation>
    </message>
    <message>
        <source>LoRA with a sparse bias</source>
        <translation>LoRA mit dünn besetztem Bias</translation>
    </message>
    <message>
        <source>LoRA of an embedding table</source>
        <translation>LoRA einer Embedding-Tabelle</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoHa</source>
        <translation>LoHa</translation>
    </message>
    <message>
        <source>LoKr</source>
        <translation>LoKr</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; has a dtype that safetensors cannot hold</source>
        <translation>der Tensor „%1“ hat einen dtype, den safetensors nicht speichern kann</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 ist %2 statt %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>hat keinen solchen Wert</translation>
    </message>
    <message>
        <source>use %1 to %2 steps</source>
        <translation>verwenden Sie %1 bis %2 Schritte</translation>
    </message>
    <message>
        <source>use at least 2 steps with zero terminal SNR</source>
        <translation>verwenden Sie bei Zero Terminal SNR mindestens 2 Schritte</translation>
    </message>
    <message>
        <source>use a variance between 0 and 1</source>
        <translation>verwenden Sie eine Varianz zwischen 0 und 1</translation>
    </message>
    <message>
        <source>use 0 or more</source>
        <translation>verwenden Sie 0 oder mehr</translation>
    </message>
    <message>
        <source>use leading, trailing or linspace</source>
        <translation>verwenden Sie leading, trailing oder linspace</translation>
    </message>
    <message>
        <source>epsilon prediction</source>
        <translation>Epsilon-Vorhersage</translation>
    </message>
    <message>
        <source>the noise alone does not determine the picture at a timestep without signal</source>
        <translation>in einem Zeitschritt ohne Signal bestimmt das Rauschen allein das Bild nicht</translation>
    </message>
    <message>
        <source>use v_prediction with zero terminal SNR</source>
        <translation>verwenden Sie v_prediction bei Zero Terminal SNR</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>are of different lengths</source>
        <translation>sind verschieden lang</translation>
    </message>
    <message>
        <source>sample them one after the other</source>
        <translation>berechnen Sie sie nacheinander</translation>
    </message>
    <message>
        <source>are composed or change while they are sampled</source>
        <translation>sind zusammengesetzt oder ändern sich während der Berechnung</translation>
    </message>
    <message>
        <source>attribute reader</source>
        <translation>Merkmalsleser</translation>
    </message>
    <message>
        <source>its loss is not finite at step %1</source>
        <translation>der Verlust ist in Schritt %1 nicht endlich</translation>
    </message>
    <message>
        <source>train it again with another seed</source>
        <translation>trainieren Sie ihn mit einem anderen Seed neu</translation>
    </message>
    <message>
        <source>%1 (%2 for a weight of %3)</source>
        <translation>%1 (%2 für ein Gewicht von %3)</translation>
    </message>
    <message>
        <source>use the request as it was written</source>
        <translation>verwenden Sie den Auftrag, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderKL uses silu</source>
        <translation>„act_fn“ ist %1, ein AutoencoderKL verwendet aber silu</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderTiny uses relu</source>
        <translation>„act_fn“ ist %1, ein AutoencoderTiny verwendet aber relu</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; is %1, but CLIP uses quick_gelu or gelu</source>
        <translation>„hidden_act“ ist %1, CLIP verwendet aber quick_gelu oder gelu</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no generation of processors</source>
        <translation>„%1“ ist keine Prozessorgeneration</translation>
    </message>
    <message>
        <source>use default, avx2, avx512, avx512_bf16 or amx, or leave it unset</source>
        <translation>verwenden Sie default, avx2, avx512, avx512_bf16 oder amx, oder setzen Sie es nicht</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>use text_to_image, image_to_image, inpaint or upscale</source>
        <translation>verwenden Sie text_to_image, image_to_image, inpaint oder upscale</translation>
    </message>
    <message>
        <source>has %1 rows for %2 pictures</source>
        <translation>hat %1 Zeilen für %2 Bilder</translation>
    </message>
    <message>
        <source>%1 %2 is not known here</source>
        <translation>%1 %2 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nicht %2</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>sentencepiece refuses these settings</source>
        <translation>sentencepiece lehnt diese Einstellungen ab</translation>
    </message>
    <message>
        <source>training a tokenizer of %1 pieces on %2 sentences</source>
        <translation>das Training eines Tokenizers mit %1 Stücken auf %2 Sätzen</translation>
    </message>
    <message>
        <source>wildcard %1</source>
        <translation>Platzhalter %1</translation>
    </message>
    <message>
        <source>the configuration is not a JSON object</source>
        <translation>die Konfiguration ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>the known ones are %1</source>
        <translation>bekannt sind %1</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]]</source>
        <translation>hat nicht die Form scenery[:seed[:count]]</translation>
    </message>
    <message>
        <source>write for example scenery:1:30000</source>
        <translation>schreiben Sie zum Beispiel scenery:1:30000</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]] with a count of 1 to 100 million</source>
        <translation>hat nicht die Form scenery[:seed[:count]] mit einer Anzahl von 1 bis 100 Millionen</translation>
    </message>
    <message>
        <source>remove the folder, or raise vocabulary_size</source>
        <translation>entfernen Sie den Ordner oder erhöhen Sie vocabulary_size</translation>
    </message>
    <message>
        <source>no model of the family &quot;%1&quot; is made from random weights</source>
        <translation>von der Familie „%1“ wird kein Modell aus zufälligen Gewichten erzeugt</translation>
    </message>
    <message>
        <source>gradient_accumulation must be at least 1</source>
        <translation>gradient_accumulation muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>sheet_pictures and sheet_steps must be at least 1</source>
        <translation>sheet_pictures und sheet_steps müssen mindestens 1 sein</translation>
    </message>
    <message>
        <source>timestep_shift must be above 0</source>
        <translation>timestep_shift muss größer als 0 sein</translation>
    </message>
    <message>
        <source>object_weight must be above 0</source>
        <translation>object_weight muss größer als 0 sein</translation>
    </message>
    <message>
        <source>caption_dropout must lie in 0..1</source>
        <translation>caption_dropout muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>weights is &quot;%1&quot;</source>
        <translation>weights ist „%1“</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>verwenden Sie %1 oder %2</translation>
    </message>
    <message>
        <source>vocabulary_size is %1 but text_encoder.vocab_size is %2</source>
        <translation>vocabulary_size ist %1, text_encoder.vocab_size aber %2</translation>
    </message>
    <message>
        <source>set both to the same number</source>
        <translation>setzen Sie beide auf dieselbe Zahl</translation>
    </message>
    <message>
        <source>the known ones are vae, diffusion, decoder, seed, flip</source>
        <translation>bekannt sind vae, diffusion, decoder, seed, flip</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>use at least 1</source>
        <translation>verwenden Sie mindestens 1</translation>
    </message>
    <message>
        <source>learning_rate is not positive</source>
        <translation>learning_rate ist nicht positiv</translation>
    </message>
    <message>
        <source>constant_share and min_lr_ratio must lie in 0..1</source>
        <translation>constant_share und min_lr_ratio müssen zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>beta1, beta2 and the average decays must lie in 0..1</source>
        <translation>beta1, beta2 und die Abklingraten des Mittels müssen zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>use auto, float32 or bfloat16</source>
        <translation>verwenden Sie auto, float32 oder bfloat16</translation>
    </message>
    <message>
        <source>use a multiple of %1 up to side</source>
        <translation>verwenden Sie ein Vielfaches von %1 bis höchstens side</translation>
    </message>
    <message>
        <source>from, steps and repeats must be at least 0</source>
        <translation>from, steps und repeats müssen mindestens 0 sein</translation>
    </message>
    <message>
        <source>share and first_share must lie in 0..1</source>
        <translation>share und first_share müssen zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>words holds %1</source>
        <translation>words enthält %1</translation>
    </message>
    <message>
        <source>name those that have to be told from each other, 2 to %1</source>
        <translation>nennen Sie die Wörter, die auseinanderzuhalten sind, 2 bis %1</translation>
    </message>
    <message>
        <source>words holds an empty list</source>
        <translation>words enthält eine leere Liste</translation>
    </message>
    <message>
        <source>no picture is described with &quot;%1&quot; and none of the other words</source>
        <translation>kein Bild ist mit „%1“ und keinem der anderen Wörter beschrieben</translation>
    </message>
    <message>
        <source>leave the word out, or describe some</source>
        <translation>lassen Sie das Wort weg oder beschreiben Sie einige Bilder damit</translation>
    </message>
    <message>
        <source>use a number above 0</source>
        <translation>verwenden Sie eine Zahl größer als 0</translation>
    </message>
    <message>
        <source>use trailing or linspace</source>
        <translation>verwenden Sie trailing oder linspace</translation>
    </message>
    <message>
        <source>&quot;latents_std&quot; is not above 0</source>
        <translation>„latents_std“ ist nicht größer als 0</translation>
    </message>
    <message>
        <source>%1 is not defined for %2, which this model needs</source>
        <translation>%1 ist nicht für %2 definiert, was dieses Modell braucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;</source>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>another model made this step, and latents of one model mean nothing to another</source>
        <translation>ein anderes Modell hat diesen Schritt gemacht, und latente Bilder des einen sagen dem anderen nichts</translation>
    </message>
    <message>
        <source>its header is nested over %1 deep</source>
        <translation>der Header ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a number from %3 to %4</source>
        <translation>„%1“ ist %2 und keine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is %2 wide</source>
        <translation>Tensor „%1“ ist %2 breit</translation>
    </message>
    <message>
        <source>its %1 expects text but it has no text encoder</source>
        <translation>%1 erwartet Text, aber ein Textencoder fehlt</translation>
    </message>
    <message>
        <source>it has a text encoder but its %1 takes no text</source>
        <translation>ein Textencoder ist da, aber %1 nimmt keinen Text</translation>
    </message>
    <message>
        <source>its text is %1 wide but its %2 expects %3</source>
        <translation>der Text ist %1 breit, %2 erwartet aber %3</translation>
    </message>
    <message>
        <source>its pooled text and sizes are %1 wide but its %2 expects %3</source>
        <translation>gepoolter Text und Größen sind %1 breit, %2 erwartet aber %3</translation>
    </message>
    <message>
        <source>its VAE has %1 latent channels but its %2 has %3</source>
        <translation>der VAE hat %1 latente Kanäle, %2 aber %3</translation>
    </message>
    <message>
        <source>its %1 takes %2 channels, which Sfumato does not know how to fill</source>
        <translation>%1 verlangt %2 Kanäle, die Sfumato nicht zu füllen weiß</translation>
    </message>
    <message>
        <source>open a model of one of these families: %1</source>
        <translation>öffnen Sie ein Modell einer dieser Familien: %1</translation>
    </message>
    <message>
        <source>makes latents of %1, the %2 expects %3</source>
        <translation>macht latente Bilder der Größe %1, %2 erwartet %3</translation>
    </message>
    <message>
        <source>fine-tune a model of one of these families: %1</source>
        <translation>trainieren Sie ein Modell einer dieser Familien nach: %1</translation>
    </message>
    <message>
        <source>change %1.in_channels, %1.sample_size or side</source>
        <translation>ändern Sie %1.in_channels, %1.sample_size oder side</translation>
    </message>
    <message>
        <source>The classic: even steps, the same picture every time</source>
        <translation>Der Klassiker: gleichmäßige Schritte, jedes Mal dasselbe Bild</translation>
    </message>
    <message>
        <source>The original: new noise in every step, needs many</source>
        <translation>Das Original: in jedem Schritt neues Rauschen, braucht viele</translation>
    </message>
    <message>
        <source>DDIM that remembers its last steps</source>
        <translation>DDIM, das sich an seine letzten Schritte erinnert</translation>
    </message>
    <message>
        <source>Simple and quick, good from 20 steps</source>
        <translation>Einfach und schnell, gut ab 20 Schritten</translation>
    </message>
    <message>
        <source>Fresh noise in every step: soft, varied pictures</source>
        <translation>Frisches Rauschen in jedem Schritt: weiche, abwechslungsreiche Bilder</translation>
    </message>
    <message>
        <source>Two looks at each step: exact, half as fast</source>
        <translation>Zwei Blicke je Schritt: genau, halb so schnell</translation>
    </message>
    <message>
        <source>Remembers four slopes; many steps, no noise</source>
        <translation>Erinnert sich an vier Steigungen; viele Schritte, kein Rauschen</translation>
    </message>
    <message>
        <source>Two looks at each step, the second in its middle</source>
        <translation>Zwei Blicke je Schritt, der zweite in seiner Mitte</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise in every step</source>
        <translation>DPM2 mit frischem Rauschen in jedem Schritt</translation>
    </message>
    <message>
        <source>Two looks and fresh noise: rich detail, slow</source>
        <translation>Zwei Blicke und frisches Rauschen: reich an Einzelheiten, langsam</translation>
    </message>
    <message>
        <source>The usual choice: sharp from 15 steps</source>
        <translation>Die übliche Wahl: scharf ab 15 Schritten</translation>
    </message>
    <message>
        <source>Noise on the way: lively detail</source>
        <translation>Rauschen unterwegs: lebendige Einzelheiten</translation>
    </message>
    <message>
        <source>DPM++ 2M with noise on the way: fine texture</source>
        <translation>DPM++ 2M mit Rauschen unterwegs: feine Struktur</translation>
    </message>
    <message>
        <source>Of third order: for 30 steps and more</source>
        <translation>Dritter Ordnung: für 30 Schritte und mehr</translation>
    </message>
    <message>
        <source>Corrects itself: good pictures from 8 steps</source>
        <translation>Berichtigt sich selbst: gute Bilder ab 8 Schritten</translation>
    </message>
    <message>
        <source>Exponential integrator: few steps, no noise</source>
        <translation>Exponentieller Integrator: wenige Schritte, kein Rauschen</translation>
    </message>
    <message>
        <source>For models distilled to it: 4 to 8 steps</source>
        <translation>Für darauf destillierte Modelle: 4 bis 8 Schritte</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>Wie das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Small steps at the end: fine detail</source>
        <translation>Kleine Schritte am Ende: feine Einzelheiten</translation>
    </message>
    <message>
        <source>Even steps in the logarithm: smooth</source>
        <translation>Im Logarithmus gleichmäßig: glatt</translation>
    </message>
    <message>
        <source>Even steps from the very first noise</source>
        <translation>Gleichmäßig vom allerersten Rauschen an</translation>
    </message>
    <message>
        <source>Training steps picked evenly</source>
        <translation>Trainingsschritte gleichmäßig ausgewählt</translation>
    </message>
    <message>
        <source>Even steps in time, fractions allowed</source>
        <translation>Zeitlich gleichmäßig, Bruchteile erlaubt</translation>
    </message>
    <message>
        <source>Small steps at both ends</source>
        <translation>Kleine Schritte an beiden Enden</translation>
    </message>
    <message>
        <source>sampler %1 comes near %2 only</source>
        <translation>Sampler %1 kommt %2 nur nahe</translation>
    </message>
    <message>
        <source>what drew the noise: %1</source>
        <translation>womit das Rauschen gezogen wurde: %1</translation>
    </message>
    <message>
        <source>is a picture of the format %1, which is not read</source>
        <translation>ist ein Bild im Format %1, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>convert it to PNG, JPEG or WebP</source>
        <translation>wandeln Sie es in PNG, JPEG oder WebP um</translation>
    </message>
    <message>
        <source>%1, which the file does not hold</source>
        <translation>%1, in der Datei nicht enthalten</translation>
    </message>
    <message>
        <source>%1: no emphasis and no command to %2, kept as plain text</source>
        <translation>%1: für %2 weder Betonung noch Befehl, bleibt gewöhnlicher Text</translation>
    </message>
    <message>
        <source>is an HDR picture (%1)</source>
        <translation>ist ein HDR-Bild (%1)</translation>
    </message>
    <message>
        <source>save it in sRGB, without HDR</source>
        <translation>speichern Sie es in sRGB, ohne HDR</translation>
    </message>
    <message>
        <source>%1 has a colour profile that cannot be used: its colours are taken for sRGB</source>
        <translation>%1 hat ein Farbprofil, das nicht zu gebrauchen ist: Die Farben gelten als sRGB</translation>
    </message>
    <message>
        <source>the colours of %1 were converted from %2 to sRGB</source>
        <translation>Die Farben von %1 wurden aus %2 in sRGB umgerechnet</translation>
    </message>
    <message>
        <source>BOFT</source>
        <translation>BOFT</translation>
    </message>
    <message>
        <source>OFT</source>
        <translation>OFT</translation>
    </message>
    <message>
        <source>T-LoRA</source>
        <translation>T-LoRA</translation>
    </message>
    <message>
        <source>AdaLoRA</source>
        <translation>AdaLoRA</translation>
    </message>
    <message>
        <source>%1 of the %2 tensors of the LoRA %3 are left out, as Sfumato does not know their kind: %4</source>
        <translation>%1 der %2 Tensoren der LoRA %3 bleiben weg, weil Sfumato ihre Art nicht kennt: %4</translation>
    </message>
    <message>
        <source>beside the LoRA %1 there is no adapter_config.json, so its alpha is taken to be its rank</source>
        <translation>neben der LoRA %1 liegt keine adapter_config.json, daher gilt ihr Rang als ihr Alpha</translation>
    </message>
    <message>
        <source>holds the pattern %1, which cannot be matched (%2)</source>
        <translation>enthält das Muster %1, das sich nicht vergleichen lässt (%2)</translation>
    </message>
    <message>
        <source>says that training set out from other weights than the model&apos;s (%1)</source>
        <translation>sagt, dass das Training von anderen Gewichten als denen des Modells ausging (%1)</translation>
    </message>
    <message>
        <source>save it anew as a plain LoRA, by PEFT&apos;s path_initial_model_for_weight_conversion</source>
        <translation>speichern Sie sie mit path_initial_model_for_weight_conversion von PEFT neu als gewöhnliche LoRA</translation>
    </message>
    <message>
        <source>%1 of the %2 modules of the LoRA %3 are left out, as this model has none of that name: %4</source>
        <translation>%1 der %2 Module der LoRA %3 bleiben weg, weil dieses Modell keine solchen Namens hat: %4</translation>
    </message>
    <message>
        <source>a LoRA brings an embedding %1, but the one that was there before is used</source>
        <translation>eine LoRA bringt ein Embedding %1 mit, verwendet wird aber das schon vorhandene</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>enthält keine Gewichte</translation>
    </message>
    <message>
        <source>it takes more values than there are</source>
        <translation>es nimmt mehr Werte, als da sind</translation>
    </message>
    <message>
        <source>it is given a value of another kind than it takes</source>
        <translation>es bekommt einen Wert anderer Art, als es nimmt</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1 at byte %2</source>
        <translation>sein Pickle enthält den unbekannten Opcode %1 bei Byte %2</translation>
    </message>
    <message>
        <source>its pickle is damaged at byte %1: %2</source>
        <translation>sein Pickle ist bei Byte %1 beschädigt: %2</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>sein Pickle ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>its pickle ends at byte %1 in the middle of a value</source>
        <translation>sein Pickle endet bei Byte %1 mitten in einem Wert</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>sein Pickle enthält mehr als %1 Werte</translation>
    </message>
    <message>
        <source>it asks for a value that was never put away</source>
        <translation>es verlangt einen Wert, der nie abgelegt wurde</translation>
    </message>
    <message>
        <source>is a ZIP archive of several pickles</source>
        <translation>ist ein ZIP-Archiv mit mehreren Pickles</translation>
    </message>
    <message>
        <source>is a ZIP archive without weights</source>
        <translation>ist ein ZIP-Archiv ohne Gewichte</translation>
    </message>
    <message>
        <source>holds numbers in the byte order of other machines</source>
        <translation>enthält Zahlen in der Byte-Reihenfolge anderer Rechner</translation>
    </message>
    <message>
        <source>its storage &quot;%1&quot; %2</source>
        <translation>sein Speicherblock „%1“ %2</translation>
    </message>
    <message>
        <source>is of no type that Sfumato knows</source>
        <translation>hat einen Typ, den Sfumato nicht kennt</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>is a pickle, but none that torch writes</source>
        <translation>ist ein Pickle, aber keines, wie torch es schreibt</translation>
    </message>
    <message>
        <source>choose a file of weights</source>
        <translation>wählen Sie eine Datei mit Gewichten</translation>
    </message>
    <message>
        <source>is of a version of torch&apos;s files that Sfumato does not know</source>
        <translation>hat eine Version von torchs Dateien, die Sfumato nicht kennt</translation>
    </message>
    <message>
        <source>lies in the storage &quot;%1&quot;, which is missing</source>
        <translation>liegt im Speicherblock „%1“, der fehlt</translation>
    </message>
    <message>
        <source>needs a storage of %1 elements but there are %2 bytes</source>
        <translation>braucht einen Speicherblock von %1 Elementen, es sind aber %2 Byte</translation>
    </message>
    <message>
        <source>ends at byte %1 of its storage but that holds %2</source>
        <translation>endet bei Byte %1 seines Speicherblocks, der aber nur %2 enthält</translation>
    </message>
    <message>
        <source>its tensors would take over %1 bytes, far more than the file holds</source>
        <translation>seine Tensoren bräuchten über %1 Byte, weit mehr, als die Datei enthält</translation>
    </message>
    <message>
        <source>asks to run %1 when it is opened, which Sfumato never does</source>
        <translation>verlangt, beim Öffnen %1 auszuführen, was Sfumato nie tut</translation>
    </message>
    <message>
        <source>holds an object of class %1, not weights</source>
        <translation>enthält ein Objekt der Klasse %1, keine Gewichte</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>enthält keine Tensoren</translation>
    </message>
    <message>
        <source>names more tensors than a network has</source>
        <translation>nennt mehr Tensoren, als ein Netz hat</translation>
    </message>
    <message>
        <source>holds lists or dicts nested over %1 deep</source>
        <translation>enthält Listen oder Dicts, die mehr als %1 Ebenen tief verschachtelt sind</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8</source>
        <translation>hat einen Namen, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>is not written as torch writes it</source>
        <translation>ist nicht so geschrieben, wie torch es tut</translation>
    </message>
    <message>
        <source>lies in a part of a storage, as before torch 0.4</source>
        <translation>liegt in einem Teil eines Speicherblocks, wie vor torch 0.4</translation>
    </message>
    <message>
        <source>is a ZIP archive without the directory that stands at its end</source>
        <translation>ist ein ZIP-Archiv, dem das Verzeichnis am Ende fehlt</translation>
    </message>
    <message>
        <source>is a ZIP archive whose directory is damaged</source>
        <translation>ist ein ZIP-Archiv mit beschädigtem Verzeichnis</translation>
    </message>
    <message>
        <source>is one part of a ZIP archive of several</source>
        <translation>ist ein Teil eines mehrteiligen ZIP-Archivs</translation>
    </message>
    <message>
        <source>join the parts to one file</source>
        <translation>fügen Sie die Teile zu einer Datei zusammen</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; %2</source>
        <translation>sein Teil „%1“ %2</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>is compressed in a way that Sfumato does not know (%1)</source>
        <translation>ist auf eine Weise komprimiert, die Sfumato nicht kennt (%1)</translation>
    </message>
    <message>
        <source>does not lie where the directory says</source>
        <translation>liegt nicht dort, wo das Verzeichnis es sagt</translation>
    </message>
    <message>
        <source>has a size that its data cannot have</source>
        <translation>hat eine Größe, die seine Daten nicht haben können</translation>
    </message>
    <message>
        <source>is a ZIP archive of %1 parts, at most %2 are allowed</source>
        <translation>ist ein ZIP-Archiv aus %1 Teilen, höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>seine komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>eine Zahl ist nicht lesbar</translation>
    </message>
    <message>
        <source>they are the weights of another network than the one they are taken for; keep weights and config.json together that were saved together</source>
        <translation>es sind die Gewichte eines anderen Netzes, als wofür sie gehalten werden; lassen Sie Gewichte und config.json zusammen, die zusammen gespeichert wurden</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is of the class %2, which Sfumato does not know</source>
        <translation>sein Teil „%1“ ist von der Klasse %2, die Sfumato nicht kennt</translation>
    </message>
    <message>
        <source>open a model in which it is of the class %1</source>
        <translation>öffnen Sie ein Modell, in dem er von der Klasse %1 ist</translation>
    </message>
    <message>
        <source>the parts belong to different models; put those of one model together</source>
        <translation>die Teile gehören zu verschiedenen Modellen; legen Sie die eines einzigen Modells zusammen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested, and &quot;%2&quot; is missing</source>
        <translation>„%1“ ist verschachtelt, und „%2“ fehlt</translation>
    </message>
    <message>
        <source>the negative prompt was left out: this model is told the guidance scale itself and takes none</source>
        <translation>der negative Prompt wurde weggelassen: Diesem Modell wird die Führungsstärke selbst mitgeteilt, es nimmt keinen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression that this program reads</source>
        <translation>„%1“ ist kein regulärer Ausdruck, den dieses Programm liest</translation>
    </message>
    <message>
        <source>holds no tokenizer (tokenizer.json, vocab.json and merges.txt, or sentencepiece.model)</source>
        <translation>enthält keinen Tokenizer (tokenizer.json, vocab.json und merges.txt oder sentencepiece.model)</translation>
    </message>
    <message>
        <source>merge %1 joins what the vocabulary lacks: %2</source>
        <translation>Verschmelzung %1 verbindet, was im Vokabular fehlt: %2</translation>
    </message>
    <message>
        <source>put the tokenizer and the text encoder of one model into its folder</source>
        <translation>legen Sie Tokenizer und Textencoder desselben Modells in seinen Ordner</translation>
    </message>
    <message>
        <source>use the index that was saved with the weights</source>
        <translation>verwenden Sie den Index, der mit den Gewichten gespeichert wurde</translation>
    </message>
    <message>
        <source>leave only the files of one model in the folder</source>
        <translation>lassen Sie nur die Dateien eines Modells im Ordner</translation>
    </message>
    <message>
        <source>use a number above &quot;%1&quot;</source>
        <translation>verwenden Sie eine Zahl größer als „%1“</translation>
    </message>
    <message>
        <source>predicted latents are not limited</source>
        <translation>vorhergesagte Latents werden nicht begrenzt</translation>
    </message>
    <message>
        <source>the last step ends without noise</source>
        <translation>der letzte Schritt endet ohne Rauschen</translation>
    </message>
    <message>
        <source>each sigma is that of its timestep</source>
        <translation>jedes Sigma ist das seines Zeitschritts</translation>
    </message>
    <message>
        <source>Automatic follows its spacing</source>
        <translation>„Automatic“ folgt seinem Schrittabstand</translation>
    </message>
    <message>
        <source>has levels of noise of its own (&quot;%1&quot;)</source>
        <translation>hat eigene Rauschstufen („%1“)</translation>
    </message>
    <message>
        <source>names a scheduler whose levels of noise are not known here: %1</source>
        <translation>nennt einen Scheduler, dessen Rauschstufen hier nicht bekannt sind: %1</translation>
    </message>
    <message>
        <source>open a model with another scheduler, such as %1</source>
        <translation>öffnen Sie ein Modell mit einem anderen Scheduler, etwa %1</translation>
    </message>
    <message>
        <source>the model&apos;s scheduler asks for &quot;%1&quot;, which is not followed: %2</source>
        <translation>der Scheduler des Modells verlangt „%1“, was nicht befolgt wird: %2</translation>
    </message>
    <message>
        <source>asks for two formulas of sigma (&quot;%1&quot;)</source>
        <translation>verlangt zwei Formeln für Sigma („%1“)</translation>
    </message>
    <message>
        <source>is a %1 model, which Sfumato does not know</source>
        <translation>ist ein Modell der Art %1, die Sfumato nicht kennt</translation>
    </message>
    <message>
        <source>is %1 without a text encoder (no tensor begins with %2)</source>
        <translation>ist %1 ohne Text-Encoder (kein Tensor beginnt mit %2)</translation>
    </message>
    <message>
        <source>open the whole model, or a folder with its text encoder and tokenizer beside its %1</source>
        <translation>öffnen Sie das ganze Modell oder einen Ordner mit Text-Encoder und Tokenizer neben seinem %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 numbers, not %3</source>
        <translation>„%1“ hat %2 Zahlen statt %3</translation>
    </message>
    <message>
        <source>does not say what it predicts, noise or v, which differs between %1 models</source>
        <translation>sagt nicht, was es vorhersagt, Rauschen oder v, und das ist bei Modellen der Familie %1 verschieden</translation>
    </message>
    <message>
        <source>write &quot;parameterization: v&quot; or &quot;parameterization: eps&quot; into %1 beside it</source>
        <translation>schreiben Sie „parameterization: v“ oder „parameterization: eps“ in %1 daneben</translation>
    </message>
    <message>
        <source>the schedules in square brackets of the %1 are plain text, as in A1111: a &quot;%2&quot; stands outside of them</source>
        <translation>%1: Die Wechsel in eckigen Klammern sind einfacher Text, wie in A1111: Außerhalb davon steht ein &quot;%2&quot;</translation>
    </message>
    <message>
        <source>is no YAML (line %1: %2)</source>
        <translation>ist kein YAML (Zeile %1: %2)</translation>
    </message>
    <message>
        <source>quote texts that begin with a sign of YAML&apos;s, as in &quot;[red:blue:5]&quot;</source>
        <translation>Texte, die mit einem Zeichen von YAML beginnen, in Anführungszeichen setzen, wie in &quot;[red:blue:5]&quot;</translation>
    </message>
    <message>
        <source>has an alias (&quot;*name&quot;) in line %1</source>
        <translation>enthält in Zeile %1 einen Verweis (&quot;*name&quot;)</translation>
    </message>
    <message>
        <source>write out what it stands for</source>
        <translation>ausschreiben, wofür er steht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for the choices one after the other, which this program does not do</source>
        <translation>„%1“ verlangt die Möglichkeiten der Reihe nach, und das tut dieses Programm nicht</translation>
    </message>
    <message>
        <source>leave it out, and one is drawn</source>
        <translation>lassen Sie es weg, dann wird eine gezogen</translation>
    </message>
    <message>
        <source>is quantised (%1), and Sfumato reads no such weights</source>
        <translation>ist quantisiert (%1), und solche Gewichte liest Sfumato nicht</translation>
    </message>
    <message>
        <source>it went wrong when it was trained or saved; choose another file</source>
        <translation>beim Trainieren oder Speichern ging etwas schief; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>choose a version of it in float8, float16, bfloat16 or float32</source>
        <translation>wählen Sie eine Fassung davon in float8, float16, bfloat16 oder float32</translation>
    </message>
    <message>
        <source>name the folder of this model&apos;s own tokenizer with %1</source>
        <translation>geben Sie mit %1 den Ordner des Tokenizers an, der zu diesem Modell gehört</translation>
    </message>
    <message>
        <source>name one with %1, or put it beside the model as %2</source>
        <translation>geben Sie einen mit %1 an oder legen Sie ihn als %2 neben das Modell</translation>
    </message>
    <message>
        <source>install the program again, or choose another model with %1</source>
        <translation>installieren Sie das Programm neu oder wählen Sie mit %1 ein anderes Modell</translation>
    </message>
    <message>
        <source>choose a folder you may write to with %1</source>
        <translation>wählen Sie mit %1 einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>run ./dev build once with a network, which fetches it, or name a folder with vocab.json and merges.txt with %1</source>
        <translation>führen Sie ./dev build einmal mit Netzverbindung aus, um es herunterzuladen, oder geben Sie mit %1 einen Ordner mit vocab.json und merges.txt an</translation>
    </message>
    <message>
        <source>name the folder of a tokenizer of another kind with %1</source>
        <translation>nennen Sie mit %1 den Ordner eines Tokenizers anderer Art</translation>
    </message>
    <message>
        <source>name the folder that does, with %1</source>
        <translation>geben Sie mit %1 den Ordner an, der einen enthält</translation>
    </message>
    <message>
        <source>name one with %1</source>
        <translation>geben Sie einen mit %1 an</translation>
    </message>
    <message>
        <source>write that file, or name its folder with %1</source>
        <translation>schreiben Sie diese Datei oder geben Sie mit %1 ihren Ordner an</translation>
    </message>
    <message>
        <source>train one first with &quot;sfumato-cli train vae --out %1&quot;, or name one with %2</source>
        <translation>trainieren Sie zuerst einen mit „sfumato-cli train vae --out %1“ oder geben Sie einen mit %2 an</translation>
    </message>
    <message>
        <source>put a .txt beside each picture, or describe all of them with %1</source>
        <translation>legen Sie neben jedes Bild eine .txt-Datei oder beschreiben Sie alle mit %1</translation>
    </message>
    <message>
        <source>lower learning_rate and continue with %1</source>
        <translation>verringern Sie learning_rate und setzen Sie das Training mit %1 fort</translation>
    </message>
    <message>
        <source>train all weights (%1)</source>
        <translation>trainieren Sie alle Gewichte (%1)</translation>
    </message>
    <message>
        <source>train cross-attention alone (%1)</source>
        <translation>trainieren Sie nur Cross-Attention (%1)</translation>
    </message>
    <message>
        <source>use fewer threads (%1), or a machine with more memory</source>
        <translation>Nehmen Sie weniger Threads (%1) oder einen Rechner mit mehr Speicher</translation>
    </message>
    <message>
        <source>continue with %1 when other programs are closed, or train with a smaller batch</source>
        <translation>setzen Sie das Training mit %1 fort, wenn andere Programme geschlossen sind, oder trainieren Sie mit einem kleineren Stapel</translation>
    </message>
    <message>
        <source>continue it with %1, or choose another folder</source>
        <translation>setzen Sie ihn mit %1 fort oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>start the run without %1</source>
        <translation>starten Sie den Lauf ohne %1</translation>
    </message>
    <message>
        <source>is no LoRA</source>
        <translation>ist keine LoRA</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>is there already with another content, and stays</source>
        <translation>gibt es schon mit anderem Inhalt und bleibt</translation>
    </message>
    <message>
        <source>choose a folder of pictures</source>
        <translation>wählen Sie einen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>is hidden or the system&apos;s; pictures in it: %1</source>
        <translation>ist versteckt oder gehört dem System; Bilder darin: %1</translation>
    </message>
    <message>
        <source>hidden pictures in it: %1</source>
        <translation>versteckte Bilder darin: %1</translation>
    </message>
    <message>
        <source>is in use, and its list of pictures cannot be copied to look at it</source>
        <translation>wird benutzt, und die Liste seiner Bilder lässt sich nicht zum Ansehen kopieren</translation>
    </message>
    <message>
        <source>try again in a moment, or close the other window</source>
        <translation>versuchen Sie es gleich noch einmal oder schließen Sie das andere Fenster</translation>
    </message>
    <message>
        <source>close the other window and start this one again</source>
        <translation>schließen Sie das andere Fenster und starten Sie dieses neu</translation>
    </message>
    <message>
        <source>is open in another window, this one only looks</source>
        <translation>ist in einem anderen Fenster offen, dieses zeigt nur an</translation>
    </message>
    <message>
        <source>is open on %1, this window only looks</source>
        <translation>ist auf %1 offen, dieses Fenster zeigt nur an</translation>
    </message>
    <message>
        <source>its gradient is not a finite number</source>
        <translation>sein Gradient ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>%1 verringern</translation>
    </message>
    <message>
        <source>scenery pictures are 128, 256 or 512 pixels wide, not %1</source>
        <translation>Bilder der Szenerie sind 128, 256 oder 512 Pixel breit, nicht %1</translation>
    </message>
    <message>
        <source>adversarial_weight and feature_weight must not be below 0</source>
        <translation>adversarial_weight und feature_weight dürfen nicht unter 0 liegen</translation>
    </message>
    <message>
        <source>discriminator_learning_rate must be above 0</source>
        <translation>discriminator_learning_rate muss über 0 liegen</translation>
    </message>
    <message>
        <source>the discriminator cannot be made</source>
        <translation>der Diskriminator kann nicht gebaut werden</translation>
    </message>
    <message>
        <source>adversarial_start must not be below 0, discriminator_channels be at least 1, discriminator_layers from 1 to 6</source>
        <translation>adversarial_start darf nicht unter 0 liegen, discriminator_channels muss mindestens 1 sein, discriminator_layers von 1 bis 6</translation>
    </message>
    <message>
        <source>a discriminator of %1 layers needs at least %2</source>
        <translation>ein Diskriminator mit %1 Schichten braucht mindestens %2</translation>
    </message>
    <message>
        <source>equivariance_share must be from 0 to 1</source>
        <translation>equivariance_share muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>equivariance_share needs at least %1</source>
        <translation>equivariance_share braucht mindestens %1</translation>
    </message>
    <message>
        <source>is no embedding</source>
        <translation>ist kein Embedding</translation>
    </message>
    <message>
        <source>choose a file of an embedding</source>
        <translation>wählen Sie die Datei eines Embeddings</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Use another</source>
        <translation>Anderes nehmen</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>take an area away</source>
        <translation>Fläche wegnehmen</translation>
    </message>
    <message>
        <source>fill an area</source>
        <translation>Fläche füllen</translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>bucket fill</source>
        <translation>Fülleimer</translation>
    </message>
    <message>
        <source>change the frame</source>
        <translation>Rahmen ändern</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>english</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>german</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>french</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modell</translation>
    </message>
    <message>
        <source>lora</source>
        <translation>lora</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>sampler</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>zeitplan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>schritte</translation>
    </message>
    <message>
        <source>cfg</source>
        <translation>führung</translation>
    </message>
    <message>
        <source>size</source>
        <translation>größe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>breite</translation>
    </message>
    <message>
        <source>height</source>
        <translation>höhe</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>bewertung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>farbe</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notiz</translation>
    </message>
    <message>
        <source>file</source>
        <translation>datei</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programm</translation>
    </message>
    <message>
        <source>request</source>
        <translation>auftrag</translation>
    </message>
    <message>
        <source>state</source>
        <translation>zustand</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorit</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>hochformat</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>querformat</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Panels slide</source>
        <translation>Bereiche gleiten</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>Twice a second</source>
        <translation>Zweimal je Sekunde</translation>
    </message>
    <message>
        <source>Every two seconds</source>
        <translation>Alle zwei Sekunden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>PNG, without loss</source>
        <translation>PNG, verlustfrei</translation>
    </message>
    <message>
        <source>JPEG, smaller</source>
        <translation>JPEG, kleiner</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Das schnellste vorhandene</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>What suits the device</source>
        <translation>Was zum Gerät passt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Dark or light surfaces, neutral grey in both: colours are judged on them</source>
        <translation>Dunkle oder helle Flächen, beide neutral grau: Auf ihnen werden Farben beurteilt</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>The colour of what is chosen, focused or active</source>
        <translation>Die Farbe dessen, was gewählt, fokussiert oder aktiv ist</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether things slide to their place or are simply there</source>
        <translation>Ob Dinge an ihren Platz gleiten oder einfach da sind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus and panels. Prompts stay as they were written.</source>
        <translation>Von Menüs und Bereichen. Prompts bleiben, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Bilder erzeugen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>How often the picture in the making is shown. Rarely is a little faster.</source>
        <translation>Wie oft das entstehende Bild gezeigt wird. Selten ist ein wenig schneller.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Of new pictures; the request is inside either. Only PNG can be made again to the last pixel.</source>
        <translation>Neuer Bilder; die Anfrage steckt in beiden. Nur PNG lässt sich bis aufs letzte Pixel wiederholen.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What computes the pictures. The open model is opened anew.</source>
        <translation>Was die Bilder berechnet. Das offene Modell wird neu geöffnet.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of the numbers a model computes with: 16 bits need half the memory, 32 are the most exact</source>
        <translation>Der Zahlen, mit denen ein Modell rechnet: 16 Bit brauchen den halben Speicher, 32 sind am genauesten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>delete %n picture(s)</source>
        <translation>
            <numerusform>%n Bild löschen</numerusform>
            <numerusform>%n Bilder löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n picture(s) out of an album</source>
        <translation>
            <numerusform>%n Bild aus einem Album nehmen</numerusform>
            <numerusform>%n Bilder aus einem Album nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n picture(s) to an album</source>
        <translation>
            <numerusform>%n Bild zu einem Album hinzufügen</numerusform>
            <numerusform>%n Bilder zu einem Album hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the album “%1”</source>
        <translation>das Album „%1“ entfernen</translation>
    </message>
    <message>
        <source>remove from the history</source>
        <translation>aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>put a request back</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>eine Notiz ändern</translation>
    </message>
    <message>
        <source>let a part of the request go</source>
        <translation>einen Teil der Anfrage weglassen</translation>
    </message>
    <message>
        <source>leave a LoRA out</source>
        <translation>eine LoRA weglassen</translation>
    </message>
    <message>
        <source>use another LoRA</source>
        <translation>eine andere LoRA nehmen</translation>
    </message>
    <message>
        <source>leave an embedding out</source>
        <translation>ein Embedding weglassen</translation>
    </message>
    <message>
        <source>use another embedding</source>
        <translation>ein anderes Embedding verwenden</translation>
    </message>
    <message>
        <source>apply pasted parameters</source>
        <translation>eingefügte Parameter übernehmen</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>at dawn</source>
        <translation>bei Tagesanbruch</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>bei Tag</translation>
    </message>
    <message>
        <source>at sunset</source>
        <translation>bei Sonnenuntergang</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>bei Nacht</translation>
    </message>
    <message>
        <source>under the stars</source>
        <translation>unter den Sternen</translation>
    </message>
    <message>
        <source>with a full moon</source>
        <translation>mit Vollmond</translation>
    </message>
    <message>
        <source>with a crescent moon</source>
        <translation>mit Mondsichel</translation>
    </message>
    <message>
        <source>with the sun</source>
        <translation>mit Sonne</translation>
    </message>
    <message>
        <source>under a clear sky</source>
        <translation>unter klarem Himmel</translation>
    </message>
    <message>
        <source>with clouds</source>
        <translation>mit Wolken</translation>
    </message>
    <message>
        <source>in the rain</source>
        <translation>im Regen</translation>
    </message>
    <message>
        <source>in the snow</source>
        <translation>im Schnee</translation>
    </message>
    <message>
        <source>in the fog</source>
        <translation>im Nebel</translation>
    </message>
    <message>
        <source>in the mountains</source>
        <translation>in den Bergen</translation>
    </message>
    <message>
        <source>on rolling hills</source>
        <translation>auf sanften Hügeln</translation>
    </message>
    <message>
        <source>by the sea</source>
        <translation>am Meer</translation>
    </message>
    <message>
        <source>in the desert</source>
        <translation>in der Wüste</translation>
    </message>
    <message>
        <source>in the forest</source>
        <translation>im Wald</translation>
    </message>
    <message>
        <source>in the city</source>
        <translation>in der Stadt</translation>
    </message>
    <message>
        <source>on a flowery meadow</source>
        <translation>auf einer Blumenwiese</translation>
    </message>
    <message>
        <source>a house</source>
        <translation>ein Haus</translation>
    </message>
    <message>
        <source>a tree</source>
        <translation>ein Baum</translation>
    </message>
    <message>
        <source>a pine tree</source>
        <translation>eine Kiefer</translation>
    </message>
    <message>
        <source>a sailing boat</source>
        <translation>ein Segelboot</translation>
    </message>
    <message>
        <source>a lighthouse</source>
        <translation>ein Leuchtturm</translation>
    </message>
    <message>
        <source>a windmill</source>
        <translation>eine Windmühle</translation>
    </message>
    <message>
        <source>a cactus</source>
        <translation>ein Kaktus</translation>
    </message>
    <message>
        <source>a hot air balloon</source>
        <translation>ein Heißluftballon</translation>
    </message>
    <message>
        <source>a car</source>
        <translation>ein Auto</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>flat design</source>
        <translation>flächig</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>pencil drawing</source>
        <translation>Bleistiftzeichnung</translation>
    </message>
    <message>
        <source>pixel art</source>
        <translation>Pixelkunst</translation>
    </message>
    <message>
        <source>blue poster style</source>
        <translation>blaues Plakat</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
</context>
<context>
    <name>sfumato::ModelLibrary</name>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (mitgeliefert)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::AboutDialog</name>
    <message>
        <source>About Sfumato</source>
        <translation>Über Sfumato</translation>
    </message>
    <message>
        <source>A studio for latent diffusion that works offline, on any computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Studio für latente Diffusion, das ohne Netz auf jedem Rechner arbeitet.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Actions</name>
    <message>
        <source>No picture is being made</source>
        <translation>Es wird kein Bild gemacht</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Es gibt noch kein Bild</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet</source>
        <translation>Auf der Leinwand ist noch nichts</translation>
    </message>
    <message>
        <source>There is no candidate yet: repaint something first</source>
        <translation>Es gibt noch keinen Vorschlag: Malen Sie zuerst etwas neu</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Canvas</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>Mausrad: Zoom; Ziehen: verschieben; Doppelklick: eingepasst oder Originalgröße</translation>
    </message>
    <message>
        <source>Paint on it</source>
        <translation>Darauf malen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CanvasController</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;verwendet</translation>
    </message>
    <message>
        <source>take a picture onto the canvas</source>
        <translation>Bild auf die Leinwand nehmen</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>neue Leinwand</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 is on the canvas</source>
        <translation>%1 ist auf der Leinwand</translation>
    </message>
    <message>
        <source>Open a picture or document</source>
        <translation>Bild oder Dokument öffnen</translation>
    </message>
    <message>
        <source>Pictures and documents (*.sfu *.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder und Dokumente (*.sfu *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Dokument speichern unter</translation>
    </message>
    <message>
        <source>Documents (*.sfu)</source>
        <translation>Dokumente (*.sfu)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>Maske speichern unter</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>load a mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>The mask was scaled to the canvas.</source>
        <translation>Die Maske wurde an die Leinwand angepasst.</translation>
    </message>
    <message>
        <source>It is %1 × %2 pixels large, the canvas %3 × %4.</source>
        <translation>Sie ist %1 × %2 Pixel groß, die Leinwand %3 × %4.</translation>
    </message>
    <message>
        <source>clear the sketch</source>
        <translation>Skizze löschen</translation>
    </message>
    <message>
        <source>clear the mask</source>
        <translation>Maske löschen</translation>
    </message>
    <message>
        <source>invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>grow the mask</source>
        <translation>Maske vergrößern</translation>
    </message>
    <message>
        <source>shrink the mask</source>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>soften the mask</source>
        <translation>Maske weichzeichnen</translation>
    </message>
    <message>
        <source>Its colours are not those of the file.</source>
        <translation>Die Farben sind nicht die der Datei.</translation>
    </message>
    <message>
        <source>close the canvas</source>
        <translation>Leinwand schließen</translation>
    </message>
    <message>
        <source>The canvas is closed; undo brings it back</source>
        <translation>Die Leinwand ist geschlossen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>Es wurde noch keine Datei geöffnet oder gespeichert</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CarriedList</name>
    <message>
        <source>strength %1 %</source>
        <translation>Stärke %1 %</translation>
    </message>
    <message>
        <source>Enlarges an old picture %1 times</source>
        <translation>Vergrößert ein altes Bild %1-fach</translation>
    </message>
    <message>
        <source>Begins with an old picture</source>
        <translation>Beginnt mit einem alten Bild</translation>
    </message>
    <message>
        <source>Paints around an old picture</source>
        <translation>Malt um ein altes Bild herum</translation>
    </message>
    <message>
        <source>Repaints part of an old picture</source>
        <translation>Übermalt einen Teil eines alten Bildes</translation>
    </message>
    <message>
        <source>The picture is gone: %1</source>
        <translation>Das Bild ist weg: %1</translation>
    </message>
    <message>
        <source>only under its old mask</source>
        <translation>nur unter seiner alten Maske</translation>
    </message>
    <message>
        <source>Goes on from step %1 of “%2”</source>
        <translation>Macht bei Schritt %1 von „%2“ weiter</translation>
    </message>
    <message>
        <source>LoRA %1</source>
        <translation>LoRA %1</translation>
    </message>
    <message>
        <source>Reads these words as older versions did</source>
        <translation>Liest diese Worte wie ältere Versionen</translation>
    </message>
    <message>
        <source>It does not begin with noise</source>
        <translation>Es beginnt nicht mit Rauschen</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Weight %1, of the text %2</source>
        <translation>Gewicht %1, des Texts %2</translation>
    </message>
    <message>
        <source>Until they are changed</source>
        <translation>Bis sie geändert werden</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Weglassen: %1</translation>
    </message>
    <message>
        <source>Begin with noise instead of going on from another picture</source>
        <translation>Mit Rauschen beginnen, statt von einem anderen Bild weiterzumachen</translation>
    </message>
    <message>
        <source>The next picture is made without it. Undo brings it back.</source>
        <translation>Das nächste Bild entsteht ohne dies. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>What the next picture carries on</source>
        <translation>Was das nächste Bild mitnimmt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CheckpointController</name>
    <message>
        <source>The models of %1 are listed</source>
        <translation>Die Modelle in %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>%1 is in the library</source>
        <translation>%1 ist in der Bibliothek</translation>
    </message>
    <message>
        <source>Read how this picture was made</source>
        <translation>Lesen, wie dieses Bild gemacht wurde</translation>
    </message>
    <message>
        <source>Add to the model library, where it is</source>
        <translation>Zur Modellsammlung hinzufügen, wo es liegt</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>Checkpoints (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type some letters of a command, a model or a prompt</source>
        <translation>Ein paar Buchstaben eines Befehls, eines Modells oder eines Prompts eingeben</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Return runs what is chosen</source>
        <translation>Die Eingabetaste führt das Gewählte aus</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing that can be done now has these letters.</source>
        <translation>Nichts, was sich gerade tun lässt, hat diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompareView</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>Mausrad: Zoom; Ziehen: verschieben; Doppelklick: eingepasst oder Originalgröße</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompletionList</name>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
    <message>
        <source>Up and Down choose, Return or Tab takes the name, Esc closes</source>
        <translation>Auf und Ab wählen, Eingabe oder Tab übernimmt den Namen, Esc schließt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CreatePanel</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>A quick picture follows every change. Nothing of it is kept until you keep it.</source>
        <translation>Auf jede Änderung folgt ein schnelles Bild. Nichts davon bleibt, bis Sie es behalten.</translation>
    </message>
    <message>
        <source>Generate forever</source>
        <translation>Fortlaufend erzeugen</translation>
    </message>
    <message>
        <source>Make one picture after another until this is switched off</source>
        <translation>Ein Bild nach dem anderen erzeugen, bis dies ausgeschaltet wird</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach diesem anhalten</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>Das laufende Bild fertigstellen, dann ruhen</translation>
    </message>
    <message>
        <source>Make the picture. While one is being made, another waits in line.</source>
        <translation>Das Bild erzeugen. Entsteht schon eines, wartet das nächste.</translation>
    </message>
    <message>
        <source>Stop the picture being made. Pictures already finished are kept.</source>
        <translation>Das entstehende Bild abbrechen. Fertige Bilder bleiben.</translation>
    </message>
    <message>
        <source>How long it takes is known after the first picture.</source>
        <translation>Wie lange es dauert, ist nach dem ersten Bild bekannt.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <translation>%1, %2 Speicher</translation>
    </message>
    <message numerus="yes">
        <source>As measured with this model at this size, over %n picture(s) so far.</source>
        <translation>
            <numerusform>Gemessen mit diesem Modell in dieser Größe, an bisher %n Bild.</numerusform>
            <numerusform>Gemessen mit diesem Modell in dieser Größe, an bisher %n Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned from %n picture(s) of this model at %1 × %2; exact after the first at this size.</source>
        <translation>
            <numerusform>Geschätzt aus %n Bild dieses Modells mit %1 × %2; genau nach dem ersten in dieser Größe.</numerusform>
            <numerusform>Geschätzt aus %n Bildern dieses Modells mit %1 × %2; genau nach dem ersten in dieser Größe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::DockTitles</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Panels behind one another; the arrow keys choose</source>
        <translation>Bereiche hintereinander; die Pfeiltasten wählen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ExplorerWindow</name>
    <message>
        <source>Diffusion explorer</source>
        <translation>Diffusion erkunden</translation>
    </message>
    <message>
        <source>Pages of the explorer</source>
        <translation>Seiten des Erkundungsfensters</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Into noise</source>
        <translation>Ins Rauschen</translation>
    </message>
    <message>
        <source>Out of noise</source>
        <translation>Aus dem Rauschen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open that model</source>
        <translation>Dieses Modell öffnen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Picture %1, finished</source>
        <translation>Bild %1, fertig</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1, fertig</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripPanel</name>
    <message>
        <source>Branch from here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Guidance sweep…</source>
        <translation>Führungsreihe …</translation>
    </message>
    <message>
        <source>Step filmstrip</source>
        <translation>Filmstreifen der Schritte</translation>
    </message>
    <message>
        <source>The picture after each step. Click one to look at it.</source>
        <translation>Das Bild nach jedem Schritt. Klicken, um eines anzusehen.</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step on, with the prompt, guidance and sampler of the left column</source>
        <translation>Vom gewählten Schritt an ein weiteres Bild erzeugen, mit Prompt, Führung und Sampler der linken Spalte</translation>
    </message>
    <message>
        <source>Guidance sweep</source>
        <translation>Führungsreihe</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>Derselbe Seed mit mehreren Führungsstärken, nebeneinander</translation>
    </message>
    <message>
        <source>The steps of the picture appear here.</source>
        <translation>Hier erscheinen die Schritte des Bildes.</translation>
    </message>
    <message>
        <source>Choose a step in the filmstrip first</source>
        <translation>Wählen Sie zuerst einen Schritt im Filmstreifen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryController</name>
    <message numerus="yes">
        <source>colour %n picture(s)</source>
        <translation>
            <numerusform>%n Bild einfärben</numerusform>
            <numerusform>%n Bilder einfärben</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Looking at new files: %1 of %2</source>
        <translation>Neue Dateien werden angesehen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n Bild importiert</numerusform>
            <numerusform>%n Bilder importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without parameters</source>
        <translation>
            <numerusform>%n ohne Parameter</numerusform>
            <numerusform>%n ohne Parameter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written to %1</source>
        <translation>
            <numerusform>%n Bild nach %1 geschrieben</numerusform>
            <numerusform>%n Bilder nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from %n file(s)</source>
        <translation>
            <numerusform>Die Bibliothek wurde aus %n Datei neu aufgebaut</numerusform>
            <numerusform>Die Bibliothek wurde aus %n Dateien neu aufgebaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %n picture(s)</source>
        <translation>
            <numerusform>%n Bild bewerten</numerusform>
            <numerusform>%n Bilder bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>New album %1</source>
        <translation>Neues Album %1</translation>
    </message>
    <message>
        <source>Import the pictures of a folder</source>
        <translation>Bilder eines Ordners importieren</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>Importieren: %1 von %2</translation>
    </message>
    <message>
        <source>Web page with everything inside (*.html)</source>
        <translation>Webseite mit allem darin (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>%n Bild exportieren</numerusform>
            <numerusform>%n Bilder exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportieren: %1 von %2</translation>
    </message>
    <message>
        <source>Rebuilding the library: %1 of %2</source>
        <translation>Bibliothek wird neu aufgebaut: %1 von %2</translation>
    </message>
    <message>
        <source>Rebuilding the library</source>
        <translation>Bibliothek wird neu aufgebaut</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or in a trash left out</source>
        <translation>
            <numerusform>%n verstecktes oder weggeworfenes ausgelassen</numerusform>
            <numerusform>%n versteckte oder weggeworfene ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryDetails</name>
    <message>
        <source>Picture details</source>
        <translation>Einzelheiten des Bildes</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>Wie das gewählte Bild entstand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the picture</source>
        <translation>Notiz zum Bild</translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>Wird von der Suche gefunden und beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Wählen Sie ein Bild, um zu sehen, wie es entstand.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are chosen</source>
        <translation>
            <numerusform>%n Bild ist gewählt</numerusform>
            <numerusform>%n Bilder sind gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip Skip</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>step %1 of another run</source>
        <translation>Schritt %1 eines anderen Laufs</translation>
    </message>
    <message>
        <source>a picture, repainted</source>
        <translation>einem Bild, übermalt</translation>
    </message>
    <message>
        <source>a picture, enlarged %1 times</source>
        <translation>einem Bild, %1-fach vergrößert</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>einem Bild</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1
Seed %2, %3×%4
%5</source>
        <translation>%1
Seed %2, %3×%4
%5</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPanel</name>
    <message>
        <source>Put its request back</source>
        <translation>Seine Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Use only its…</source>
        <translation>Nur übernehmen …</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>Zum Album hinzufügen</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>Take out of this album</source>
        <translation>Aus diesem Album nehmen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two to four pictures at once</source>
        <translation>Zwei bis vier Bilder auf einmal</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)…</source>
        <translation>
            <numerusform>%n Bild exportieren …</numerusform>
            <numerusform>%n Bilder exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Gallery search</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Bilder importieren …</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Click to look, double-click for the viewer, 0 to 5 for stars, Delete for the trash</source>
        <translation>Klick zeigt, Doppelklick öffnet den Betrachter, 0 bis 5 für Sterne, Entf für den Papierkorb</translation>
    </message>
    <message>
        <source>Show folders and albums</source>
        <translation>Ordner und Alben zeigen</translation>
    </message>
    <message>
        <source>Folders by date, and albums</source>
        <translation>Ordner nach Datum, und Alben</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>Wie das gewählte Bild entstand</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>Die Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import, export, rebuild</source>
        <translation>Importieren, exportieren, neu aufbauen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Nach Seed</translation>
    </message>
    <message>
        <source>Export what is chosen…</source>
        <translation>Auswahl exportieren …</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Every picture you make is kept here. Pictures of other programs can be imported with their parameters.</source>
        <translation>Jedes Bild, das Sie erzeugen, wird hier aufbewahrt. Bilder anderer Programme lassen sich mit ihren Parametern importieren.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No picture is all of this.</source>
        <translation>Kein Bild erfüllt all das.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Edit on the canvas</source>
        <translation>Auf der Leinwand bearbeiten</translation>
    </message>
    <message>
        <source>Choose two to four pictures first</source>
        <translation>Wählen Sie zuerst zwei bis vier Bilder</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPlaces</name>
    <message>
        <source>Folders and albums</source>
        <translation>Ordner und Alben</translation>
    </message>
    <message>
        <source>Click to see the pictures of a day or an album; drop pictures on an album</source>
        <translation>Klick zeigt die Bilder eines Tages oder Albums; Bilder lassen sich auf ein Album ziehen</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>Album umbenennen</translation>
    </message>
    <message>
        <source>Remove the album</source>
        <translation>Album entfernen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GenerationController</name>
    <message>
        <source>Done in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>Die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Anderes Modell öffnen …</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Modell wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell geöffnet</translation>
    </message>
    <message>
        <source>Use the built-in model</source>
        <translation>Mitgeliefertes Modell verwenden</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>%1 × %2 verwenden</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused; %n job(s) waiting</source>
        <translation>
            <numerusform>Die Warteschlange ist angehalten; %n Auftrag wartet</numerusform>
            <numerusform>Die Warteschlange ist angehalten; %n Aufträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>About the picture just made</source>
        <translation>Zum eben gemachten Bild</translation>
    </message>
    <message>
        <source>Where is the LoRA %1?</source>
        <translation>Wo liegt die LoRA %1?</translation>
    </message>
    <message>
        <source>LoRAs (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>LoRAs (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
    <message>
        <source>Where is the model %1?</source>
        <translation>Wo liegt das Modell %1?</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</source>
        <translation>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</translation>
    </message>
    <message>
        <source>Where is the embedding %1?</source>
        <translation>Wo liegt das Embedding %1?</translation>
    </message>
    <message>
        <source>Embeddings (*.safetensors *.pt *.pth *.bin)</source>
        <translation>Embeddings (*.safetensors *.pt *.pth *.bin)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GridAxisRow</name>
    <message>
        <source>What differs along the %1</source>
        <translation>Was sich entlang der %1 unterscheidet</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: Werte</translation>
    </message>
    <message>
        <source>%1: choose values</source>
        <translation>%1: Werte wählen</translation>
    </message>
    <message>
        <source>Choose among all there are</source>
        <translation>Aus allem wählen, was es gibt</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values between commas or semicolons. Numbers also as 1-5, 1-10 (+2) for steps of two, 1-10 [5] for five evenly spread.</source>
        <translation>Werte zwischen Kommas oder Semikolons. Zahlen auch als 1-5, 1-10 (+2) für Zweierschritte, 1-10 [5] für fünf gleichmäßig verteilte.</translation>
    </message>
    <message>
        <source>Choose a parameter first</source>
        <translation>Wählen Sie zuerst einen Parameter</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GridDialog</name>
    <message>
        <source>Make the grid</source>
        <translation>Raster erzeugen</translation>
    </message>
    <message>
        <source>X/Y/Z grid</source>
        <translation>X/Y/Z-Raster</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>Ask for all these pictures as one job</source>
        <translation>Alle diese Bilder als einen Auftrag bestellen</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>All else is as in the left column.</source>
        <translation>Alles andere ist wie in der linken Spalte.</translation>
    </message>
    <message>
        <source>All else is as in the left column: “%1”</source>
        <translation>Alles andere ist wie in der linken Spalte: „%1“</translation>
    </message>
    <message>
        <source>Correct the values above.</source>
        <translation>Berichtigen Sie die Werte oben.</translation>
    </message>
    <message>
        <source>Write values for at least one parameter.</source>
        <translation>Geben Sie Werte für mindestens einen Parameter an.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, etwa %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryDetails</name>
    <message>
        <source>Show the pictures of this request</source>
        <translation>Die Bilder dieser Anfrage zeigen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the prompt</source>
        <translation>Notiz zum Prompt</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>A favourite: all requests with this prompt</source>
        <translation>Ein Favorit: alle Anfragen mit diesem Prompt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Put the whole request back, seed included</source>
        <translation>Die ganze Anfrage zurückholen, samt Seed</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put back only the prompt</source>
        <translation>Nur den Prompt zurückholen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Put back only the seed</source>
        <translation>Nur den Seed zurückholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Put back only the settings</source>
        <translation>Nur die Einstellungen zurückholen</translation>
    </message>
    <message>
        <source>Became: %1</source>
        <translation>Wurde zu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>Die Suche findet sie; sie wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Show the newest picture of this request</source>
        <translation>Das neueste Bild dieser Anfrage zeigen</translation>
    </message>
    <message>
        <source>Click to see it large</source>
        <translation>Klick zeigt es groß</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(ohne Prompt)</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(ohne Prompt)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>Klick zum Ansehen; Doppelklick oder Eingabetaste holt die ganze Anfrage zurück, samt Seed</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryPanel</name>
    <message>
        <source>History search</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Verlauf der Prompts</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Show only favourites</source>
        <translation>Nur Favoriten zeigen</translation>
    </message>
    <message>
        <source>Each prompt once</source>
        <translation>Jeder Prompt einmal</translation>
    </message>
    <message>
        <source>Of requests with the same prompt only the newest</source>
        <translation>Von Anfragen mit gleichem Prompt nur die neueste</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>Noch keine Prompts</translation>
    </message>
    <message>
        <source>Whatever you ask for is kept here, with every setting.</source>
        <translation>Alles, was Sie anfordern, bleibt hier, mit allen Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No prompt is all of this.</source>
        <translation>Kein Prompt erfüllt all das.</translation>
    </message>
    <message>
        <source>Put the whole request back</source>
        <translation>Alle Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>Nur den Prompt übernehmen</translation>
    </message>
    <message>
        <source>Use only the seed</source>
        <translation>Nur den Seed verwenden</translation>
    </message>
    <message>
        <source>Use only the settings</source>
        <translation>Nur die Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Seine Bilder zeigen</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show all prompts</source>
        <translation>Alle Prompts zeigen</translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>Klick zum Ansehen; Doppelklick oder Eingabetaste holt die ganze Anfrage zurück, samt Seed</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintBar</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Repaint strength</source>
        <translation>Stärke des Übermalens</translation>
    </message>
    <message>
        <source>How much may change: 0 keeps what is there, 100 paints it anew</source>
        <translation>Wie viel sich ändern darf: 0 behält, was da ist, 100 malt es neu</translation>
    </message>
    <message>
        <source>Repaint area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Only the masked part</source>
        <translation>Nur der maskierte Teil</translation>
    </message>
    <message>
        <source>Masked content</source>
        <translation>Inhalt der Maske</translation>
    </message>
    <message>
        <source>What the masked part begins with</source>
        <translation>Womit der maskierte Teil beginnt</translation>
    </message>
    <message>
        <source>Colours around it</source>
        <translation>Farben ringsum</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>Weichheit der Maske</translation>
    </message>
    <message>
        <source>How softly the repainted part goes over into the rest</source>
        <translation>Wie weich der neue Teil in den Rest übergeht</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Mask padding</source>
        <translation>Umgebung der Maske</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees</source>
        <translation>Wie viel von der Umgebung das Modell sieht</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Point at one to see it in place; a double click accepts it</source>
        <translation>Darauf zeigen, um ihn an Ort und Stelle zu sehen; ein Doppelklick nimmt ihn an</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>What the model sees: all of the canvas, or the masked part and its surroundings, enlarged to its own size. Of a canvas much larger than that, it is the masked part until you choose.</source>
        <translation>Was das Modell sieht: die ganze Leinwand oder den maskierten Teil mit Umgebung, auf seine eigene Größe gebracht. Bei einer viel größeren Leinwand ist es der maskierte Teil, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Nothing is masked: all of the picture is repainted</source>
        <translation>Nichts ist maskiert: Das ganze Bild wird neu gemalt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintController</name>
    <message>
        <source>There is nothing on the canvas to repaint</source>
        <translation>Auf der Leinwand ist nichts, was neu gemalt werden könnte</translation>
    </message>
    <message>
        <source>The model is still being opened</source>
        <translation>Das Modell wird noch geöffnet</translation>
    </message>
    <message>
        <source>accept a repainted part</source>
        <translation>neu gemalten Teil annehmen</translation>
    </message>
    <message>
        <source>enlarge the canvas</source>
        <translation>Leinwand vergrößern</translation>
    </message>
    <message>
        <source>Taken onto the canvas</source>
        <translation>Auf die Leinwand genommen</translation>
    </message>
    <message>
        <source>Left as it was; the pictures stay in the gallery</source>
        <translation>Alles blieb, wie es war; die Bilder bleiben in der Galerie</translation>
    </message>
    <message>
        <source>The request before this one is still being prepared</source>
        <translation>Die Anfrage davor wird noch vorbereitet</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LabelledRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Use from the last picture</source>
        <translation>Vom letzten Bild übernehmen</translation>
    </message>
    <message>
        <source>Use %1 from the last picture</source>
        <translation>%1 vom letzten Bild übernehmen</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>Es wurde noch kein Bild gemacht</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LastCanvas</name>
    <message>
        <source>Bring it back</source>
        <translation>Leinwand zurückholen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The canvas of last time was not saved. It was kept.</source>
        <translation>Die letzte Leinwand wurde nicht gespeichert. Sie ist noch da.</translation>
    </message>
    <message>
        <source>Sfumato ended unexpectedly. Its canvas was kept.</source>
        <translation>Sfumato wurde unerwartet beendet. Die Leinwand ist noch da.</translation>
    </message>
    <message>
        <source>It is from %1.</source>
        <translation>Sie ist vom %1.</translation>
    </message>
    <message>
        <source>bring a canvas back</source>
        <translation>Leinwand zurückholen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LiveController</name>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message numerus="yes">
        <source>Live, %n step(s)</source>
        <translation>
            <numerusform>Live, %n Schritt</numerusform>
            <numerusform>Live, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>There is no live picture to keep</source>
        <translation>Es gibt kein Live-Bild zum Behalten</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <source>Create panel</source>
        <translation>Bereich „Gestalten“</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures panel</source>
        <translation>Bereich „Bilder“</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History panel</source>
        <translation>Bereich „Verlauf“</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue panel</source>
        <translation>Bereich Warteschlange</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models panel</source>
        <translation>Bereich Modelle</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training panel</source>
        <translation>Trainingsbereich</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MakingInset</name>
    <message>
        <source>In the making</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Take it out of the corner</source>
        <translation>Aus der Ecke nehmen</translation>
    </message>
    <message>
        <source>Take it out of the corner; it is made all the same</source>
        <translation>Aus der Ecke nehmen; es entsteht trotzdem</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelCardsModel</name>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA for %1</source>
        <translation>LoRA für %1</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Unknown family</source>
        <translation>Unbekannte Familie</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelCombo</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that makes the pictures</source>
        <translation>Das Modell, das die Bilder macht</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (mitgeliefert)</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Anderes Modell öffnen …</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelPopup</name>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search among the models</source>
        <translation>Unter den Modellen suchen</translation>
    </message>
    <message>
        <source>Name, family or hash; arrows choose, Return opens</source>
        <translation>Name, Familie oder Prüfsumme; Pfeile wählen, Eingabe öffnet</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Anderes Modell öffnen …</translation>
    </message>
    <message>
        <source>A file or folder that the library does not list</source>
        <translation>Eine Datei oder ein Ordner, die die Bibliothek nicht aufführt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsDetails</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>In den Prompt setzen</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 Milliarden Parameter</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 Millionen Parameter</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourites come first (Ctrl+D)</source>
        <translation>Favoriten stehen vorn (Strg+D)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder that it lies in</source>
        <translation>Den Ordner öffnen, in dem es liegt</translation>
    </message>
    <message>
        <source>The file is gone; forget what was known of it</source>
        <translation>Die Datei ist fort; vergessen, was über sie bekannt war</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>v-prediction</source>
        <translation>v-Vorhersage</translation>
    </message>
    <message>
        <source>hash is being computed</source>
        <translation>Prüfsumme wird berechnet</translation>
    </message>
    <message>
        <source>It is not at %1 any more.</source>
        <translation>Es liegt nicht mehr in %1.</translation>
    </message>
    <message>
        <source>Is open</source>
        <translation>Ist geöffnet</translation>
    </message>
    <message>
        <source>Make pictures with this model (Return)</source>
        <translation>Bilder mit diesem Modell erzeugen (Eingabe)</translation>
    </message>
    <message>
        <source>Put its tag into the prompt (Return)</source>
        <translation>Seine Marke in den Prompt setzen (Eingabe)</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>In den Prompt setzen</translation>
    </message>
    <message>
        <source>It is open already</source>
        <translation>Es ist schon geöffnet</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands above</source>
        <translation>Es ist nicht verwendbar: Was ihm fehlt, steht darüber</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>Es gehört zum Programm</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsPanel</name>
    <message>
        <source>Model search</source>
        <translation>Modellsuche</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>Modellordner hinzufügen …</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>Modellbibliothek</translation>
    </message>
    <message>
        <source>Models, LoRAs and embeddings; Return opens or uses one</source>
        <translation>Modelle, LoRAs und Embeddings; die Eingabetaste öffnet oder verwendet eines</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>In den Prompt setzen</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Drop files on the window, or add the folder of another program: nothing is copied.</source>
        <translation>Ziehen Sie Dateien auf das Fenster oder fügen Sie den Ordner eines anderen Programms hinzu: Kopiert wird nichts.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No card holds all of these words.</source>
        <translation>Keine Karte enthält all diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands below</source>
        <translation>Es ist nicht verwendbar: Was ihm fehlt, steht darunter</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>Es gehört zum Programm</translation>
    </message>
    <message>
        <source>It is still being computed</source>
        <translation>Er wird noch berechnet</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoisingPage</name>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>How fast the signal goes under</source>
        <translation>Wie schnell das Signal untergeht</translation>
    </message>
    <message>
        <source>Timestep</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>0 is the picture, 999 is noise. Drag it.</source>
        <translation>0 ist das Bild, 999 ist Rauschen. Ziehen Sie daran.</translation>
    </message>
    <message>
        <source>The picture under noise</source>
        <translation>Das verrauschte Bild</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Any picture on the disk; one can also be dropped here</source>
        <translation>Ein beliebiges Bild; es lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Take it from the canvas</source>
        <translation>Von der Leinwand nehmen</translation>
    </message>
    <message>
        <source>The picture the window shows now</source>
        <translation>Das Bild, das das Fenster gerade zeigt</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Anderes Rauschen</translation>
    </message>
    <message>
        <source>Mix the picture with another noise</source>
        <translation>Das Bild mit anderem Rauschen mischen</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Choose one to see how diffusion takes it apart.</source>
        <translation>Wählen Sie eines, um zu sehen, wie Diffusion es auflöst.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Timestep %1 of %2</source>
        <translation>Zeitpunkt %1 von %2</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>x = %1 · picture + %2 · noise
Signal to noise %3 dB</source>
        <translation>x = %1 · Bild + %2 · Rauschen
Signal zu Rauschen %3 dB</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeRow</name>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PaintView</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Wheel: zoom; Shift and wheel: turn; space bar or middle button: move</source>
        <translation>Rad: zoomen; Umschalt und Rad: drehen; Leertaste oder mittlere Taste: verschieben</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Return applies it, Esc lets it go</source>
        <translation>Eingabe übernimmt ihn, Esc verwirft ihn</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParameterRow</name>
    <message>
        <source>%1 slider</source>
        <translation>Regler „%1“</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParametersDialog</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Erzeugt mit %1</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>Alles verwenden</translation>
    </message>
    <message>
        <source>Put the whole request into the left column, seed included; undo brings back what was there</source>
        <translation>Die ganze Anfrage in die linke Spalte setzen, samt Seed; Rückgängig holt zurück, was dort war</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>Nur den Prompt übernehmen</translation>
    </message>
    <message>
        <source>Leave all other settings as they are</source>
        <translation>Alle anderen Einstellungen lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, which is not in the library: the open model is used</source>
        <translation>%1, das nicht in der Bibliothek ist: Das offene Modell wird verwendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Führungsstärke</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip Skip</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ProgressStrip</name>
    <message>
        <source>Keep this picture</source>
        <translation>Dieses Bild behalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>Das Live-Bild speichern und in den Verlauf eintragen</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <translation>Schritt %1/%2</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>noch %n wartet</numerusform>
            <numerusform>noch %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What should be in the picture?</source>
        <translation>Was soll auf dem Bild sein?</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>What should not be in it?</source>
        <translation>Was soll nicht darauf sein?</translation>
    </message>
    <message>
        <source>Describe the picture. Words the model does not know are underlined. Ctrl+Up and Ctrl+Down weigh the word at the cursor or the selection; &lt;lora: and __ complete names, Ctrl+Space asks for them.</source>
        <translation>Beschreiben Sie das Bild. Wörter, die das Modell nicht kennt, sind unterstrichen. Strg+Auf und Strg+Ab gewichten das Wort am Cursor oder die Auswahl; &lt;lora: und __ vervollständigen Namen, Strg+Leertaste fragt danach.</translation>
    </message>
    <message>
        <source>What guidance pushes the picture away from. May stay empty.</source>
        <translation>Wovon die Führung das Bild wegzieht. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>%1/%2 tokens</source>
        <translation>%1/%2 Token</translation>
    </message>
    <message>
        <source>Both prompts, no settings</source>
        <translation>Beide Prompts, keine Einstellungen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 steps, seed %4</source>
        <translation>%1 × %2 Pixel, %3 Schritte, Seed %4</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>This text holds the parameters of a picture (%1)</source>
        <translation>Dieser Text enthält die Parameter eines Bildes (%1)</translation>
    </message>
    <message>
        <source>Apply parameters</source>
        <translation>Parameter übernehmen</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Als Text einfügen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueModel</name>
    <message>
        <source>grid of %1</source>
        <translation>Raster von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>step %1/%2 · %3 left</source>
        <translation>Schritt %1/%2 · noch %3</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(ohne Prompt)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueuePanel</name>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Ask for as many pictures as you like: they are made one after the other.</source>
        <translation>Bestellen Sie so viele Bilder, wie Sie mögen: Sie entstehen eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Set up a grid…</source>
        <translation>Raster einrichten …</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>What is made now, and what waits; Delete cancels or removes</source>
        <translation>Was gerade entsteht und was wartet; Entf bricht ab oder entfernt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Put its request back</source>
        <translation>Seine Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <translation>Abbrechen oder entfernen</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>Fertiges entfernen</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Rest after the picture being made; press again to go on</source>
        <translation>Nach dem laufenden Bild ruhen; nochmals drücken, um weiterzumachen</translation>
    </message>
    <message>
        <source>Set up a grid</source>
        <translation>Raster einrichten</translation>
    </message>
    <message>
        <source>Make a grid of pictures that differ in up to three things</source>
        <translation>Ein Raster von Bildern erzeugen, die sich in bis zu drei Dingen unterscheiden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make what is still missing of these jobs</source>
        <translation>Erzeugen, was von diesen Aufträgen noch fehlt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take them off the list; they stay in the history</source>
        <translation>Von der Liste nehmen; im Verlauf bleiben sie</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time are not finished.</source>
        <translation>
            <numerusform>%n Auftrag vom letzten Mal ist nicht fertig.</numerusform>
            <numerusform>%n Aufträge vom letzten Mal sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>Wählen Sie zuerst einen Auftrag</translation>
    </message>
    <message>
        <source>Only a job that waits can be moved</source>
        <translation>Nur ein wartender Auftrag lässt sich verschieben</translation>
    </message>
    <message>
        <source>It is the next one</source>
        <translation>Er ist schon der nächste</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>Er ist schon der letzte</translation>
    </message>
    <message>
        <source>Only a job that did not come to its end can go on</source>
        <translation>Nur ein Auftrag, der nicht zu Ende kam, kann weitergehen</translation>
    </message>
    <message>
        <source>No job has ended yet</source>
        <translation>Noch kein Auftrag ist beendet</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueTimings</name>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Where the time of this job went: opening the model, reading the prompt, steps, decoding; grey is the rest, previews and saving.</source>
        <translation>Wohin die Zeit dieses Auftrags ging: Modell öffnen, Prompt lesen, Schritte, Dekodieren; grau ist der Rest, Vorschauen und Speichern.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Laden %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) %1 (%2 ms each)</source>
        <translation>
            <numerusform>%n Schritt %1 (je %2 ms)</numerusform>
            <numerusform>%n Schritte %1 (je %2 ms)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoding %1</source>
        <translation>Dekodieren %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Gesamt %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RateRow</name>
    <message>
        <source>%1 slider</source>
        <translation>Regler %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RunPage</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Predicted noise</source>
        <translation>Vorhergesagtes Rauschen</translation>
    </message>
    <message>
        <source>Predicted picture</source>
        <translation>Vorhergesagtes Bild</translation>
    </message>
    <message>
        <source>Where a word looks</source>
        <translation>Wohin ein Wort blickt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Which step of the run is shown</source>
        <translation>Welcher Schritt des Laufs gezeigt wird</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The latent that goes into the network, in the colours that fit the picture best</source>
        <translation>Das latente Bild, das ins Netz geht, in den Farben, die am besten zum Bild passen</translation>
    </message>
    <message>
        <source>What the network takes for noise in it</source>
        <translation>Was das Netz darin für Rauschen hält</translation>
    </message>
    <message>
        <source>What remains without that noise, decoded</source>
        <translation>Was ohne dieses Rauschen bleibt, dekodiert</translation>
    </message>
    <message>
        <source>Cross-attention of the chosen word, averaged over layers and steps</source>
        <translation>Cross-Attention des gewählten Worts, gemittelt über Schichten und Schritte</translation>
    </message>
    <message>
        <source>Make one picture of what the left column asks for, and show every step. It is not kept.</source>
        <translation>Ein Bild von dem erzeugen, was die linke Spalte beschreibt, und jeden Schritt zeigen. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Stop the run; the steps so far stay</source>
        <translation>Den Lauf anhalten; die bisherigen Schritte bleiben</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Wörter des Prompts</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>See what the network sees: the noise it predicts, the picture it expects, and where every word of the prompt looks.</source>
        <translation>Sehen Sie, was das Netz sieht: das vorhergesagte Rauschen, das erwartete Bild und wohin jedes Wort des Prompts blickt.</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Prompt ausführen</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>Rauschen %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>Show where “%1” looks</source>
        <translation>Zeigen, wohin „%1“ blickt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A run goes on: stop it first</source>
        <translation>Ein Lauf ist im Gang: Halten Sie ihn zuerst an</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SampleSheets</name>
    <message>
        <source>Samples appear here as it learns.</source>
        <translation>Hier erscheinen Proben, während es lernt.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Sample strip</source>
        <translation>Probenstreifen</translation>
    </message>
    <message>
        <source>What the model drew after so many steps, always of the same words. Click to look closer.</source>
        <translation>Was das Modell nach so vielen Schritten zu immer denselben Worten gezeichnet hat. Klicken, um genauer hinzusehen.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SamplingPanel</name>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>The method that takes the noise away</source>
        <translation>Das Verfahren, das das Rauschen entfernt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How the steps are spread between noise and picture</source>
        <translation>Wie sich die Schritte zwischen Rauschen und Bild verteilen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Whose random numbers the noise is made of: the processor&apos;s, or those that NVIDIA cards draw</source>
        <translation>Aus wessen Zufallszahlen das Rauschen besteht: denen des Prozessors oder denen, die NVIDIA-Karten ziehen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Parameters that are seldom changed</source>
        <translation>Selten geänderte Parameter</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Führungsstärke</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt: higher is stricter and less varied. 1 is no guidance.</source>
        <translation>Wie streng das Bild dem Prompt folgt: höher ist strenger und weniger abwechslungsreich. 1 heißt ohne Führung.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many times the noise is taken away. More is slower and finer.</source>
        <translation>Wie oft Rauschen entfernt wird. Mehr ist langsamer und feiner.</translation>
    </message>
    <message>
        <source>Image count</source>
        <translation>Bilderzahl</translation>
    </message>
    <message>
        <source>How many pictures, with seeds that follow one another.</source>
        <translation>Wie viele Bilder, mit aufeinander folgenden Seeds.</translation>
    </message>
    <message>
        <source>Guidance start</source>
        <translation>Führung von</translation>
    </message>
    <message>
        <source>Guidance begins after this part of the steps: later leaves the composition freer.</source>
        <translation>Die Führung beginnt nach diesem Teil der Schritte: später lässt die Komposition freier.</translation>
    </message>
    <message>
        <source>Guidance end</source>
        <translation>Führung bis</translation>
    </message>
    <message>
        <source>Guidance ends after this part of the steps: earlier keeps colours calm, and is quicker.</source>
        <translation>Die Führung endet nach diesem Teil der Schritte: früher hält die Farben ruhig und ist schneller.</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Zurückskalieren</translation>
    </message>
    <message>
        <source>Brings contrast back that strong guidance exaggerates. 0.7 is usual for models with v-prediction.</source>
        <translation>Nimmt Kontrast zurück, den starke Führung übertreibt. 0,7 ist für Modelle mit v-Vorhersage üblich.</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>New noise in every step of DDIM: 0 is none, 1 is as much as DDPM has.</source>
        <translation>Neues Rauschen in jedem Schritt von DDIM: 0 ist keines, 1 so viel wie bei DDPM.</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip Skip</translation>
    </message>
    <message>
        <source>Which layer of the text encoder is heard, counted from the last. 2 is usual for drawn-animation models.</source>
        <translation>Auf welche Schicht des Textencoders gehört wird, von der letzten gezählt. 2 ist für Zeichentrickmodelle üblich.</translation>
    </message>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation>
            <numerusform>Mehr (%n geändert)</numerusform>
            <numerusform>Mehr (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>torch&apos;s generator on the processor</source>
        <translation>torchs Generator auf dem Prozessor</translation>
    </message>
    <message>
        <source>as on an NVIDIA card, computed here</source>
        <translation>wie auf einer NVIDIA-Karte, hier berechnet</translation>
    </message>
    <message>
        <source>Only the sampler %1 uses it</source>
        <translation>Nur der Sampler %1 verwendet es</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ScheduleChart</name>
    <message>
        <source>Schedule curve</source>
        <translation>Verlauf des Rauschplans</translation>
    </message>
    <message>
        <source>How much of the signal is left at each timestep. Click to choose one.</source>
        <translation>Wie viel Signal zu jedem Zeitpunkt übrig ist. Klicken Sie, um einen zu wählen.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchCompletion</name>
    <message>
        <source>Words that must all occur; “-” excludes, quotes keep words together.
Ctrl+Space offers:</source>
        <translation>Wörter, die alle vorkommen müssen; „-“ schließt aus, Anführungszeichen halten Wörter zusammen.
Strg+Leertaste bietet an:</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchField</name>
    <message>
        <source>Shows what holds all of these words</source>
        <translation>Zeigt, was alle diese Wörter enthält</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The number the picture&apos;s noise grows from. The same seed and settings give the same picture.</source>
        <translation>Die Zahl, aus der das Rauschen entsteht. Gleicher Seed und gleiche Einstellungen geben das gleiche Bild.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <source>Take another seed at random, and keep it</source>
        <translation>Einen anderen Seed würfeln und behalten</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Seed behalten</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>Letzten Seed wiederverwenden</translation>
    </message>
    <message>
        <source>Take the seed of the last picture again, and keep it</source>
        <translation>Den Seed des letzten Bildes nochmals nehmen und behalten</translation>
    </message>
    <message>
        <source>The seed is kept for every picture. Click for a new seed each time.</source>
        <translation>Der Seed bleibt für jedes Bild. Klicken für jedes Mal einen neuen.</translation>
    </message>
    <message>
        <source>Every picture gets a new seed. Click to keep this one.</source>
        <translation>Jedes Bild bekommt einen neuen Seed. Klicken, um diesen zu behalten.</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>Es wurde noch kein Bild gemacht</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingLine</name>
    <message>
        <source>Keys that two actions have run neither of them</source>
        <translation>Tasten, die zwei Aktionen haben, führen keine von beiden aus</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>Das ist schon die Vorgabe</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingsDialog</name>
    <message>
        <source>Settings search</source>
        <translation>Suche in den Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No setting holds all of these words.</source>
        <translation>Keine Einstellung enthält all diese Wörter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Shows one section of the settings</source>
        <translation>Zeigt einen Abschnitt der Einstellungen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Pictures, history, models and settings are kept there</source>
        <translation>Dort liegen Bilder, Verlauf, Modelle und Einstellungen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Models of other programs are listed as well, where they are</source>
        <translation>Modelle anderer Programme werden mit aufgeführt, wo sie liegen</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Take this folder off the list. Its files stay.</source>
        <translation>Diesen Ordner von der Liste nehmen. Seine Dateien bleiben.</translation>
    </message>
    <message>
        <source>Take off the list: %1</source>
        <translation>Von der Liste nehmen: %1</translation>
    </message>
    <message>
        <source>Press the keys that shall do this; Backspace for none</source>
        <translation>Drücken Sie die Tasten, die das tun sollen; Rücktaste für keine</translation>
    </message>
    <message>
        <source>The same keys: %1. &lt;a href=&quot;take&quot;&gt;Use them here only&lt;/a&gt;</source>
        <translation>Dieselben Tasten: %1. &lt;a href=&quot;take&quot;&gt;Nur hier verwenden&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SizeRow</name>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Landscape %1:%2</source>
        <translation>Querformat %1:%2</translation>
    </message>
    <message>
        <source>Portrait %1:%2</source>
        <translation>Hochformat %1:%2</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>Breite des Bildes in Bildpunkten</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>Höhe des Bildes in Bildpunkten</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Keep the ratio of the sides</source>
        <translation>Seitenverhältnis behalten</translation>
    </message>
    <message>
        <source>Usual sizes of this model</source>
        <translation>Übliche Größen dieses Modells</translation>
    </message>
    <message>
        <source>Sides must be multiples of %1: %2 × %3 would fit.</source>
        <translation>Seiten müssen Vielfache von %1 sein: %2 × %3 würde passen.</translation>
    </message>
    <message>
        <source>This model names no usual sizes</source>
        <translation>Dieses Modell nennt keine üblichen Größen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::StarRow</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Stars from none to five; keys 0 to 5 in the gallery</source>
        <translation>Kein bis fünf Sterne; Tasten 0 bis 5 in der Galerie</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TaskbarProgress</name>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ToolOptions</name>
    <message>
        <source>Back to the canvas</source>
        <translation>Zurück zur Leinwand</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Paint on the mask: what is covered will be painted anew</source>
        <translation>Auf der Maske malen: was bedeckt ist, wird neu gemalt</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Paint in colour over the picture: the model makes a picture of it</source>
        <translation>Farbig über das Bild malen: das Modell macht ein Bild daraus</translation>
    </message>
    <message>
        <source>Sketch colour</source>
        <translation>Farbe der Skizze</translation>
    </message>
    <message>
        <source>Colour of the sketch</source>
        <translation>Farbe der Skizze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Pinselhärte</translation>
    </message>
    <message>
        <source>How much of the brush covers in full; the rest fades out</source>
        <translation>Wie viel des Pinsels voll deckt; der Rest läuft aus</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How much of what is under it a stroke hides</source>
        <translation>Wie viel ein Strich von dem verdeckt, was darunter liegt</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How different a colour may be and still belong to it</source>
        <translation>Wie verschieden eine Farbe sein darf, um noch dazuzugehören</translation>
    </message>
    <message>
        <source>Pressure changes the size</source>
        <translation>Druck ändert die Größe</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the larger the brush</source>
        <translation>Je fester der Stift gedrückt wird, desto größer der Pinsel</translation>
    </message>
    <message>
        <source>Pressure changes the opacity</source>
        <translation>Druck ändert die Deckkraft</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the stronger the paint</source>
        <translation>Je fester der Stift gedrückt wird, desto kräftiger die Farbe</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>Nur Zusammenhängendes</translation>
    </message>
    <message>
        <source>Only what hangs together with the point that is clicked</source>
        <translation>Nur, was mit dem angeklickten Punkt zusammenhängt</translation>
    </message>
    <message>
        <source>Mirror left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Paint on the other side as well, as in a mirror</source>
        <translation>Auch auf der anderen Seite malen, wie im Spiegel</translation>
    </message>
    <message>
        <source>Mirror above and below</source>
        <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
        <source>Paint above and below alike, as on water</source>
        <translation>Oben und unten gleich malen, wie auf Wasser</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Maske ändern</translation>
    </message>
    <message>
        <source>Grow, soften, invert, load and save the mask; how it is shown</source>
        <translation>Maske vergrößern, weichzeichnen, umkehren, laden und speichern; wie sie erscheint</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>How far the mask grows, shrinks or softens</source>
        <translation>Wie weit die Maske wächst, schrumpft oder weich wird</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Mask overlay opacity</source>
        <translation>Deckkraft der Maskenanzeige</translation>
    </message>
    <message>
        <source>How strongly the mask is shown over the picture</source>
        <translation>Wie stark die Maske über dem Bild erscheint</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>Maskenfarbe</translation>
    </message>
    <message>
        <source>Go on painting where it was left</source>
        <translation>Weitermalen, wo aufgehört wurde</translation>
    </message>
    <message>
        <source>Diameter of the brush</source>
        <translation>Durchmesser des Pinsels</translation>
    </message>
    <message>
        <source>Change the brush</source>
        <translation>Pinsel ändern</translation>
    </message>
    <message>
        <source>Pen pressure and mirrors</source>
        <translation>Stiftdruck und Spiegel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Frame width</source>
        <translation>Breite des Rahmens</translation>
    </message>
    <message>
        <source>How wide the canvas is to be</source>
        <translation>Wie breit die Leinwand werden soll</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Frame height</source>
        <translation>Höhe des Rahmens</translation>
    </message>
    <message>
        <source>How high the canvas is to be</source>
        <translation>Wie hoch die Leinwand werden soll</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>Rahmen übernehmen</translation>
    </message>
    <message>
        <source>The canvas becomes what the frame holds; what is new is masked (Return)</source>
        <translation>Die Leinwand wird, was der Rahmen umfasst; was neu ist, wird maskiert (Eingabe)</translation>
    </message>
    <message>
        <source>Let the frame go</source>
        <translation>Rahmen verwerfen</translation>
    </message>
    <message>
        <source>The frame is the canvas again (Esc)</source>
        <translation>Der Rahmen ist wieder die Leinwand (Esc)</translation>
    </message>
    <message>
        <source>The frame is the canvas: drag a handle, or type another size</source>
        <translation>Der Rahmen ist die Leinwand: Ziehen Sie an einem Griff oder geben Sie eine andere Größe ein</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingController</name>
    <message>
        <source>Pictures to learn from</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>The training of %1 is in the trash</source>
        <translation>Das Training von %1 liegt im Papierkorb</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPanel</name>
    <message>
        <source>Open the folder of the training</source>
        <translation>Den Ordner des Trainings öffnen</translation>
    </message>
    <message>
        <source>Move the training to the trash; models that were tried stay</source>
        <translation>Das Training in den Papierkorb legen; ausprobierte Modelle bleiben</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>A new training, or one of those begun</source>
        <translation>Ein neues Training oder eines der begonnenen</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>%1 – learning</source>
        <translation>%1 – lernt</translation>
    </message>
    <message>
        <source>%1 – finished</source>
        <translation>%1 – fertig</translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <translation>%1 – pausiert</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>Halten Sie es zuerst an</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>Kein Training ist gewählt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPicturesModel</name>
    <message>
        <source>no caption</source>
        <translation>ohne Beschreibung</translation>
    </message>
    <message>
        <source>%1
no caption</source>
        <translation>%1
ohne Beschreibung</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingSetup</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Describe the rest</source>
        <translation>Übrige beschreiben</translation>
    </message>
    <message>
        <source>The caption of every picture that has no text file beside it</source>
        <translation>Die Beschreibung jedes Bildes, neben dem keine Textdatei liegt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of the model that comes of it</source>
        <translation>Der Name des Modells, das daraus wird</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Anfangen mit</translation>
    </message>
    <message>
        <source>What learns from the pictures</source>
        <translation>Was aus den Bildern lernt</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>What turns pictures into the small latents that are learnt, and back</source>
        <translation>Was Bilder in die kleinen latenten Bilder verwandelt, die gelernt werden, und zurück</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Lernschritte</translation>
    </message>
    <message>
        <source>How long it learns. Too many, and it knows your pictures by heart.</source>
        <translation>Wie lange es lernt. Bei zu vielen kennt es Ihre Bilder auswendig.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Pictures per step: more are calmer, slower and take more memory</source>
        <translation>Bilder je Schritt: mehr sind ruhiger, langsamer und brauchen mehr Speicher</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Save and pause after so many minutes; 0: no limit</source>
        <translation>Nach so vielen Minuten speichern und pausieren; 0: ohne Grenze</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step goes. Halve it if the loss jumps.</source>
        <translation>Wie weit jeder Schritt geht. Halbieren, wenn der Fehler springt.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training beginnen</translation>
    </message>
    <message>
        <source>Teach a model your pictures</source>
        <translation>Einem Modell Ihre Bilder beibringen</translation>
    </message>
    <message>
        <source>Choose a folder of pictures. A text file of the same name beside a picture says what it shows; without any, the model learns without words.</source>
        <translation>Wählen Sie einen Ordner mit Bildern. Eine gleichnamige Textdatei neben einem Bild sagt, was es zeigt; ohne sie lernt das Modell ohne Worte.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>Bilderordner wählen…</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <source>The pictures to learn from, cropped as they will be, with their captions</source>
        <translation>Die Bilder zum Lernen, so zugeschnitten, wie sie gelernt werden, mit ihren Beschreibungen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>Einen anderen Bilderordner wählen</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Begin to learn. Pictures can be made meanwhile; pausing or closing the window saves.</source>
        <translation>Mit dem Lernen beginnen. Unterdessen lassen sich Bilder machen; Pausieren oder Schließen des Fensters speichert.</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Das offene Modell</translation>
    </message>
    <message>
        <source>The open model, its words</source>
        <translation>Das offene Modell, seine Wörter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Only what reads words (cross-attention): quick, forgets least</source>
        <translation>Nur was Wörter liest (Cross-Attention): schnell, vergisst am wenigsten</translation>
    </message>
    <message>
        <source>A model of its own, as large as the built-in one</source>
        <translation>Ein eigenes Modell, so groß wie das eingebaute</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>That of the built-in model: saves a third of the time</source>
        <translation>Der des eingebauten Modells: spart ein Drittel der Zeit</translation>
    </message>
    <message>
        <source>Trained too</source>
        <translation>Mit trainiert</translation>
    </message>
    <message>
        <source>Learns your kind of picture from nothing, first</source>
        <translation>Lernt Ihre Art von Bildern zuerst von Grund auf</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird durchgesehen…</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1, %2 geprüft</translation>
    </message>
    <message>
        <source>%1, %2 with captions</source>
        <translation>%1, %2 beschrieben</translation>
    </message>
    <message>
        <source>Takes hours and wants thousands of pictures.</source>
        <translation>Dauert Stunden und will Tausende Bilder.</translation>
    </message>
    <message>
        <source>Some dozens of pictures and minutes are enough.</source>
        <translation>Einige Dutzend Bilder und Minuten genügen.</translation>
    </message>
    <message>
        <source>For a new word or two; little memory.</source>
        <translation>Für ein, zwei neue Wörter; wenig Speicher.</translation>
    </message>
    <message>
        <source>There is no picture in this folder: choose another one.</source>
        <translation>In diesem Ordner ist kein Bild: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This model is led by words: describe the pictures above, or put a text file beside each.</source>
        <translation>Dieses Modell wird von Wörtern geleitet: Beschreiben Sie die Bilder oben oder legen Sie neben jedes eine Textdatei.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Geben Sie dem Modell einen Namen.</translation>
    </message>
    <message>
        <source>All of it learns on: new subjects and styles</source>
        <translation>Das ganze Modell lernt weiter: neue Motive und Stile</translation>
    </message>
    <message>
        <source>Show which files these are, and why</source>
        <translation>Zeigen, welche Dateien das sind und warum</translation>
    </message>
    <message>
        <source>The pictures of the folder are still being counted</source>
        <translation>Die Bilder des Ordners werden noch gezählt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingView</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>Fehlerkurve</translation>
    </message>
    <message>
        <source>How far the model is off, by step: each step faint, their mean strong, marks for pictures it never sees</source>
        <translation>Wie weit das Modell danebenliegt, nach Schritten: jeder Schritt blass, ihr Mittel kräftig, Punkte für Bilder, die es nie sieht</translation>
    </message>
    <message>
        <source>Learning rate curve</source>
        <translation>Kurve der Lernrate</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Wie weit jeder Schritt geht</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Make what was saved last the model of the window. The training goes on; the model of this moment is kept in the library.</source>
        <translation>Das zuletzt Gespeicherte zum Modell des Fensters machen. Das Training geht weiter; das Modell dieses Augenblicks bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Save and stop here; it goes on from this step whenever you like</source>
        <translation>Speichern und hier anhalten; es geht bei diesem Schritt weiter, wann Sie wollen</translation>
    </message>
    <message>
        <source>Half as many steps again</source>
        <translation>Noch einmal halb so viele Schritte</translation>
    </message>
    <message>
        <source>Go on from what was saved last</source>
        <translation>Beim zuletzt Gespeicherten weitermachen</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>Entrauscher</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, Teil %2 von %3</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>encoding pictures</source>
        <translation>Bilder werden kodiert</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>saved at step %1</source>
        <translation>gespeichert bei Schritt %1</translation>
    </message>
    <message>
        <source>learnt %1</source>
        <translation>gelernt %1</translation>
    </message>
    <message>
        <source>unseen %1</source>
        <translation>ungesehen %1</translation>
    </message>
    <message>
        <source>Halve the rate and go on</source>
        <translation>Rate halbieren und weiter</translation>
    </message>
    <message>
        <source>Halve the batch and go on</source>
        <translation>Stapel halbieren und weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>Discriminator curves</source>
        <translation>Kurven des Diskriminators</translation>
    </message>
    <message>
        <source>Strong: the discriminator&apos;s loss, 1 where it cannot tell decoded pictures from real ones, 0 where it always can. Faint: the decoder&apos;s, low where its pictures pass for real</source>
        <translation>Kräftig: der Verlust des Diskriminators, 1, wo er dekodierte Bilder nicht von echten unterscheiden kann, 0, wo er es immer kann. Blass: der des Dekoders, niedrig, wo seine Bilder als echt durchgehen</translation>
    </message>
    <message>
        <source>It is saving what was learned, and stops then</source>
        <translation>Es speichert das Gelernte und hält dann an</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>Kein Training ist gewählt</translation>
    </message>
    <message>
        <source>There is nothing to try before the first save</source>
        <translation>Vor dem ersten Speichern gibt es nichts auszuprobieren</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UndoStacks</name>
    <message>
        <source>typing</source>
        <translation>Getipptes</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnkeptCanvas</name>
    <message>
        <source>A canvas that is not saved</source>
        <translation>Eine nicht gespeicherte Leinwand</translation>
    </message>
    <message>
        <source>No file holds what is on the canvas</source>
        <translation>Was auf der Leinwand ist, liegt in keiner Datei</translation>
    </message>
    <message>
        <source>This window only looks at the data folder and keeps nothing there: the canvas is lost if you leave now.</source>
        <translation>Dieses Fenster liest den Datenordner nur und legt dort nichts ab: Die Leinwand geht verloren, wenn Sie jetzt gehen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne sie gehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnsavedPictures</name>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet; the queue is waiting</source>
        <translation>
            <numerusform>%n Bild ist noch auf keinem Datenträger; die Warteschlange wartet</numerusform>
            <numerusform>%n Bilder sind noch auf keinem Datenträger; die Warteschlange wartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Nochmals speichern</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Save the pictures in</source>
        <translation>Bilder speichern in</translation>
    </message>
    <message>
        <source>Pictures that are not saved</source>
        <translation>Nicht gespeicherte Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet</source>
        <translation>
            <numerusform>%n Bild ist noch auf keinem Datenträger</numerusform>
            <numerusform>%n Bilder sind noch auf keinem Datenträger</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost if you leave now.</source>
        <translation>Sie gehen verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Ohne sie beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ViewerWindow</name>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>A line between the two</source>
        <translation>Eine Linie zwischen beiden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>How much the difference is enlarged</source>
        <translation>Wie sehr der Unterschied vergrößert wird</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Grid between large pixels</source>
        <translation>Gitter zwischen großen Pixeln</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Guidance %1</source>
        <translation>Führung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being compared</source>
        <translation>Es werden Bilder verglichen</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>Das ist das erste Bild</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>Das ist das letzte Bild</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::VocabularyHint</name>
    <message>
        <source>What this model knows: %1</source>
        <translation>Was dieses Modell kennt: %1</translation>
    </message>
    <message>
        <source>Models that know more words can be opened at any time</source>
        <translation>Modelle, die mehr Wörter kennen, lassen sich jederzeit öffnen</translation>
    </message>
    <message>
        <source>open a Stable Diffusion checkpoint</source>
        <translation>öffnen Sie einen Stable-Diffusion-Checkpoint</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This small model knows these words. For everything else, %1.</source>
        <translation>Dieses kleine Modell kennt diese Wörter. Für alles andere %1.</translation>
    </message>
    <message>
        <source>It does not know %1. Choose from these words or, for everything else, %2.</source>
        <translation>%1 kennt es nicht. Wählen Sie aus diesen Wörtern; für alles andere %2.</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>„%1“ in den Prompt einfügen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WelcomePage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>Was möchten Sie sehen?</translation>
    </message>
    <message>
        <source>Make a picture of “%1”</source>
        <translation>Ein Bild von „%1“ erzeugen</translation>
    </message>
    <message>
        <source>Open a checkpoint…</source>
        <translation>Checkpoint öffnen …</translation>
    </message>
    <message>
        <source>Make pictures with a Stable Diffusion model of your own</source>
        <translation>Bilder mit einem eigenen Stable-Diffusion-Modell erzeugen</translation>
    </message>
    <message>
        <source>Describe it at the left and press Generate, or begin with one of these. The picture appears here, step by step.</source>
        <translation>Beschreiben Sie es links und drücken Sie Erzeugen, oder beginnen Sie mit einem von diesen. Das Bild entsteht hier, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>a red house by the sea at sunset</source>
        <translation>ein rotes Haus am Meer bei Sonnenuntergang</translation>
    </message>
    <message>
        <source>a windmill on rolling hills by day, watercolor</source>
        <translation>eine Windmühle auf sanften Hügeln bei Tag, Aquarell</translation>
    </message>
    <message>
        <source>a hot air balloon in the mountains at dawn</source>
        <translation>ein Heißluftballon in den Bergen bei Tagesanbruch</translation>
    </message>
    <message>
        <source>a white lighthouse by the sea at night</source>
        <translation>ein weißer Leuchtturm am Meer bei Nacht</translation>
    </message>
    <message>
        <source>a cactus in the desert, pixel art</source>
        <translation>ein Kaktus in der Wüste, Pixelkunst</translation>
    </message>
    <message>
        <source>a sailing boat by the sea in the fog</source>
        <translation>ein Segelboot auf dem Meer im Nebel</translation>
    </message>
    <message>
        <source>a pine tree in the forest in the snow</source>
        <translation>eine Kiefer im verschneiten Wald</translation>
    </message>
    <message>
        <source>a yellow car in the city, flat design</source>
        <translation>ein gelbes Auto in der Stadt, flächig</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WindowActions</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WorkBar</name>
    <message>
        <source>Stop the work</source>
        <translation>Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Stop; what was done stays</source>
        <translation>Abbrechen; was getan ist, bleibt</translation>
    </message>
</context>
</TS>
