<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>Open a Stable Diffusion checkpoint (.safetensors)</source>
        <translation>Einen Stable-Diffusion-Checkpoint öffnen (.safetensors)</translation>
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
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Landscape 4:3</source>
        <translation>Quer 4:3</translation>
    </message>
    <message>
        <source>Landscape 3:2</source>
        <translation>Quer 3:2</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>Breit 16:9</translation>
    </message>
    <message>
        <source>Portrait 3:4</source>
        <translation>Hoch 3:4</translation>
    </message>
    <message>
        <source>Portrait 2:3</source>
        <translation>Hoch 2:3</translation>
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
    <message>
        <source>remove from the history</source>
        <translation>aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>put a request back</source>
        <translation>Einstellungen übernehmen</translation>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
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
</context>
<context>
    <name>sfumato::ui::Canvas</name>
    <message>
        <source>Your first picture</source>
        <translation>Dein erstes Bild</translation>
    </message>
    <message>
        <source>Type what you would like to see, then press Generate.
The picture appears here, step by step.</source>
        <translation>Schreib, was du sehen möchtest, und drücke „Erzeugen“.
Das Bild entsteht hier, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Try “a red house by the sea at sunset”</source>
        <translation>Mit „a red house by the sea at sunset“ beginnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Commands</name>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>Checkpoints (*.safetensors)</translation>
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
        <source>Save the pictures in</source>
        <translation>Bilder speichern in</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Conductor</name>
    <message>
        <source>Done in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
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
        <source>Save again</source>
        <translation>Nochmals speichern</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at the disk again</source>
        <translation>Ordner neu lesen</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
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
        <source>Make the picture (Ctrl+Return). While one is being made, another waits in line.</source>
        <translation>Das Bild erzeugen (Strg+Eingabe). Entsteht schon eines, wartet das nächste.</translation>
    </message>
    <message>
        <source>Stop the picture being made (Esc). Pictures already finished are kept.</source>
        <translation>Das entstehende Bild abbrechen (Esc). Fertige Bilder bleiben.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Picture %1, finished</source>
        <translation>Bild %1, fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripPanel</name>
    <message>
        <source>Step filmstrip</source>
        <translation>Filmstreifen der Schritte</translation>
    </message>
    <message>
        <source>The picture after each step. Click one to look at it.</source>
        <translation>Das Bild nach jedem Schritt. Klicken, um eines anzusehen.</translation>
    </message>
    <message>
        <source>The steps of the picture appear here.</source>
        <translation>Hier erscheinen die Schritte des Bildes.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryModel</name>
    <message>
        <source>%1
Seed %2, %3×%4
%5</source>
        <translation>%1
Seed %2, %3×%4
%5</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPanel</name>
    <message>
        <source>Gallery search</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Every picture you make is kept here.</source>
        <translation>Jedes Bild, das du machst, bleibt hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No picture holds all of these words.</source>
        <translation>Zu keinem Bild gehören alle diese Wörter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Put its request back</source>
        <translation>Seine Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Copy its request</source>
        <translation>Seine Einstellungen kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to put the whole request back, seed included</source>
        <translation>Klicken, um alle Einstellungen samt Seed zu übernehmen</translation>
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
        <source>Click to put the whole request back, seed included</source>
        <translation>Klicken, um alle Einstellungen samt Seed zu übernehmen</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>Noch keine Prompts</translation>
    </message>
    <message>
        <source>Whatever you ask for is kept here, with every setting.</source>
        <translation>Alles, was du anforderst, bleibt hier, mit allen Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No prompt holds all of these words.</source>
        <translation>Kein Prompt enthält alle diese Wörter.</translation>
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
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
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
    <name>sfumato::ui::NoticeBar</name>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParameterRow</name>
    <message>
        <source>%1 slider</source>
        <translation>Regler „%1“</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Use %1 from the last picture</source>
        <translation>%1 vom letzten Bild übernehmen</translation>
    </message>
    <message>
        <source>Use from the last picture</source>
        <translation>Vom letzten Bild übernehmen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ProgressStrip</name>
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
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
            <numerusform>eines wartet</numerusform>
            <numerusform>%n warten</numerusform>
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
        <source>Describe the picture. Words the model does not know are underlined.</source>
        <translation>Beschreibe das Bild. Wörter, die das Modell nicht kennt, sind unterstrichen.</translation>
    </message>
    <message>
        <source>What guidance pushes the picture away from. May stay empty.</source>
        <translation>Wovon die Führung das Bild wegzieht. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>%1 tokens in %2 parts of %3</source>
        <translation>%1 Token in %2 Teilen zu %3</translation>
    </message>
    <message>
        <source>%1/%2 tokens</source>
        <translation>%1/%2 Token</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SamplingPanel</name>
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
        <source>Sampling</source>
        <translation>Sampling</translation>
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
        <source>The seed is kept for every picture. Click for a new seed each time.</source>
        <translation>Der Seed bleibt für jedes Bild. Klicken für jedes Mal einen neuen.</translation>
    </message>
    <message>
        <source>Every picture gets a new seed. Click to keep this one.</source>
        <translation>Jedes Bild bekommt einen neuen Seed. Klicken, um diesen zu behalten.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SizeRow</name>
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
        <source>Usual shapes</source>
        <translation>Übliche Formate</translation>
    </message>
    <message>
        <source>Sides must be multiples of %1: %2 × %3 would fit.</source>
        <translation>Seiten müssen Vielfache von %1 sein: %2 × %3 würde passen.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::VocabularyHint</name>
    <message>
        <source>What this model knows: %1</source>
        <translation>Was dieses Modell kennt: %1</translation>
    </message>
    <message>
        <source>open a Stable Diffusion checkpoint</source>
        <translation>öffne einen Stable-Diffusion-Checkpoint</translation>
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
        <translation>%1 kennt es nicht. Wähle aus diesen Wörtern; für alles andere %2.</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>„%1“ in den Prompt einfügen</translation>
    </message>
</context>
</TS>
