<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Accents</name>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Sienna</source>
        <translation>Terre de Sienne</translation>
    </message>
    <message>
        <source>Madder</source>
        <translation>Garance</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Ultramarine</source>
        <translation>Outremer</translation>
    </message>
    <message>
        <source>Cerulean</source>
        <translation>Céruléum</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>Viridien</translation>
    </message>
    <message>
        <source>Sap green</source>
        <translation>Vert de vessie</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphite</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Save the picture as…</source>
        <translation>&amp;Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Save a copy of the picture on the canvas</source>
        <translation>Enregistrer une copie de l’image affichée</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy the picture on the canvas</source>
        <translation>Copier l’image affichée</translation>
    </message>
    <message>
        <source>Open the &amp;folder of pictures</source>
        <translation>Ouvrir le &amp;dossier des images</translation>
    </message>
    <message>
        <source>Show where all pictures are kept</source>
        <translation>Montrer où toutes les images sont conservées</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importer des images…</translation>
    </message>
    <message>
        <source>Take over a folder of pictures of other programs, with their parameters</source>
        <translation>Reprendre un dossier d’images d’autres programmes, avec leurs paramètres</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>&amp;Reconstruire la bibliothèque</translation>
    </message>
    <message>
        <source>Read every picture file again; stars, colours, notes and albums stay</source>
        <translation>Relire chaque fichier d’image ; étoiles, couleurs, notes et albums restent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Fermer le studio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo the last change</source>
        <translation>&amp;Rétablir la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Edit the &amp;prompt</source>
        <translation>Modifier le &amp;prompt</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Aller au prompt</translation>
    </message>
    <message>
        <source>&amp;Find a picture</source>
        <translation>&amp;Chercher une image</translation>
    </message>
    <message>
        <source>Go to the search field of the gallery</source>
        <translation>Aller au champ de recherche de la galerie</translation>
    </message>
    <message>
        <source>Find a &amp;model</source>
        <translation>Chercher un &amp;modèle</translation>
    </message>
    <message>
        <source>Go to the search field of the model library</source>
        <translation>Aller au champ de recherche de la bibliothèque de modèles</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Everything the studio can do, by typing some letters of it</source>
        <translation>Tout ce que le studio sait faire, en tapant quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Look, language, device, folders and keys</source>
        <translation>Apparence, langue, périphérique, dossiers et touches</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Generate a picture</source>
        <translation>&amp;Générer une image</translation>
    </message>
    <message>
        <source>Make the picture that the left column describes</source>
        <translation>Faire l’image que décrit la colonne de gauche</translation>
    </message>
    <message>
        <source>&amp;Cancel the picture</source>
        <translation>&amp;Abandonner l’image</translation>
    </message>
    <message>
        <source>Stop the picture being made</source>
        <translation>Arrêter l’image en cours</translation>
    </message>
    <message>
        <source>&amp;Live pictures</source>
        <translation>Images en &amp;direct</translation>
    </message>
    <message>
        <source>A quick picture follows every change</source>
        <translation>Une image rapide suit chaque modification</translation>
    </message>
    <message>
        <source>&amp;Keep the live picture</source>
        <translation>&amp;Garder l’image en direct</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>Enregistrer l’image en direct et l’inscrire dans l’historique</translation>
    </message>
    <message>
        <source>Generate &amp;forever</source>
        <translation>Générer sans &amp;fin</translation>
    </message>
    <message>
        <source>One picture after another until this is switched off</source>
        <translation>Une image après l’autre jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>S’arrêter &amp;après celle-ci</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>Terminer l’image en cours, puis se reposer</translation>
    </message>
    <message>
        <source>&amp;Branch from the chosen step</source>
        <translation>&amp;Bifurquer depuis l’étape choisie</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step of the filmstrip on</source>
        <translation>Faire une autre image à partir de l’étape choisie de la pellicule</translation>
    </message>
    <message>
        <source>Guidance s&amp;weep…</source>
        <translation>&amp;Série de guidages…</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>La même graine à plusieurs échelles de guidage, côte à côte</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>&amp;Suspendre la file d’attente</translation>
    </message>
    <message>
        <source>Rest after the picture being made</source>
        <translation>Se reposer après l’image en cours</translation>
    </message>
    <message>
        <source>X/Y/Z g&amp;rid…</source>
        <translation>G&amp;rille X/Y/Z…</translation>
    </message>
    <message>
        <source>Pictures that differ in up to three things, on one sheet</source>
        <translation>Des images qui diffèrent par trois choses au plus, sur une planche</translation>
    </message>
    <message>
        <source>Diffusion &amp;explorer…</source>
        <translation>&amp;Explorer la diffusion…</translation>
    </message>
    <message>
        <source>See how noise takes a picture apart, and how the model finds one in it</source>
        <translation>Voir comment le bruit défait une image et comment le modèle en retrouve une</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>Ajuster l’image à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>Un pixel de l’image pour un pixel de l’écran</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Regarder de plus près</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Z&amp;oom arrière</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>Regarder de plus loin</translation>
    </message>
    <message>
        <source>Show the &amp;pixels</source>
        <translation>Montrer les &amp;pixels</translation>
    </message>
    <message>
        <source>Show the pixels</source>
        <translation>Montrer les pixels</translation>
    </message>
    <message>
        <source>Draw hard pixels instead of smoothing the picture</source>
        <translation>Dessiner des pixels nets au lieu de lisser l’image</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Light or dark surfaces</source>
        <translation>Surfaces claires ou sombres</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Remettre tous les panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Open a checkpoint…</source>
        <translation>&amp;Ouvrir un checkpoint…</translation>
    </message>
    <message>
        <source>Open a model &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier de modèle…</translation>
    </message>
    <message>
        <source>Open a model saved by diffusers or trained here</source>
        <translation>Ouvrir un modèle enregistré par diffusers ou entraîné ici</translation>
    </message>
    <message>
        <source>&amp;Add a folder of models…</source>
        <translation>&amp;Ajouter un dossier de modèles…</translation>
    </message>
    <message>
        <source>List the models of another program as well, where they are</source>
        <translation>Lister aussi les modèles d’un autre programme, là où ils sont</translation>
    </message>
    <message>
        <source>&amp;Show the folder of models</source>
        <translation>&amp;Montrer le dossier des modèles</translation>
    </message>
    <message>
        <source>Checkpoints put there are listed</source>
        <translation>Les checkpoints qui s’y trouvent sont listés</translation>
    </message>
    <message>
        <source>&amp;Look for models again</source>
        <translation>&amp;Rechercher à nouveau les modèles</translation>
    </message>
    <message>
        <source>Read the folders of models again</source>
        <translation>Relire les dossiers de modèles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>Tous les raccourcis sur une page</translation>
    </message>
    <message>
        <source>&amp;About Sfumato</source>
        <translation>À &amp;propos de Sfumato</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;New canvas</source>
        <translation>&amp;Nouvelle toile</translation>
    </message>
    <message>
        <source>A white canvas as large as the pictures that are made</source>
        <translation>Une toile blanche à la taille des images créées</translation>
    </message>
    <message>
        <source>&amp;Open a picture or document…</source>
        <translation>&amp;Ouvrir une image ou un document…</translation>
    </message>
    <message>
        <source>Paint on a picture, or go on with a document</source>
        <translation>Peindre sur une image, ou reprendre un document</translation>
    </message>
    <message>
        <source>&amp;Paste as a canvas</source>
        <translation>&amp;Coller comme toile</translation>
    </message>
    <message>
        <source>Paint on the picture on the clipboard</source>
        <translation>Peindre sur l’image du presse-papiers</translation>
    </message>
    <message>
        <source>Save the &amp;document</source>
        <translation>Enregistrer le &amp;document</translation>
    </message>
    <message>
        <source>Save picture, sketch and mask to go on with later</source>
        <translation>Enregistrer image, esquisse et masque pour continuer plus tard</translation>
    </message>
    <message>
        <source>Save the document &amp;as…</source>
        <translation>Enregistrer le document &amp;sous…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Enregistrer le document sous un autre nom</translation>
    </message>
    <message>
        <source>Pa&amp;int</source>
        <translation>Pe&amp;indre</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Move what is seen; look at pictures</source>
        <translation>Déplacer la vue ; regarder les images</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paint; with Shift, a straight line from where the last stroke ended</source>
        <translation>Peindre ; avec Maj, une ligne droite depuis la fin du dernier trait</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Take paint away; so does the other end of a pen</source>
        <translation>Retirer la peinture ; l’autre bout du stylet aussi</translation>
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
        <translation>Remplir ce qui est entouré ; avec Alt, le retirer</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectangle</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Fill a rectangle; with Shift a square, with Alt take it away</source>
        <translation>Remplir un rectangle ; avec Maj un carré, avec Alt le retirer</translation>
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
        <translation>Remplir une ellipse ; avec Maj un cercle, avec Alt la retirer</translation>
    </message>
    <message>
        <source>B&amp;ucket</source>
        <translation>P&amp;ot de peinture</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Pot de peinture</translation>
    </message>
    <message>
        <source>Fill what is alike around a point; with Alt, take it away</source>
        <translation>Remplir ce qui se ressemble autour d’un point ; avec Alt, le retirer</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>&amp;Baguette magique</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Baguette magique</translation>
    </message>
    <message>
        <source>Mask the colours like that of a point; with Alt, take them away</source>
        <translation>Masquer les couleurs semblables à celle d’un point ; avec Alt, les retirer</translation>
    </message>
    <message>
        <source>Colour &amp;picker</source>
        <translation>&amp;Pipette</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <source>Take the sketch colour from the picture</source>
        <translation>Prendre la couleur de l’esquisse dans l’image</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>P&amp;inceau plus petit</translation>
    </message>
    <message>
        <source>A smaller brush</source>
        <translation>Un pinceau plus petit</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Pinceau plus &amp;grand</translation>
    </message>
    <message>
        <source>A larger brush</source>
        <translation>Un pinceau plus grand</translation>
    </message>
    <message>
        <source>Mask or s&amp;ketch</source>
        <translation>Masque ou &amp;esquisse</translation>
    </message>
    <message>
        <source>Paint on the other one of mask and sketch</source>
        <translation>Peindre sur l’autre : masque ou esquisse</translation>
    </message>
    <message>
        <source>Sketch &amp;colour…</source>
        <translation>&amp;Couleur de l’esquisse…</translation>
    </message>
    <message>
        <source>Choose the colour of the sketch</source>
        <translation>Choisir la couleur de l’esquisse</translation>
    </message>
    <message>
        <source>Clear the &amp;sketch</source>
        <translation>Effacer l’e&amp;squisse</translation>
    </message>
    <message>
        <source>Take the whole sketch away</source>
        <translation>Retirer toute l’esquisse</translation>
    </message>
    <message>
        <source>Gro&amp;w the mask</source>
        <translation>Élar&amp;gir le masque</translation>
    </message>
    <message>
        <source>Move the edge of the mask outwards</source>
        <translation>Déplacer le bord du masque vers l’extérieur</translation>
    </message>
    <message>
        <source>Shri&amp;nk the mask</source>
        <translation>&amp;Rétrécir le masque</translation>
    </message>
    <message>
        <source>Move the edge of the mask inwards</source>
        <translation>Déplacer le bord du masque vers l’intérieur</translation>
    </message>
    <message>
        <source>So&amp;ften the mask</source>
        <translation>Ado&amp;ucir le masque</translation>
    </message>
    <message>
        <source>Make the edge of the mask soft</source>
        <translation>Rendre doux le bord du masque</translation>
    </message>
    <message>
        <source>In&amp;vert the mask</source>
        <translation>In&amp;verser le masque</translation>
    </message>
    <message>
        <source>Mask what is free, free what is masked</source>
        <translation>Masquer ce qui est libre, libérer ce qui est masqué</translation>
    </message>
    <message>
        <source>Clear the m&amp;ask</source>
        <translation>Effacer le m&amp;asque</translation>
    </message>
    <message>
        <source>Take the whole mask away</source>
        <translation>Retirer tout le masque</translation>
    </message>
    <message>
        <source>Show the mas&amp;k</source>
        <translation>Afficher le mas&amp;que</translation>
    </message>
    <message>
        <source>The mask lies over the picture in a colour</source>
        <translation>Le masque recouvre l’image d’une couleur</translation>
    </message>
    <message>
        <source>Mask c&amp;olour…</source>
        <translation>C&amp;ouleur du masque…</translation>
    </message>
    <message>
        <source>Choose the colour the mask is shown in</source>
        <translation>Choisir la couleur d’affichage du masque</translation>
    </message>
    <message>
        <source>Save the mask as…</source>
        <translation>Enregistrer le masque sous…</translation>
    </message>
    <message>
        <source>Save the mask as a grey picture</source>
        <translation>Enregistrer le masque comme image grise</translation>
    </message>
    <message>
        <source>Load a mask…</source>
        <translation>Charger un masque…</translation>
    </message>
    <message>
        <source>Take the mask from a grey picture</source>
        <translation>Prendre le masque d’une image grise</translation>
    </message>
    <message>
        <source>Canvas or &amp;picture</source>
        <translation>Toile ou &amp;image</translation>
    </message>
    <message>
        <source>Go between the canvas and the picture shown last</source>
        <translation>Passer de la toile à la dernière image affichée</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;left</source>
        <translation>Tourner la toile à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn what is seen, as paper on a table</source>
        <translation>Tourner la vue comme une feuille sur la table</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;right</source>
        <translation>Tourner la toile à &amp;droite</translation>
    </message>
    <message>
        <source>Canvas up&amp;right</source>
        <translation>Toile &amp;droite</translation>
    </message>
    <message>
        <source>Turn the canvas back</source>
        <translation>Remettre la toile droite</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
        <source>Teach a model your own pictures, and watch it learn</source>
        <translation>Apprendre vos images à un modèle et le regarder apprendre</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Cadre</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Re&amp;paint</source>
        <translation>Re&amp;peindre</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>Repeindre</translation>
    </message>
    <message>
        <source>Paint the masked part anew; all of the canvas where nothing is masked</source>
        <translation>Peindre à nouveau la partie masquée ; toute la toile s’il n’y a pas de masque</translation>
    </message>
    <message>
        <source>&amp;Accept the candidate</source>
        <translation>&amp;Accepter la proposition</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Take the chosen candidate onto the canvas</source>
        <translation>Mettre la proposition choisie sur la toile</translation>
    </message>
    <message>
        <source>&amp;Try again with another seed</source>
        <translation>&amp;Réessayer avec une autre graine</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Other candidates for the same place</source>
        <translation>D’autres propositions pour le même endroit</translation>
    </message>
    <message>
        <source>Re&amp;ject the candidates</source>
        <translation>Re&amp;jeter les propositions</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Leave the canvas as it was</source>
        <translation>Laisser la toile comme elle était</translation>
    </message>
    <message>
        <source>Enlarge 2 times</source>
        <translation>Agrandir 2 fois</translation>
    </message>
    <message>
        <source>Twice as many pixels a side, with what the model adds to them</source>
        <translation>Deux fois plus de pixels par côté, avec ce que le modèle y ajoute</translation>
    </message>
    <message>
        <source>Enlarge 4 times</source>
        <translation>Agrandir 4 fois</translation>
    </message>
    <message>
        <source>Four times as many pixels a side, with what the model adds to them</source>
        <translation>Quatre fois plus de pixels par côté, avec ce que le modèle y ajoute</translation>
    </message>
    <message>
        <source>Open a Stable Diffusion checkpoint (.safetensors, .ckpt)</source>
        <translation>Ouvrir un checkpoint Stable Diffusion (.safetensors, .ckpt)</translation>
    </message>
    <message>
        <source>C&amp;lose the canvas</source>
        <translation>Fermer &amp;la toile</translation>
    </message>
    <message>
        <source>Put the canvas away for good; until the end of the program, undo brings it back</source>
        <translation>Ranger la toile définitivement ; jusqu’à la fin du programme, Annuler la fait revenir</translation>
    </message>
    <message>
        <source>Move and resize the frame of the canvas: what is new will be painted</source>
        <translation>Déplacer et redimensionner le cadre de la toile : ce qui est nouveau sera peint</translation>
    </message>
</context>
<context>
    <name>ColourLabels</name>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>“%1” in the settings</source>
        <translation>« %1 » dans les paramètres</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 of sfumato-cli</source>
        <translation>%1 de sfumato-cli</translation>
    </message>
</context>
<context>
    <name>DataNotes</name>
    <message numerus="yes">
        <source>%n picture(s) not in sRGB</source>
        <translation>
            <numerusform>%n image non sRGB</numerusform>
            <numerusform>%n images non sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%n fichier ou dossier laissé de côté</numerusform>
            <numerusform>%n fichiers ou dossiers laissés de côté</numerusform>
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
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>The first one (DDPM, 2020): little signal is left after half of the way.</source>
        <translation>Le premier (DDPM, 2020) : à mi-chemin, il reste peu de signal.</translation>
    </message>
    <message>
        <source>Scaled linear</source>
        <translation>Linéaire mis à l’échelle</translation>
    </message>
    <message>
        <source>That of Stable Diffusion: linear in the square root, kinder in the beginning.</source>
        <translation>Celui de Stable Diffusion : linéaire en racine carrée, plus doux au début.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>The signal fades evenly over the whole way (improved DDPM, 2021).</source>
        <translation>Le signal s’efface régulièrement tout au long du chemin (improved DDPM, 2021).</translation>
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
        <translation>Graine</translation>
    </message>
    <message>
        <source>1-4, or -1, -1, -1 for seeds to be drawn</source>
        <translation>1-4, ou -1, -1, -1 pour des graines tirées au sort</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>10-30 (+10)</source>
        <translation>10-30 (+10)</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Échelle de guidage</translation>
    </message>
    <message>
        <source>1-10 [4]</source>
        <translation>1-10 [4]</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>DDIM, Euler a</source>
        <translation>DDIM, Euler a</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Automatic, Karras</source>
        <translation>Automatic, Karras</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Mots du prompt</translation>
    </message>
    <message>
        <source>sunset, night, winter: the first is what the others replace</source>
        <translation>sunset, night, winter : le premier est celui que les autres remplacent</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>128x128, 192x128</source>
        <translation>128x128, 192x128</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>names of models</source>
        <translation>noms de modèles</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>Poids LoRA</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>1-2</source>
        <translation>1-2</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Rééchelonnage du guidage</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guidage à partir de</translation>
    </message>
    <message>
        <source>Guidance to</source>
        <translation>Guidage jusqu’à</translation>
    </message>
    <message>
        <source>Noise source</source>
        <translation>Source de bruit</translation>
    </message>
    <message>
        <source>cpu, philox</source>
        <translation>cpu, philox</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (intégré)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>shifts its times by the size of the picture (&quot;use_dynamic_shifting&quot;)</source>
        <translation>décale ses temps selon la taille de l’image (« use_dynamic_shifting »)</translation>
    </message>
    <message>
        <source>stretches its times to a last one (&quot;shift_terminal&quot;)</source>
        <translation>étire ses temps jusqu’à un dernier (« shift_terminal »)</translation>
    </message>
    <message>
        <source>&quot;latents_mean&quot; and &quot;latents_std&quot; do not have one value for each of &quot;latent_channels&quot;</source>
        <translation>« latents_mean » et « latents_std » n’ont pas une valeur pour chacun des « latent_channels »</translation>
    </message>
    <message>
        <source>use a model with a fixed shift</source>
        <translation>utiliser un modèle à décalage fixe</translation>
    </message>
    <message>
        <source>cannot open: %1</source>
        <translation>ouverture impossible : %1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>cannot map: %1</source>
        <translation>projection en mémoire impossible : %1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>écriture impossible : %1</translation>
    </message>
    <message>
        <source>cannot create the folder: %1</source>
        <translation>création du dossier impossible : %1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>création de %1 impossible</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>création impossible : %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>verrouillage impossible : %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>écriture impossible (%1)</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>création impossible</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>déplacement vers %1 impossible : %2</translation>
    </message>
    <message>
        <source>cannot be copied to %1: %2</source>
        <translation>copie vers %1 impossible : %2</translation>
    </message>
    <message>
        <source>is too large (%1 bytes, at most %2)</source>
        <translation>est trop volumineux (%1 octets, %2 au plus)</translation>
    </message>
    <message>
        <source>became shorter while it was read</source>
        <translation>a été raccourci pendant sa lecture</translation>
    </message>
    <message>
        <source>became shorter while it was in use</source>
        <translation>a été raccourci pendant son utilisation</translation>
    </message>
    <message>
        <source>is not valid JSON (at byte %1)</source>
        <translation>n’est pas du JSON valide (à l’octet %1)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>is nested over %1 deep</source>
        <translation>compte plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>is no valid base64</source>
        <translation>n’est pas du base64 valide</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is %2, which has the wrong type</source>
        <translation>la valeur de « %1 » est %2, qui n’est pas du bon type</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>est tronqué</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>calcul de l’empreinte interrompu</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace libre sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>lien impossible d’un périphérique à l’autre</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>libérez de l’espace</translation>
    </message>
    <message>
        <source>free some memory</source>
        <translation>libérez de la mémoire</translation>
    </message>
    <message>
        <source>free some space or choose another folder</source>
        <translation>libérez de l’espace ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>choisissez un autre dossier ou libérez de l’espace</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>choisissez un dossier où vous avez le droit d’écrire</translation>
    </message>
    <message>
        <source>let the other program finish, then try again</source>
        <translation>laissez l’autre programme terminer, puis réessayez</translation>
    </message>
    <message>
        <source>let the other program finish, then open the model again</source>
        <translation>laissez l’autre programme terminer, puis rouvrez le modèle</translation>
    </message>
    <message>
        <source>fetch or write the file again</source>
        <translation>téléchargez ou écrivez à nouveau le fichier</translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation>téléchargez-le ou enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>téléchargez à nouveau le fichier</translation>
    </message>
    <message>
        <source>fetch the folder again</source>
        <translation>téléchargez à nouveau le dossier</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>téléchargez à nouveau le modèle</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete; fetch it again</source>
        <translation>le fichier est endommagé ou incomplet ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>the download is incomplete; fetch it again</source>
        <translation>le téléchargement est incomplet ; recommencez-le</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>le tenseur « %1 » %2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; overlaps the one before it (begins at byte %2, expected %3)</source>
        <translation>le tenseur « %1 » chevauche le précédent (commence à l’octet %2, attendu : %3)</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; leaves a hole before it (begins at byte %2, expected %3)</source>
        <translation>le tenseur « %1 » laisse un trou devant lui (commence à l’octet %2, attendu : %3)</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; ends at byte %2 of the data but the file holds %3</source>
        <translation>le tenseur « %1 » finit à l’octet %2 des données, mais le fichier en contient %3</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; does not have the shape that its name asks for</source>
        <translation>le tenseur « %1 » n’a pas la forme qu’exige son nom</translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation>son en-tête nomme deux fois « %1 »</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>son en-tête n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>its header is not UTF-8 (at byte %1)</source>
        <translation>son en-tête n’est pas en UTF-8 (à l’octet %1)</translation>
    </message>
    <message>
        <source>its header is not valid JSON (at byte %1)</source>
        <translation>son en-tête n’est pas du JSON valide (à l’octet %1)</translation>
    </message>
    <message>
        <source>its header is too small (%1 bytes)</source>
        <translation>son en-tête est trop petit (%1 octets)</translation>
    </message>
    <message>
        <source>its header is too large (%1 bytes); it may not be a safetensors file</source>
        <translation>son en-tête est trop grand (%1 octets) ; ce n’est peut-être pas un fichier safetensors</translation>
    </message>
    <message>
        <source>its header ends at byte %1 but the file has %2</source>
        <translation>son en-tête finit à l’octet %1, mais le fichier en compte %2</translation>
    </message>
    <message>
        <source>its metadata is not an object</source>
        <translation>ses métadonnées ne sont pas un objet</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a text</source>
        <translation>sa métadonnée « %1 » n’est pas un texte</translation>
    </message>
    <message>
        <source>lacks a proper dtype, shape or data_offsets</source>
        <translation>n’a pas de dtype, shape ou data_offsets valide</translation>
    </message>
    <message>
        <source>has the unknown dtype %1</source>
        <translation>a le dtype inconnu %1</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>a %1 dimensions</translation>
    </message>
    <message>
        <source>has %1 dimensions, at most %2 are allowed</source>
        <translation>a %1 dimensions, %2 au plus sont admises</translation>
    </message>
    <message>
        <source>has a shape that is not made of whole numbers</source>
        <translation>a une forme qui n’est pas faite de nombres entiers</translation>
    </message>
    <message>
        <source>has a shape whose size overflows</source>
        <translation>a une forme dont la taille dépasse la capacité</translation>
    </message>
    <message>
        <source>has offsets that are not whole numbers</source>
        <translation>a des offsets qui ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>needs %1 bytes but its offsets are %2 to %3</source>
        <translation>demande %1 octets, mais ses offsets vont de %2 à %3</translation>
    </message>
    <message>
        <source>%1 bytes are left over after the last tensor</source>
        <translation>il reste %1 octets après le dernier tenseur</translation>
    </message>
    <message>
        <source>is too short for a safetensors file (%1 bytes)</source>
        <translation>est trop court pour un fichier safetensors (%1 octets)</translation>
    </message>
    <message>
        <source>convert it to .safetensors, or fetch the .safetensors version</source>
        <translation>convertissez-le en .safetensors, ou téléchargez la version .safetensors</translation>
    </message>
    <message>
        <source>unpack it and open what it holds</source>
        <translation>décompressez-la et ouvrez ce qu’elle contient</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>is not a model folder (it holds no model_index.json)</source>
        <translation>n’est pas un dossier de modèle (il ne contient pas model_index.json)</translation>
    </message>
    <message>
        <source>is a folder without model_index.json</source>
        <translation>est un dossier sans model_index.json</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; of tensors and files</source>
        <translation>n’a pas de « weight_map » associant tenseurs et fichiers</translation>
    </message>
    <message>
        <source>the file of tensor &quot;%1&quot; is not a text</source>
        <translation>le fichier du tenseur « %1 » n’est pas un texte</translation>
    </message>
    <message>
        <source>names a file by an absolute path (%1)</source>
        <translation>désigne un fichier par un chemin absolu (%1)</translation>
    </message>
    <message>
        <source>names a file outside of its folder (%1)</source>
        <translation>désigne un fichier hors de son dossier (%1)</translation>
    </message>
    <message>
        <source>names a file that does not lie beside it (%1)</source>
        <translation>désigne un fichier qui ne se trouve pas à côté (%1)</translation>
    </message>
    <message>
        <source>names %1, which is missing</source>
        <translation>désigne %1, qui manque</translation>
    </message>
    <message>
        <source>names no tensor</source>
        <translation>ne nomme aucun tenseur</translation>
    </message>
    <message>
        <source>names a part outside of the model (%1)</source>
        <translation>désigne une partie hors du modèle (%1)</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is missing though model_index.json names it</source>
        <translation>sa partie « %1 » manque alors que model_index.json la mentionne</translation>
    </message>
    <message>
        <source>lacks tensor &quot;%1&quot;, which %2 says it holds</source>
        <translation>n’a pas le tenseur « %1 », que %2 lui attribue</translation>
    </message>
    <message>
        <source>holds tensor &quot;%1&quot;, which another file of the model holds too</source>
        <translation>contient le tenseur « %1 », déjà présent dans un autre fichier du modèle</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>n’a pas de tenseur « %1 »</translation>
    </message>
    <message>
        <source>two of its tensors are both &quot;%1&quot; (one is &quot;%2&quot;)</source>
        <translation>deux de ses tenseurs correspondent à « %1 » (l’un est « %2 »)</translation>
    </message>
    <message>
        <source>%1 tensors missing: %2</source>
        <translation>tenseurs manquants (%1) : %2</translation>
    </message>
    <message>
        <source>%1 tensors of another shape: %2</source>
        <translation>tenseurs d’une autre forme (%1) : %2</translation>
    </message>
    <message>
        <source>%1 tensors too many: %2</source>
        <translation>tenseurs en trop (%1) : %2</translation>
    </message>
    <message>
        <source>is a model of a family that Sfumato does not know</source>
        <translation>est un modèle d’une famille inconnue de Sfumato</translation>
    </message>
    <message>
        <source>is no model that makes pictures (it looks like: %1)</source>
        <translation>n’est pas un modèle qui fait des images (cela ressemble à : %1)</translation>
    </message>
    <message>
        <source>holds no %1 that Sfumato knows: %2</source>
        <translation>ne contient aucun %1 connu de Sfumato : %2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is missing</source>
        <translation>le tenseur « %1 » manque</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>il n’a aucun niveau</translation>
    </message>
    <message>
        <source>it has no room for text</source>
        <translation>il n’a pas de place pour du texte</translation>
    </message>
    <message>
        <source>it describes a network without layers</source>
        <translation>décrit un réseau sans couches</translation>
    </message>
    <message>
        <source>its middle has another depth than its last level</source>
        <translation>son milieu n’a pas la même profondeur que son dernier niveau</translation>
    </message>
    <message>
        <source>its lists of blocks differ in length</source>
        <translation>ses listes de blocs diffèrent en longueur</translation>
    </message>
    <message>
        <source>its width %1 is not made of heads of 64</source>
        <translation>sa largeur %1 n’est pas faite de têtes de 64</translation>
    </message>
    <message>
        <source>the number of heads does not divide the width</source>
        <translation>le nombre de têtes ne divise pas la largeur</translation>
    </message>
    <message>
        <source>the number of heads does not divide every width</source>
        <translation>le nombre de têtes ne divise pas toutes les largeurs</translation>
    </message>
    <message>
        <source>the block type %1 is unknown</source>
        <translation>le type de bloc %1 est inconnu</translation>
    </message>
    <message>
        <source>its text encoder knows %1 pieces but the tokenizer makes %2</source>
        <translation>son encodeur de texte connaît %1 jetons, mais le tokeniseur en produit %2</translation>
    </message>
    <message>
        <source>holds no VAE</source>
        <translation>ne contient pas de VAE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>« %1 » vaut %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which this program does not know</source>
        <translation>« %1 » vaut %2, que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 is unknown</source>
        <translation>la valeur %2 de « %1 » est inconnue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not divide every width</source>
        <translation>« %1 » ne divise pas toutes les largeurs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have one entry per level</source>
        <translation>« %1 » n’a pas exactement une entrée par niveau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves no room for text</source>
        <translation>« %1 » ne laisse pas de place au texte</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>il n’y a pas assez de mémoire pour l’ouvrir</translation>
    </message>
    <message>
        <source>is neither a model nor a picture</source>
        <translation>n’est ni un modèle ni une image</translation>
    </message>
    <message>
        <source>holds a %1, which is part of a model</source>
        <translation>contient un %1, qui n’est qu’une partie de modèle</translation>
    </message>
    <message>
        <source>the library holds another %1</source>
        <translation>la bibliothèque contient déjà un autre %1</translation>
    </message>
    <message>
        <source>no link can be made in %1: %2</source>
        <translation>création d’un lien dans %1 impossible : %2</translation>
    </message>
    <message>
        <source>it is not where the program expects it (%1)</source>
        <translation>il n’est pas là où le programme l’attend (%1)</translation>
    </message>
    <message>
        <source>choose the folder of a model</source>
        <translation>choisissez le dossier d’un modèle</translation>
    </message>
    <message>
        <source>choose the folder of a diffusers model or a .safetensors file</source>
        <translation>choisissez le dossier d’un modèle diffusers ou un fichier .safetensors</translation>
    </message>
    <message>
        <source>choose a folder in diffusers&apos; layout, or a .safetensors file</source>
        <translation>choisissez un dossier organisé comme ceux de diffusers, ou un fichier .safetensors</translation>
    </message>
    <message>
        <source>choose a whole model, as a folder or one file</source>
        <translation>choisissez un modèle entier, en dossier ou en un seul fichier</translation>
    </message>
    <message>
        <source>choose a model of a family that Sfumato knows</source>
        <translation>choisissez un modèle d’une famille connue de Sfumato</translation>
    </message>
    <message>
        <source>use a model of a kind that Sfumato knows</source>
        <translation>utilisez un modèle d’un type connu de Sfumato</translation>
    </message>
    <message>
        <source>use a model with a named beta_schedule</source>
        <translation>utilisez un modèle avec un beta_schedule nommé</translation>
    </message>
    <message>
        <source>open a model that takes %1, or %2 for inpainting</source>
        <translation>ouvrez un modèle qui en prend %1, ou %2 pour l’inpainting</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model</source>
        <translation>fermez d’autres programmes, ou choisissez un modèle plus petit</translation>
    </message>
    <message>
        <source>drop .safetensors files, folders of models, PNG, JPEG or WebP pictures</source>
        <translation>déposez des fichiers .safetensors, des dossiers de modèles, des images PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>add a whole model, a LoRA or an embedding</source>
        <translation>ajoutez un modèle entier, un LoRA ou un embedding</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>renommez l’un des deux</translation>
    </message>
    <message>
        <source>is not a sentencepiece model</source>
        <translation>n’est pas un modèle sentencepiece</translation>
    </message>
    <message>
        <source>has no piece for the begin or the end of a sentence</source>
        <translation>n’a pas de jeton pour le début ou la fin d’une phrase</translation>
    </message>
    <message>
        <source>is not a JSON object of pieces and ids</source>
        <translation>n’est pas un objet JSON associant jetons et identifiants</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; is %2</source>
        <translation>l’identifiant de « %1 » est %2</translation>
    </message>
    <message>
        <source>lacks the symbol &quot;%1&quot; of byte %2</source>
        <translation>n’a pas le symbole « %1 » de l’octet %2</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>n’a pas le jeton spécial « %1 »</translation>
    </message>
    <message>
        <source>line %1 merges what the vocabulary lacks: &quot;%2&quot;</source>
        <translation>la ligne %1 fusionne ce qui manque au vocabulaire : « %2 »</translation>
    </message>
    <message>
        <source>holds %1 merges of %2</source>
        <translation>contient %1 fusions sur %2</translation>
    </message>
    <message>
        <source>is not a whole gzip file</source>
        <translation>n’est pas un fichier gzip complet</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is not enough memory</source>
        <translation>décompression impossible : mémoire insuffisante</translation>
    </message>
    <message>
        <source>a one-file model brings none, and %1 is not installed with the program</source>
        <translation>un modèle en un seul fichier n’en apporte pas, et %1 n’est pas installé avec le programme</translation>
    </message>
    <message>
        <source>train it with both</source>
        <translation>entraînez-le avec les deux</translation>
    </message>
    <message>
        <source>vocab.json and merges.txt belong together: fetch both again</source>
        <translation>vocab.json et merges.txt vont ensemble : téléchargez à nouveau les deux</translation>
    </message>
    <message>
        <source>run ./dev build again with a network</source>
        <translation>relancez ./dev build avec un accès au réseau</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>il n’y a pas de %1 dans %2</translation>
    </message>
    <message>
        <source>there is no %1 in %2; near it: %3</source>
        <translation>il n’y a pas de %1 dans %2 ; noms proches : %3</translation>
    </message>
    <message>
        <source>no folder of %1 is set</source>
        <translation>aucun dossier de %1 n’est défini</translation>
    </message>
    <message>
        <source>is not a folder of %1</source>
        <translation>n’est pas un dossier de %1</translation>
    </message>
    <message>
        <source>there are %1 files of this name: %2, %3</source>
        <translation>il y a %1 fichiers de ce nom : %2, %3</translation>
    </message>
    <message>
        <source>does not belong to a %1</source>
        <translation>ne fait pas partie d’un %1</translation>
    </message>
    <message>
        <source>holds %1 instead of floating point numbers</source>
        <translation>contient %1 au lieu de nombres à virgule flottante</translation>
    </message>
    <message>
        <source>does not hold floating point numbers</source>
        <translation>ne contient pas de nombres à virgule flottante</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>contient des valeurs qui ne sont pas finies</translation>
    </message>
    <message>
        <source>is not one finite number</source>
        <translation>n’est pas un nombre fini unique</translation>
    </message>
    <message>
        <source>is not a list of vectors</source>
        <translation>n’est pas une liste de vecteurs</translation>
    </message>
    <message>
        <source>lacks the factors of any type that Sfumato knows</source>
        <translation>n’a les facteurs d’aucun type connu de Sfumato</translation>
    </message>
    <message>
        <source>is of the type %1, which Sfumato does not apply</source>
        <translation>est du type %1, que Sfumato n’applique pas</translation>
    </message>
    <message>
        <source>its factors have shapes that do not make a %1</source>
        <translation>ses facteurs ont des formes qui ne donnent pas un %1</translation>
    </message>
    <message>
        <source>names a factor that the file holds under another name, too</source>
        <translation>désigne un facteur que le fichier contient aussi sous un autre nom</translation>
    </message>
    <message>
        <source>does not go with the factors on its sides</source>
        <translation>ne s’accorde pas avec les facteurs qui l’entourent</translation>
    </message>
    <message>
        <source>have different shapes</source>
        <translation>ont des formes différentes</translation>
    </message>
    <message>
        <source>are not those of a LoRA (%1)</source>
        <translation>ne sont pas ceux d’un LoRA (%1)</translation>
    </message>
    <message>
        <source>it was made for %1, and %2</source>
        <translation>il a été fait pour %1, et %2</translation>
    </message>
    <message>
        <source>%1 of its %2 modules are not in this model: %3</source>
        <translation>%1 de ses %2 modules ne sont pas dans ce modèle : %3</translation>
    </message>
    <message>
        <source>%1 of its %2 modules have another shape: %3</source>
        <translation>%1 de ses %2 modules ont une autre forme : %3</translation>
    </message>
    <message>
        <source>is not a textual inversion (it holds %1 tensors, not emb_params, or clip_l and clip_g, alone)</source>
        <translation>n’est pas une inversion textuelle (il contient %1 tenseurs, et non emb_params seul, ou clip_l et clip_g seuls)</translation>
    </message>
    <message>
        <source>has %1 vectors for one text encoder and %2 for the other</source>
        <translation>a %1 vecteurs pour un encodeur de texte et %2 pour l’autre</translation>
    </message>
    <message>
        <source>its vectors are %1 wide but this model&apos;s text encoders are %2</source>
        <translation>ses vecteurs ont une largeur de %1, mais les encodeurs de texte de ce modèle attendent %2</translation>
    </message>
    <message>
        <source>has %1 vectors but a chunk of the prompt holds %2</source>
        <translation>a %1 vecteurs, mais un segment du prompt n’en contient que %2</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>vérifiez %1</translation>
    </message>
    <message>
        <source>check the name, or name its folder by %1</source>
        <translation>vérifiez le nom, ou indiquez son dossier avec %1</translation>
    </message>
    <message>
        <source>name it by %1</source>
        <translation>indiquez-le avec %1</translation>
    </message>
    <message>
        <source>write its folder before the name</source>
        <translation>écrivez son dossier devant le nom</translation>
    </message>
    <message>
        <source>choose one with fewer</source>
        <translation>choisissez-en un qui en a moins</translation>
    </message>
    <message>
        <source>choose a LoRA file</source>
        <translation>choisissez un fichier LoRA</translation>
    </message>
    <message>
        <source>choose a LoRA, LoHa or LoKr</source>
        <translation>choisissez un LoRA, un LoHa ou un LoKr</translation>
    </message>
    <message>
        <source>choose a textual inversion</source>
        <translation>choisissez une inversion textuelle</translation>
    </message>
    <message>
        <source>choose a LoRA made for this model&apos;s family</source>
        <translation>choisissez un LoRA fait pour la famille de ce modèle</translation>
    </message>
    <message>
        <source>choose an embedding made for this model&apos;s family</source>
        <translation>choisissez un embedding fait pour la famille de ce modèle</translation>
    </message>
    <message>
        <source>is no PNG, JPEG or WebP picture</source>
        <translation>n’est pas une image PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>is %1 x %2 pixels, at most %3 a side can be read</source>
        <translation>mesure %1 × %2 pixels, la lecture est limitée à %3 par côté</translation>
    </message>
    <message>
        <source>is a broken %1 (%2)</source>
        <translation>est un fichier %1 endommagé (%2)</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>son en-tête est incohérent</translation>
    </message>
    <message>
        <source>its pixels end too soon or make no sense</source>
        <translation>ses pixels s’arrêtent trop tôt ou sont incohérents</translation>
    </message>
    <message>
        <source>has no picture ending we can write</source>
        <translation>n’a pas d’extension d’image prise en charge en écriture</translation>
    </message>
    <message>
        <source>cannot be encoded as PNG (%1)</source>
        <translation>encodage PNG impossible (%1)</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG (%1)</source>
        <translation>encodage JPEG impossible (%1)</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP</source>
        <translation>encodage WebP impossible</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP with its texts</source>
        <translation>encodage WebP avec ses textes impossible</translation>
    </message>
    <message>
        <source>this format has no room for so long a text (64 KiB)</source>
        <translation>ce format n’a pas de place pour un texte aussi long (64 Kio)</translation>
    </message>
    <message>
        <source>this format has no room for so many texts</source>
        <translation>ce format n’a pas de place pour autant de textes</translation>
    </message>
    <message>
        <source>JPEG has no room for so long a text</source>
        <translation>JPEG n’a pas de place pour un texte aussi long</translation>
    </message>
    <message>
        <source>holds no generation parameters</source>
        <translation>ne contient pas de paramètres de génération</translation>
    </message>
    <message>
        <source>its ComfyUI graph has no sampler that is known here</source>
        <translation>son graphe ComfyUI n’a pas d’échantillonneur connu ici</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>ne contient pas d’images</translation>
    </message>
    <message>
        <source>has no pictures</source>
        <translation>n’a pas d’images</translation>
    </message>
    <message>
        <source>holds nothing: the pictures are gone</source>
        <translation>ne contient rien : les images ont disparu</translation>
    </message>
    <message>
        <source>is no longer in the trash</source>
        <translation>n’est plus dans la corbeille</translation>
    </message>
    <message>
        <source>could not be entered in the gallery</source>
        <translation>ajout à la galerie impossible</translation>
    </message>
    <message>
        <source>scale it down</source>
        <translation>réduisez sa taille</translation>
    </message>
    <message>
        <source>save as .png</source>
        <translation>enregistrez en .png</translation>
    </message>
    <message>
        <source>use .png, .jpg or .webp</source>
        <translation>utilisez .png, .jpg ou .webp</translation>
    </message>
    <message>
        <source>convert it to one of them</source>
        <translation>convertissez-le vers l’un d’eux</translation>
    </message>
    <message>
        <source>read the graph in ComfyUI</source>
        <translation>ouvrez le graphe dans ComfyUI</translation>
    </message>
    <message>
        <source>choose a picture as it was saved by the program that made it</source>
        <translation>choisissez une image telle que l’a enregistrée le programme qui l’a faite</translation>
    </message>
    <message>
        <source>use a copy of the picture that no program has changed</source>
        <translation>utilisez une copie de l’image qu’aucun programme n’a modifiée</translation>
    </message>
    <message>
        <source>choose a folder with PNG, JPEG or WebP files</source>
        <translation>choisissez un dossier contenant des fichiers PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>choose some in the gallery</source>
        <translation>choisissez-en dans la galerie</translation>
    </message>
    <message>
        <source>look at the disk again</source>
        <translation>relisez le disque</translation>
    </message>
    <message>
        <source>is no document of Sfumato</source>
        <translation>n’est pas un document de Sfumato</translation>
    </message>
    <message>
        <source>is a broken document (%1)</source>
        <translation>est un document endommagé (%1)</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (document version %1)</source>
        <translation>a été écrit par un Sfumato plus récent (version de document %1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop volumineux</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>%1 is no JSON</source>
        <translation>%1 n’est pas du JSON</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 n’est pas une liste</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels, the canvas %4</source>
        <translation>%1 mesure %2 x %3 pixels, la toile %4</translation>
    </message>
    <message>
        <source>it has a layer this program does not know</source>
        <translation>il contient un calque que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>another program cut it short</source>
        <translation>un autre programme l’a tronqué</translation>
    </message>
    <message>
        <source>cannot be put together</source>
        <translation>assemblage impossible</translation>
    </message>
    <message>
        <source>there is nothing on the canvas to save</source>
        <translation>il n’y a rien à enregistrer sur la toile</translation>
    </message>
    <message>
        <source>open an older copy, or the pictures in the gallery</source>
        <translation>ouvrez une copie plus ancienne, ou les images de la galerie</translation>
    </message>
    <message>
        <source>choose a .sfu file</source>
        <translation>choisissez un fichier .sfu</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>mettez le programme à jour</translation>
    </message>
    <message>
        <source>open or make a picture first</source>
        <translation>ouvrez ou faites d’abord une image</translation>
    </message>
    <message>
        <source>album &quot;%1&quot;</source>
        <translation>album « %1 »</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>bifurcation</translation>
    </message>
    <message>
        <source>branch step</source>
        <translation>étape de la bifurcation</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>modèle intégré</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>toile</translation>
    </message>
    <message>
        <source>clip skip</source>
        <translation>clip skip</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre d’images</translation>
    </message>
    <message>
        <source>data folder %1</source>
        <translation>dossier de données %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galerie</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>guidance end</source>
        <translation>fin du guidage</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>rééchelonnage du guidage</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>échelle de guidage</translation>
    </message>
    <message>
        <source>guidance start</source>
        <translation>début du guidage</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>initial picture</source>
        <translation>image de départ</translation>
    </message>
    <message>
        <source>its core</source>
        <translation>son noyau</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot;</source>
        <translation>sa métadonnée « %1 »</translation>
    </message>
    <message>
        <source>its tensors</source>
        <translation>ses tenseurs</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>poids LoRA</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>mask blur</source>
        <translation>flou du masque</translation>
    </message>
    <message>
        <source>mask mode</source>
        <translation>mode du masque</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>prompt négatif</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>source de bruit</translation>
    </message>
    <message>
        <source>outpaint bottom</source>
        <translation>extension en bas</translation>
    </message>
    <message>
        <source>outpaint left</source>
        <translation>extension à gauche</translation>
    </message>
    <message>
        <source>outpaint right</source>
        <translation>extension à droite</translation>
    </message>
    <message>
        <source>outpaint top</source>
        <translation>extension en haut</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>échantillonneur</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>textual inversion</source>
        <translation>inversion textuelle</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>l’album</translation>
    </message>
    <message>
        <source>the built-in model</source>
        <translation>le modèle intégré</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’exportation</translation>
    </message>
    <message>
        <source>the explorer</source>
        <translation>l’explorateur</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>le prompt</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>l’exécution</translation>
    </message>
    <message>
        <source>the stored request</source>
        <translation>la demande enregistrée</translation>
    </message>
    <message>
        <source>the vocabulary of CLIP</source>
        <translation>le vocabulaire de CLIP</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>upscale</source>
        <translation>agrandissement</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 n’est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>%1 are more than %2 knows</source>
        <translation>%1 dépasse le maximum de %2</translation>
    </message>
    <message>
        <source>%1 is not defined for %2</source>
        <translation>%1 n’existe pas pour %2</translation>
    </message>
    <message>
        <source>does not fit the model, which takes multiples of %1</source>
        <translation>ne convient pas au modèle, qui exige des multiples de %1</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 est un nombre trop grand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>« %1 » est inconnu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>« %1 » est inconnu</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>n’est pas une taille</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>is no range of numbers</source>
        <translation>n’est pas une plage de nombres</translation>
    </message>
    <message>
        <source>is no range of dates</source>
        <translation>n’est pas une plage de dates</translation>
    </message>
    <message>
        <source>is unknown here</source>
        <translation>n’est pas connu ici</translation>
    </message>
    <message>
        <source>is no number and no range</source>
        <translation>n’est ni un nombre ni une plage</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>est un nombre trop grand</translation>
    </message>
    <message>
        <source>is no colour label; there are none, red, orange, yellow, green, blue and purple</source>
        <translation>n’est pas une étiquette de couleur ; il y a none, red, orange, yellow, green, blue et purple</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>utilisez %1</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>utilisez une valeur de %1 à %2</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>utilisez l’une de ces valeurs : %1</translation>
    </message>
    <message>
        <source>choose %1 or %2</source>
        <translation>choisissez %1 ou %2</translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>choisissez une valeur de %1 à %2</translation>
    </message>
    <message>
        <source>choose among %1</source>
        <translation>choisissez parmi %1</translation>
    </message>
    <message>
        <source>write for example %1</source>
        <translation>écrivez par exemple %1</translation>
    </message>
    <message>
        <source>write numbers as 1, 2, 3 or 1-5 or 1-10 (+2) or 1-10 [5]</source>
        <translation>écrivez les nombres comme 1, 2, 3 ou 1-5 ou 1-10 (+2) ou 1-10 [5]</translation>
    </message>
    <message>
        <source>write width x height: 512x768</source>
        <translation>écrivez largeur x hauteur : 512x768</translation>
    </message>
    <message>
        <source>libtorch finds no CUDA GPU here</source>
        <translation>libtorch ne trouve pas de GPU CUDA ici</translation>
    </message>
    <message>
        <source>choose auto or cpu</source>
        <translation>choisissez auto ou cpu</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (version %1, this one reads %2)</source>
        <translation>provient d’un Sfumato plus récent (version %1, celui-ci lit la %2)</translation>
    </message>
    <message>
        <source>choose auto, cpu or cuda</source>
        <translation>choisissez auto, cpu ou cuda</translation>
    </message>
    <message>
        <source>choose auto, float32, bfloat16 or float16</source>
        <translation>choisissez auto, float32, bfloat16 ou float16</translation>
    </message>
    <message>
        <source>use cpu or philox</source>
        <translation>utilisez cpu ou philox</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>make the picture smaller or close other programs</source>
        <translation>réduisez la taille de l’image ou fermez d’autres programmes</translation>
    </message>
    <message>
        <source>there is not enough of it for %1</source>
        <translation>il n’y en a pas assez pour %1</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>choisissez une taille plus petite</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures</source>
        <translation>choisissez une taille plus petite ou moins d’images</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>ouvrez-en d’abord un</translation>
    </message>
    <message>
        <source>needs a name and finite weights</source>
        <translation>doit avoir un nom et des poids finis</translation>
    </message>
    <message>
        <source>1 is the usual weight</source>
        <translation>1 est le poids habituel</translation>
    </message>
    <message>
        <source>type it again or convert it to UTF-8</source>
        <translation>saisissez-le à nouveau ou convertissez-le en UTF-8</translation>
    </message>
    <message>
        <source>choose the picture to start from</source>
        <translation>choisissez l’image de départ</translation>
    </message>
    <message>
        <source>paint or choose the mask, white where to repaint</source>
        <translation>peignez ou choisissez le masque, blanc là où il faut repeindre</translation>
    </message>
    <message>
        <source>%1 is black all over: nothing would be repainted</source>
        <translation>%1 est entièrement noir : rien ne serait repeint</translation>
    </message>
    <message>
        <source>is so faint that nothing of it is left under its blur</source>
        <translation>est si pâle que son flou n’en laisse rien</translation>
    </message>
    <message>
        <source>is nowhere as bright as half grey: nothing would be repainted</source>
        <translation>n’atteint nulle part le gris moyen : rien ne serait repeint</translation>
    </message>
    <message>
        <source>paint white what should become new</source>
        <translation>peignez en blanc ce qui doit être repeint</translation>
    </message>
    <message>
        <source>paint it whiter, or blur it less</source>
        <translation>peignez-le plus blanc, ou réduisez son flou</translation>
    </message>
    <message>
        <source>paint it whiter, or use the studio&apos;s reading of masks</source>
        <translation>peignez-le plus blanc, ou utilisez le mode de masque studio</translation>
    </message>
    <message>
        <source>makes %1 pixels, at most %2 a side can be painted</source>
        <translation>donne %1 pixels, on ne peut peindre que %2 par côté</translation>
    </message>
    <message>
        <source>enlarge it less, or scale it down first</source>
        <translation>agrandissez moins, ou réduisez d’abord l’image</translation>
    </message>
    <message>
        <source>%1 is no factor of enlarging</source>
        <translation>%1 n’est pas un facteur d’agrandissement</translation>
    </message>
    <message>
        <source>use 2 or 4</source>
        <translation>utilisez 2 ou 4</translation>
    </message>
    <message>
        <source>diffusers always shows the whole picture with its own content, in its own frame</source>
        <translation>diffusers montre toujours l’image entière avec son propre contenu, dans son propre cadre</translation>
    </message>
    <message>
        <source>use studio for areas, fillings and larger frames</source>
        <translation>utilisez studio pour les zones, les remplissages et les cadres agrandis</translation>
    </message>
    <message>
        <source>goes on from a picture of the model %1, and this one is %2</source>
        <translation>poursuit une image du modèle %1, or celui-ci est %2</translation>
    </message>
    <message>
        <source>open that model</source>
        <translation>ouvrez ce modèle</translation>
    </message>
    <message>
        <source>step %1 was the last: nothing is left to do</source>
        <translation>l’étape %1 était la dernière : il ne reste rien à faire</translation>
    </message>
    <message>
        <source>step %1 is not there: the run it goes on from has %2</source>
        <translation>l’étape %1 n’existe pas : la génération d’origine en compte %2</translation>
    </message>
    <message>
        <source>go on from an earlier step</source>
        <translation>repartez d’une étape antérieure</translation>
    </message>
    <message>
        <source>names no picture to go on from</source>
        <translation>n’indique aucune image à poursuivre</translation>
    </message>
    <message>
        <source>name its request</source>
        <translation>indiquez sa demande</translation>
    </message>
    <message>
        <source>goes on from one picture, whose seed is known</source>
        <translation>ne peut poursuivre qu’une seule image, dont la graine est connue</translation>
    </message>
    <message>
        <source>use the request inside the picture</source>
        <translation>utilisez la demande contenue dans l’image</translation>
    </message>
    <message>
        <source>is %1, and what it goes on from is %2</source>
        <translation>mesure %1, et l’image qu’elle poursuit %2</translation>
    </message>
    <message>
        <source>keep the size</source>
        <translation>gardez la taille</translation>
    </message>
    <message>
        <source>branches of branches are nested over %1 deep</source>
        <translation>les bifurcations de bifurcations sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>begin anew from a finished picture</source>
        <translation>repartez d’une image terminée</translation>
    </message>
    <message>
        <source>count the steps of the picture it goes on from</source>
        <translation>comptez les étapes de l’image dont elle part</translation>
    </message>
    <message>
        <source>wildcards and variants make the prompt of every picture another one</source>
        <translation>les wildcards et les variantes changent le prompt à chaque image</translation>
    </message>
    <message>
        <source>make the pictures one by one, each with its seed</source>
        <translation>faites les images une par une, chacune avec sa graine</translation>
    </message>
    <message>
        <source>%1 is more than the %2 layers of this model&apos;s text encoder</source>
        <translation>%1 dépasse les %2 couches de l’encodeur de texte de ce modèle</translation>
    </message>
    <message>
        <source>write { &quot;prompt&quot;: &quot;...&quot; }</source>
        <translation>écrivez { &quot;prompt&quot;: &quot;...&quot; }</translation>
    </message>
    <message>
        <source>open a picture or take one onto it</source>
        <translation>ouvrez une image ou mettez-en une sur la toile</translation>
    </message>
    <message>
        <source>0 keeps the picture, 1 makes it anew</source>
        <translation>0 garde l’image, 1 la refait entièrement</translation>
    </message>
    <message>
        <source>0 keeps the enlarged picture, 0.2 to 0.5 are usual</source>
        <translation>0 garde l’image agrandie, 0,2 à 0,5 sont habituels</translation>
    </message>
    <message>
        <source>4 is usual, 0 is a hard edge</source>
        <translation>4 est habituel, 0 donne un bord net</translation>
    </message>
    <message>
        <source>32 is usual</source>
        <translation>32 est habituel</translation>
    </message>
    <message>
        <source>the frame grows by pixels, 4096 at most</source>
        <translation>le cadre s’agrandit en pixels, 4096 au plus</translation>
    </message>
    <message>
        <source>20 to 50 are usual</source>
        <translation>d’habitude, 20 à 50</translation>
    </message>
    <message>
        <source>choose a size the model was trained for</source>
        <translation>choisissez une taille pour laquelle le modèle a été entraîné</translation>
    </message>
    <message>
        <source>make more pictures in several runs</source>
        <translation>faites-en davantage en plusieurs fois</translation>
    </message>
    <message>
        <source>-1 draws one at random</source>
        <translation>-1 en tire une au hasard</translation>
    </message>
    <message>
        <source>1 uses the text encoder&apos;s last layer</source>
        <translation>1 utilise la dernière couche de l’encodeur de texte</translation>
    </message>
    <message>
        <source>1 is unguided, 3 to 10 are usual</source>
        <translation>1 : sans guidage, 3 à 10 sont habituels</translation>
    </message>
    <message>
        <source>0 guides from the first step</source>
        <translation>0 guide dès la première étape</translation>
    </message>
    <message>
        <source>1 guides to the last step; it lies behind the start</source>
        <translation>1 guide jusqu’à la dernière étape ; la fin vient après le début</translation>
    </message>
    <message>
        <source>0 leaves the guided prediction as it is, 0.7 is usual</source>
        <translation>0 laisse la prédiction guidée telle quelle, 0,7 est habituel</translation>
    </message>
    <message>
        <source>0 is DDIM, 1 is as noisy as DDPM</source>
        <translation>0 : DDIM, 1 : autant de bruit que DDPM</translation>
    </message>
    <message>
        <source>%1 has changed since this picture was made (%2 then, %3 now)</source>
        <translation>%1 a changé depuis la création de cette image (%2 alors, %3 maintenant)</translation>
    </message>
    <message>
        <source>%1 is transparent in places: they lie over white</source>
        <translation>%1 a des zones transparentes : elles sont placées sur fond blanc</translation>
    </message>
    <message>
        <source>the mask is %1 and the picture %2: the mask was resized</source>
        <translation>le masque mesure %1 et l’image %2 : le masque a été redimensionné</translation>
    </message>
    <message>
        <source>%1 is another than when this picture was made (%2 then, %3 now)</source>
        <translation>%1 n’est plus celui avec lequel cette image a été faite (%2 alors, %3 maintenant)</translation>
    </message>
    <message>
        <source>the LoRA %1</source>
        <translation>le LoRA %1</translation>
    </message>
    <message>
        <source>the embedding %1</source>
        <translation>l’embedding %1</translation>
    </message>
    <message>
        <source>sampler %1 is not known here</source>
        <translation>l’échantillonneur %1 n’est pas connu ici</translation>
    </message>
    <message>
        <source>schedule %1 is not known here</source>
        <translation>la planification %1 n’est pas connue ici</translation>
    </message>
    <message>
        <source>seamless tiling</source>
        <translation>tuilage sans raccord</translation>
    </message>
    <message>
        <source>the graph samples %1 times; the first one is read</source>
        <translation>le graphe échantillonne %1 fois ; seule la première est lue</translation>
    </message>
    <message>
        <source>a text of its own for the first text encoder: %1</source>
        <translation>un texte à part pour le premier encodeur de texte : %1</translation>
    </message>
    <message>
        <source>denoise below 1 without a picture to start from</source>
        <translation>denoise inférieur à 1 sans image de départ</translation>
    </message>
    <message>
        <source>the picture to start from: %1</source>
        <translation>l’image de départ : %1</translation>
    </message>
    <message>
        <source>the picture to start from, which the file does not hold</source>
        <translation>l’image de départ, que le fichier ne contient pas</translation>
    </message>
    <message>
        <source>%1 is no kind of tag this program knows</source>
        <translation>%1 n’est pas un type de balise connu de ce programme</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>%1 n’est pas un poids</translation>
    </message>
    <message>
        <source>names no LoRA</source>
        <translation>n’indique aucun LoRA</translation>
    </message>
    <message>
        <source>${...} is a variable, which this program does not know</source>
        <translation>${...} est une variable, ce que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>its wildcards grow without end</source>
        <translation>ses wildcards s’étendent sans fin</translation>
    </message>
    <message>
        <source>it is nested over %1 deep</source>
        <translation>il compte plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>every choice has the weight 0</source>
        <translation>tous les choix ont le poids 0</translation>
    </message>
    <message>
        <source>has %1 vectors, and a chunk holds %2</source>
        <translation>a %1 vecteurs, et un segment n’en contient que %2</translation>
    </message>
    <message>
        <source>%1 leaves no room for text between begin and end</source>
        <translation>%1 ne laisse pas de place au texte entre le début et la fin</translation>
    </message>
    <message>
        <source>names a file outside the wildcard folder</source>
        <translation>désigne un fichier hors du dossier de wildcards</translation>
    </message>
    <message>
        <source>no wildcard folder is known</source>
        <translation>aucun dossier de wildcards n’est connu</translation>
    </message>
    <message>
        <source>there is no %1.txt in %2</source>
        <translation>il n’y a pas de %1.txt dans %2</translation>
    </message>
    <message>
        <source>%1 holds no line to choose</source>
        <translation>%1 ne contient aucune ligne à choisir</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>raccourcissez-le</translation>
    </message>
    <message>
        <source>write the text itself</source>
        <translation>écrivez le texte lui-même</translation>
    </message>
    <message>
        <source>let them refer to fewer others</source>
        <translation>réduisez leurs renvois à d’autres wildcards</translation>
    </message>
    <message>
        <source>look for wildcards that refer to each other in a circle</source>
        <translation>cherchez des wildcards qui forment une boucle de renvois</translation>
    </message>
    <message>
        <source>give one of them a weight</source>
        <translation>donnez un poids à l’un d’eux</translation>
    </message>
    <message>
        <source>take it out of the prompt</source>
        <translation>retirez-la du prompt</translation>
    </message>
    <message>
        <source>take it out of the prompt, or write &lt;lora:name:weight&gt;</source>
        <translation>retirez-la du prompt, ou écrivez &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write &lt;lora:name:weight&gt;</source>
        <translation>écrivez &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write a number, as in &lt;lora:name:0.8&gt;</source>
        <translation>écrivez un nombre, comme dans &lt;lora:name:0.8&gt;</translation>
    </message>
    <message>
        <source>write the prompt in other words</source>
        <translation>reformulez le prompt</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>indiquez un fichier de ce dossier</translation>
    </message>
    <message>
        <source>write one choice a line</source>
        <translation>écrivez un choix par ligne</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>n’a pas de nom</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>saisissez-en un</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>n’a pas de ligne %1</translation>
    </message>
    <message>
        <source>has no picture %1</source>
        <translation>n’a pas d’image %1</translation>
    </message>
    <message>
        <source>has no request</source>
        <translation>n’a pas de demande</translation>
    </message>
    <message>
        <source>is no longer in the queue</source>
        <translation>n’est plus dans la file d’attente</translation>
    </message>
    <message>
        <source>was written by a newer version (schema %1, this one knows %2)</source>
        <translation>a été écrit par une version plus récente (schéma %1, celle-ci connaît %2)</translation>
    </message>
    <message>
        <source>update Sfumato</source>
        <translation>mettez Sfumato à jour</translation>
    </message>
    <message>
        <source>update Sfumato or choose another data folder</source>
        <translation>mettez Sfumato à jour ou choisissez un autre dossier de données</translation>
    </message>
    <message>
        <source>choose a data folder you may write to</source>
        <translation>choisissez un dossier de données où vous avez le droit d’écrire</translation>
    </message>
    <message>
        <source>move the file away: the gallery is made again from the pictures, which carry their prompts</source>
        <translation>déplacez le fichier : la galerie sera reconstruite à partir des images, qui contiennent leurs prompts</translation>
    </message>
    <message>
        <source>was not written: the export was stopped</source>
        <translation>n’a pas été écrit : l’exportation a été interrompue</translation>
    </message>
    <message>
        <source>an axis has no parameter or no values</source>
        <translation>un axe n’a pas de paramètre ou pas de valeurs</translation>
    </message>
    <message>
        <source>a value of an axis is no text</source>
        <translation>une valeur d’un axe n’est pas un texte</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is unknown</source>
        <translation>le paramètre « %1 » est inconnu</translation>
    </message>
    <message>
        <source>is not a base and up to three axes</source>
        <translation>n’est pas formée d’une base et de trois axes au plus</translation>
    </message>
    <message>
        <source>is not in the prompt</source>
        <translation>n’est pas dans le prompt</translation>
    </message>
    <message>
        <source>the prompt uses no LoRA</source>
        <translation>le prompt n’utilise pas de LoRA</translation>
    </message>
    <message>
        <source>there is no picture to start from</source>
        <translation>il n’y a pas d’image de départ</translation>
    </message>
    <message>
        <source>is no %1</source>
        <translation>n’est pas une valeur de %1</translation>
    </message>
    <message>
        <source>%1 pictures are more than %2</source>
        <translation>%1 images dépassent le maximum de %2</translation>
    </message>
    <message>
        <source>is more than %1 values</source>
        <translation>donne plus de %1 valeurs</translation>
    </message>
    <message>
        <source>asks for no value</source>
        <translation>ne demande aucune valeur</translation>
    </message>
    <message>
        <source>never reaches its end</source>
        <translation>n’atteint jamais sa fin</translation>
    </message>
    <message>
        <source>write the words of the prompt first, then what takes their place</source>
        <translation>écrivez d’abord les mots du prompt, puis ce qui les remplace</translation>
    </message>
    <message>
        <source>write values for one parameter at least</source>
        <translation>écrivez des valeurs pour au moins un paramètre</translation>
    </message>
    <message>
        <source>click one in the model library to use it</source>
        <translation>cliquez-en un dans la bibliothèque de modèles pour l’utiliser</translation>
    </message>
    <message>
        <source>start from a picture, or vary something else</source>
        <translation>partez d’une image, ou faites varier autre chose</translation>
    </message>
    <message>
        <source>take some values away</source>
        <translation>retirez quelques valeurs</translation>
    </message>
    <message>
        <source>no folder of pictures is chosen</source>
        <translation>aucun dossier d’images n’est choisi</translation>
    </message>
    <message>
        <source>the model has no name</source>
        <translation>le modèle n’a pas de nom</translation>
    </message>
    <message>
        <source>is being trained</source>
        <translation>est en cours d’entraînement</translation>
    </message>
    <message>
        <source>is being trained, one training goes on at a time</source>
        <translation>est en cours d’entraînement, un seul entraînement se fait à la fois</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>mise à la corbeille impossible</translation>
    </message>
    <message>
        <source>cannot be started</source>
        <translation>démarrage impossible</translation>
    </message>
    <message>
        <source>there is no checkpoint yet</source>
        <translation>il n’y a pas encore de checkpoint</translation>
    </message>
    <message>
        <source>the system ended the trainer, perhaps for want of memory</source>
        <translation>le système a arrêté le programme d’entraînement, peut-être faute de mémoire</translation>
    </message>
    <message>
        <source>the trainer ended with code %1</source>
        <translation>le programme d’entraînement s’est terminé avec le code %1</translation>
    </message>
    <message>
        <source>the trainer ended with code %1 (%2)</source>
        <translation>le programme d’entraînement s’est terminé avec le code %1 (%2)</translation>
    </message>
    <message>
        <source>the loss or its gradient is not a finite number at step %1</source>
        <translation>l’erreur d’apprentissage ou son gradient n’est pas un nombre fini à l’étape %1</translation>
    </message>
    <message>
        <source>this training takes about %1 (weights and optimiser %2, pictures at work %3), %4 are free</source>
        <translation>cet entraînement demande environ %1 (poids et optimiseur %2, images en cours %3), mais seuls %4 sont libres</translation>
    </message>
    <message>
        <source>there is not enough of it to go on</source>
        <translation>il n’y en a pas assez pour continuer</translation>
    </message>
    <message>
        <source>no picture has a caption, but the model is led by words</source>
        <translation>aucune image n’a de légende, mais le modèle est guidé par des mots</translation>
    </message>
    <message>
        <source>holds no usable picture (%1 broken)</source>
        <translation>ne contient aucune image utilisable (endommagées : %1)</translation>
    </message>
    <message>
        <source>is a model in one file, which cannot be fine-tuned</source>
        <translation>est un modèle en un seul fichier, qui ne peut pas être affiné</translation>
    </message>
    <message>
        <source>is a %1 model, which the trainer does not know</source>
        <translation>est un modèle %1, que le programme d’entraînement ne connaît pas</translation>
    </message>
    <message>
        <source>is an inpainting model, which the trainer does not know</source>
        <translation>est un modèle d’inpainting, que le programme d’entraînement ne connaît pas</translation>
    </message>
    <message>
        <source>takes no words, so it has no cross-attention to train</source>
        <translation>ne prend pas de mots et n’a donc pas d’attention croisée à entraîner</translation>
    </message>
    <message>
        <source>is the model to start from</source>
        <translation>est le modèle de départ</translation>
    </message>
    <message>
        <source>is not what was just written to it</source>
        <translation>ne contient pas ce qui vient d’y être écrit</translation>
    </message>
    <message>
        <source>already holds a run</source>
        <translation>contient déjà un entraînement</translation>
    </message>
    <message>
        <source>holds no checkpoint to continue from</source>
        <translation>ne contient pas de checkpoint à reprendre</translation>
    </message>
    <message>
        <source>is the state of a network of another shape</source>
        <translation>est l’état d’un réseau d’une autre forme</translation>
    </message>
    <message>
        <source>is the state of a run on other pictures or captions</source>
        <translation>est l’état d’un entraînement sur d’autres images ou légendes</translation>
    </message>
    <message>
        <source>its array &quot;%1&quot; has the wrong size</source>
        <translation>son tableau « %1 » n’a pas la bonne taille</translation>
    </message>
    <message>
        <source>does not say at which step it was written</source>
        <translation>ne dit pas à quelle étape il a été écrit</translation>
    </message>
    <message>
        <source>has %1 pieces, more than the %2 the text encoder has room for</source>
        <translation>compte %1 jetons, plus que les %2 que l’encodeur de texte peut recevoir</translation>
    </message>
    <message>
        <source>start is &quot;%1&quot;</source>
        <translation>start vaut « %1 »</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choisissez-en un</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>donnez-lui-en un</translation>
    </message>
    <message>
        <source>pause it first</source>
        <translation>mettez-le d’abord en pause</translation>
    </message>
    <message>
        <source>remove the folder yourself</source>
        <translation>supprimez le dossier vous-même</translation>
    </message>
    <message>
        <source>wait for the first one, or pause the training: that saves</source>
        <translation>attendez le premier, ou mettez l’entraînement en pause : cela en enregistre un</translation>
    </message>
    <message>
        <source>it belongs beside the studio: install Sfumato again</source>
        <translation>sa place est à côté du studio : réinstallez Sfumato</translation>
    </message>
    <message>
        <source>what was saved is kept: go on from there</source>
        <translation>ce qui a été enregistré est conservé : reprenez à partir de là</translation>
    </message>
    <message>
        <source>use a smaller batch; what was saved is kept: go on from there</source>
        <translation>réduisez le lot ; ce qui a été enregistré est conservé : reprenez à partir de là</translation>
    </message>
    <message>
        <source>%1, or close other programs</source>
        <translation>%1, ou fermez d’autres programmes</translation>
    </message>
    <message>
        <source>use a smaller batch, or raise gradient_accumulation</source>
        <translation>réduisez le lot, ou augmentez gradient_accumulation</translation>
    </message>
    <message>
        <source>lower learning_rate</source>
        <translation>diminuez learning_rate</translation>
    </message>
    <message>
        <source>the last good checkpoint is kept: %1</source>
        <translation>le dernier bon checkpoint est conservé : %1</translation>
    </message>
    <message>
        <source>put PNG, JPEG or WebP files there</source>
        <translation>mettez-y des fichiers PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>save the captions as UTF-8</source>
        <translation>enregistrez les légendes en UTF-8</translation>
    </message>
    <message>
        <source>fine-tune the model it was made from</source>
        <translation>affinez le modèle dont il est issu</translation>
    </message>
    <message>
        <source>choose another folder for the result</source>
        <translation>choisissez un autre dossier pour le résultat</translation>
    </message>
    <message>
        <source>resume with the configuration the run was started with</source>
        <translation>reprenez avec la configuration d’origine de l’entraînement</translation>
    </message>
    <message>
        <source>resume with the data the run was started with, or begin a new run in another folder</source>
        <translation>reprenez avec les données d’origine de l’entraînement, ou commencez un nouvel entraînement dans un autre dossier</translation>
    </message>
    <message>
        <source>give more captions or choose another vocabulary size</source>
        <translation>donnez plus de légendes ou choisissez une autre taille de vocabulaire</translation>
    </message>
    <message>
        <source>look for a faulty disk or another program that writes there</source>
        <translation>vérifiez si le disque est défectueux ou si un autre programme y écrit</translation>
    </message>
    <message>
        <source>name the folder of a trained VAE</source>
        <translation>indiquez le dossier d’un VAE entraîné</translation>
    </message>
    <message>
        <source>use model, cross-attention or scratch</source>
        <translation>utilisez model, cross-attention ou scratch</translation>
    </message>
    <message>
        <source>name a folder of pictures, or scenery[:seed[:count]]</source>
        <translation>indiquez un dossier d’images, ou scenery[:seed[:count]]</translation>
    </message>
    <message>
        <source>name a model folder (one that holds model_index.json); diffusers&apos; from_single_file(...).save_pretrained(...) makes one of it</source>
        <translation>indiquez un dossier de modèle (qui contient model_index.json) ; from_single_file(...).save_pretrained(...) de diffusers en fait un</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>l’image ne peut pas être lue</translation>
    </message>
    <message>
        <source>it may have been moved or deleted; rebuild the library</source>
        <translation>elle a peut-être été déplacée ou supprimée ; reconstruisez la bibliothèque</translation>
    </message>
    <message>
        <source>no second process can be started: %1</source>
        <translation>impossible de lancer un second processus : %1</translation>
    </message>
    <message>
        <source>end other programs</source>
        <translation>fermez d’autres programmes</translation>
    </message>
    <message>
        <source>the process that does it was ended</source>
        <translation>le processus chargé de le faire a été arrêté</translation>
    </message>
    <message>
        <source>holds no prompt</source>
        <translation>ne contient aucun prompt</translation>
    </message>
    <message>
        <source>write one prompt a line</source>
        <translation>écrivez un prompt par ligne</translation>
    </message>
    <message>
        <source>outpaint</source>
        <translation>extension du cadre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not four numbers of pixels</source>
        <translation>« %1 » n’est pas quatre nombres de pixels</translation>
    </message>
    <message>
        <source>write left, top, right, bottom: 0,0,64,0</source>
        <translation>écrivez gauche, haut, droite, bas : 0,0,64,0</translation>
    </message>
    <message>
        <source>enlarges the frame by nothing</source>
        <translation>n’agrandit le cadre de rien</translation>
    </message>
    <message>
        <source>name at least one side: 0,0,64,0</source>
        <translation>indiquez au moins un côté : 0,0,64,0</translation>
    </message>
    <message>
        <source>is about repainting, and neither a mask nor a larger frame is named</source>
        <translation>concerne le repeint, mais ni masque ni cadre plus grand n’est indiqué</translation>
    </message>
    <message>
        <source>add --mask FILE or --outpaint L,T,R,B</source>
        <translation>ajoutez --mask FICHIER ou --outpaint G,H,D,B</translation>
    </message>
    <message>
        <source>there is not enough of it</source>
        <translation>il n’y en a pas assez</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures at once</source>
        <translation>choisissez une taille plus petite ou moins d’images à la fois</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>échec inattendu</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, and its request makes %3 x %4</source>
        <translation>a %1 x %2 pixels, et sa demande en produit %3 x %4</translation>
    </message>
    <message>
        <source>use the picture as it was saved</source>
        <translation>utilisez l’image telle qu’elle a été enregistrée</translation>
    </message>
    <message>
        <source>another program is training there</source>
        <translation>un autre programme s’y entraîne</translation>
    </message>
    <message>
        <source>wait until it has saved and ended, or choose another folder</source>
        <translation>attendez qu’il ait enregistré et terminé, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
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
        <translation>LoRA à biais creux</translation>
    </message>
    <message>
        <source>LoRA of an embedding table</source>
        <translation>LoRA d’une table d’embeddings</translation>
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
        <translation>différence</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; has a dtype that safetensors cannot hold</source>
        <translation>le tenseur « %1 » a un dtype que safetensors ne peut pas contenir</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 vaut %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>n’a pas une telle valeur</translation>
    </message>
    <message>
        <source>use %1 to %2 steps</source>
        <translation>utilisez de %1 à %2 pas</translation>
    </message>
    <message>
        <source>use at least 2 steps with zero terminal SNR</source>
        <translation>utilisez au moins 2 pas avec un SNR terminal nul</translation>
    </message>
    <message>
        <source>use a variance between 0 and 1</source>
        <translation>utilisez une variance entre 0 et 1</translation>
    </message>
    <message>
        <source>use 0 or more</source>
        <translation>utilisez 0 ou plus</translation>
    </message>
    <message>
        <source>use leading, trailing or linspace</source>
        <translation>utilisez leading, trailing ou linspace</translation>
    </message>
    <message>
        <source>epsilon prediction</source>
        <translation>prédiction epsilon</translation>
    </message>
    <message>
        <source>the noise alone does not determine the picture at a timestep without signal</source>
        <translation>à un pas de temps sans signal, le bruit seul ne détermine pas l’image</translation>
    </message>
    <message>
        <source>use v_prediction with zero terminal SNR</source>
        <translation>utilisez v_prediction avec un SNR terminal nul</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>are of different lengths</source>
        <translation>sont de longueurs différentes</translation>
    </message>
    <message>
        <source>sample them one after the other</source>
        <translation>échantillonnez-les l’un après l’autre</translation>
    </message>
    <message>
        <source>are composed or change while they are sampled</source>
        <translation>sont composés ou changent pendant l’échantillonnage</translation>
    </message>
    <message>
        <source>attribute reader</source>
        <translation>lecteur d’attributs</translation>
    </message>
    <message>
        <source>its loss is not finite at step %1</source>
        <translation>sa perte n’est pas finie au pas %1</translation>
    </message>
    <message>
        <source>train it again with another seed</source>
        <translation>entraînez-le à nouveau avec une autre graine</translation>
    </message>
    <message>
        <source>%1 (%2 for a weight of %3)</source>
        <translation>%1 (%2 pour un poids de %3)</translation>
    </message>
    <message>
        <source>use the request as it was written</source>
        <translation>utilisez la demande telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderKL uses silu</source>
        <translation>« act_fn » vaut %1, mais un AutoencoderKL utilise silu</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderTiny uses relu</source>
        <translation>« act_fn » vaut %1, mais un AutoencoderTiny utilise relu</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; is %1, but CLIP uses quick_gelu or gelu</source>
        <translation>« hidden_act » vaut %1, mais CLIP utilise quick_gelu ou gelu</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>encodeur de texte</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no generation of processors</source>
        <translation>« %1 » n’est pas une génération de processeurs</translation>
    </message>
    <message>
        <source>use default, avx2, avx512, avx512_bf16 or amx, or leave it unset</source>
        <translation>utilisez default, avx2, avx512, avx512_bf16 ou amx, ou ne la définissez pas</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embeddings</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>use text_to_image, image_to_image, inpaint or upscale</source>
        <translation>utilisez text_to_image, image_to_image, inpaint ou upscale</translation>
    </message>
    <message>
        <source>has %1 rows for %2 pictures</source>
        <translation>a %1 lignes pour %2 images</translation>
    </message>
    <message>
        <source>%1 %2 is not known here</source>
        <translation>%1 %2 n’est pas connu ici</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>êta</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, et non %2</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>sentencepiece refuses these settings</source>
        <translation>sentencepiece refuse ces réglages</translation>
    </message>
    <message>
        <source>training a tokenizer of %1 pieces on %2 sentences</source>
        <translation>l’entraînement d’un tokenizer de %1 morceaux sur %2 phrases</translation>
    </message>
    <message>
        <source>wildcard %1</source>
        <translation>joker %1</translation>
    </message>
    <message>
        <source>the configuration is not a JSON object</source>
        <translation>la configuration n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>clé inconnue « %1 »</translation>
    </message>
    <message>
        <source>the known ones are %1</source>
        <translation>celles qui sont connues : %1</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]]</source>
        <translation>n’est pas de la forme scenery[:seed[:count]]</translation>
    </message>
    <message>
        <source>write for example scenery:1:30000</source>
        <translation>écrivez par exemple scenery:1:30000</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]] with a count of 1 to 100 million</source>
        <translation>n’est pas de la forme scenery[:seed[:count]] avec un nombre de 1 à 100 millions</translation>
    </message>
    <message>
        <source>remove the folder, or raise vocabulary_size</source>
        <translation>supprimez le dossier ou augmentez vocabulary_size</translation>
    </message>
    <message>
        <source>no model of the family &quot;%1&quot; is made from random weights</source>
        <translation>aucun modèle de la famille « %1 » n’est créé à partir de poids aléatoires</translation>
    </message>
    <message>
        <source>gradient_accumulation must be at least 1</source>
        <translation>gradient_accumulation doit valoir au moins 1</translation>
    </message>
    <message>
        <source>sheet_pictures and sheet_steps must be at least 1</source>
        <translation>sheet_pictures et sheet_steps doivent valoir au moins 1</translation>
    </message>
    <message>
        <source>timestep_shift must be above 0</source>
        <translation>timestep_shift doit être supérieur à 0</translation>
    </message>
    <message>
        <source>object_weight must be above 0</source>
        <translation>object_weight doit être supérieur à 0</translation>
    </message>
    <message>
        <source>caption_dropout must lie in 0..1</source>
        <translation>caption_dropout doit être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>weights is &quot;%1&quot;</source>
        <translation>weights vaut « %1 »</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>utilisez %1 ou %2</translation>
    </message>
    <message>
        <source>vocabulary_size is %1 but text_encoder.vocab_size is %2</source>
        <translation>vocabulary_size vaut %1 mais text_encoder.vocab_size vaut %2</translation>
    </message>
    <message>
        <source>set both to the same number</source>
        <translation>donnez le même nombre aux deux</translation>
    </message>
    <message>
        <source>the known ones are vae, diffusion, decoder, seed, flip</source>
        <translation>celles qui sont connues : vae, diffusion, decoder, seed, flip</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>use at least 1</source>
        <translation>utilisez au moins 1</translation>
    </message>
    <message>
        <source>learning_rate is not positive</source>
        <translation>learning_rate n’est pas positif</translation>
    </message>
    <message>
        <source>constant_share and min_lr_ratio must lie in 0..1</source>
        <translation>constant_share et min_lr_ratio doivent être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>beta1, beta2 and the average decays must lie in 0..1</source>
        <translation>beta1, beta2 et les décroissances de la moyenne doivent être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>use auto, float32 or bfloat16</source>
        <translation>utilisez auto, float32 ou bfloat16</translation>
    </message>
    <message>
        <source>use a multiple of %1 up to side</source>
        <translation>utilisez un multiple de %1 ne dépassant pas side</translation>
    </message>
    <message>
        <source>from, steps and repeats must be at least 0</source>
        <translation>from, steps et repeats doivent valoir au moins 0</translation>
    </message>
    <message>
        <source>share and first_share must lie in 0..1</source>
        <translation>share et first_share doivent être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>words holds %1</source>
        <translation>words en contient %1</translation>
    </message>
    <message>
        <source>name those that have to be told from each other, 2 to %1</source>
        <translation>indiquez ceux qu’il faut distinguer les uns des autres, de 2 à %1</translation>
    </message>
    <message>
        <source>words holds an empty list</source>
        <translation>words contient une liste vide</translation>
    </message>
    <message>
        <source>no picture is described with &quot;%1&quot; and none of the other words</source>
        <translation>aucune image n’est décrite avec « %1 » sans aucun des autres mots</translation>
    </message>
    <message>
        <source>leave the word out, or describe some</source>
        <translation>retirez ce mot, ou décrivez-en quelques-unes</translation>
    </message>
    <message>
        <source>use a number above 0</source>
        <translation>utilisez un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>use trailing or linspace</source>
        <translation>utilisez trailing ou linspace</translation>
    </message>
    <message>
        <source>&quot;latents_std&quot; is not above 0</source>
        <translation>« latents_std » n’est pas supérieur à 0</translation>
    </message>
    <message>
        <source>%1 is not defined for %2, which this model needs</source>
        <translation>%1 n’est pas défini pour %2, dont ce modèle a besoin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;</source>
        <translation>« %1 » vaut « %2 »</translation>
    </message>
    <message>
        <source>another model made this step, and latents of one model mean nothing to another</source>
        <translation>un autre modèle a fait cette étape, et les latents d’un modèle ne disent rien à un autre</translation>
    </message>
    <message>
        <source>its header is nested over %1 deep</source>
        <translation>son en-tête compte plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a number from %3 to %4</source>
        <translation>« %1 » vaut %2 et n’est pas un nombre de %3 à %4</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is %2 wide</source>
        <translation>la largeur du tenseur « %1 » est de %2</translation>
    </message>
    <message>
        <source>its %1 expects text but it has no text encoder</source>
        <translation>son %1 attend du texte, mais le modèle n’a pas d’encodeur de texte</translation>
    </message>
    <message>
        <source>it has a text encoder but its %1 takes no text</source>
        <translation>il a un encodeur de texte, mais son %1 ne prend pas de texte</translation>
    </message>
    <message>
        <source>its text is %1 wide but its %2 expects %3</source>
        <translation>son texte a une largeur de %1, mais son %2 attend %3</translation>
    </message>
    <message>
        <source>its pooled text and sizes are %1 wide but its %2 expects %3</source>
        <translation>son texte agrégé et ses tailles ont une largeur de %1, mais son %2 attend %3</translation>
    </message>
    <message>
        <source>its VAE has %1 latent channels but its %2 has %3</source>
        <translation>son VAE a %1 canaux latents, mais son %2 en a %3</translation>
    </message>
    <message>
        <source>its %1 takes %2 channels, which Sfumato does not know how to fill</source>
        <translation>son %1 prend %2 canaux, que Sfumato ne sait pas remplir</translation>
    </message>
    <message>
        <source>open a model of one of these families: %1</source>
        <translation>ouvrez un modèle d’une de ces familles : %1</translation>
    </message>
    <message>
        <source>makes latents of %1, the %2 expects %3</source>
        <translation>produit des latents de %1, le %2 attend %3</translation>
    </message>
    <message>
        <source>fine-tune a model of one of these families: %1</source>
        <translation>affinez un modèle d’une de ces familles : %1</translation>
    </message>
    <message>
        <source>change %1.in_channels, %1.sample_size or side</source>
        <translation>modifiez %1.in_channels, %1.sample_size ou side</translation>
    </message>
    <message>
        <source>The classic: even steps, the same picture every time</source>
        <translation>Le classique : des pas réguliers, toujours la même image</translation>
    </message>
    <message>
        <source>The original: new noise in every step, needs many</source>
        <translation>L’original : du bruit neuf à chaque étape, il en faut beaucoup</translation>
    </message>
    <message>
        <source>DDIM that remembers its last steps</source>
        <translation>DDIM qui se souvient de ses dernières étapes</translation>
    </message>
    <message>
        <source>Simple and quick, good from 20 steps</source>
        <translation>Simple et rapide, bon dès 20 étapes</translation>
    </message>
    <message>
        <source>Fresh noise in every step: soft, varied pictures</source>
        <translation>Du bruit neuf à chaque étape : des images douces et variées</translation>
    </message>
    <message>
        <source>Two looks at each step: exact, half as fast</source>
        <translation>Deux regards à chaque étape : exact, moitié moins rapide</translation>
    </message>
    <message>
        <source>Remembers four slopes; many steps, no noise</source>
        <translation>Se souvient de quatre pentes ; beaucoup d’étapes, sans bruit</translation>
    </message>
    <message>
        <source>Two looks at each step, the second in its middle</source>
        <translation>Deux regards à chaque étape, le second en son milieu</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise in every step</source>
        <translation>DPM2 avec du bruit neuf à chaque étape</translation>
    </message>
    <message>
        <source>Two looks and fresh noise: rich detail, slow</source>
        <translation>Deux regards et du bruit neuf : riche en détails, lent</translation>
    </message>
    <message>
        <source>The usual choice: sharp from 15 steps</source>
        <translation>Le choix habituel : net dès 15 étapes</translation>
    </message>
    <message>
        <source>Noise on the way: lively detail</source>
        <translation>Du bruit en chemin : des détails vivants</translation>
    </message>
    <message>
        <source>DPM++ 2M with noise on the way: fine texture</source>
        <translation>DPM++ 2M avec du bruit en chemin : texture fine</translation>
    </message>
    <message>
        <source>Of third order: for 30 steps and more</source>
        <translation>Du troisième ordre : pour 30 étapes et plus</translation>
    </message>
    <message>
        <source>Corrects itself: good pictures from 8 steps</source>
        <translation>Se corrige lui-même : de bonnes images dès 8 étapes</translation>
    </message>
    <message>
        <source>Exponential integrator: few steps, no noise</source>
        <translation>Intégrateur exponentiel : peu d’étapes, sans bruit</translation>
    </message>
    <message>
        <source>For models distilled to it: 4 to 8 steps</source>
        <translation>Pour les modèles distillés pour lui : 4 à 8 étapes</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>Comme le modèle a été entraîné</translation>
    </message>
    <message>
        <source>Small steps at the end: fine detail</source>
        <translation>De petits pas à la fin : détails fins</translation>
    </message>
    <message>
        <source>Even steps in the logarithm: smooth</source>
        <translation>Des pas réguliers en logarithme : doux</translation>
    </message>
    <message>
        <source>Even steps from the very first noise</source>
        <translation>Des pas réguliers dès le tout premier bruit</translation>
    </message>
    <message>
        <source>Training steps picked evenly</source>
        <translation>Des étapes d’entraînement choisies régulièrement</translation>
    </message>
    <message>
        <source>Even steps in time, fractions allowed</source>
        <translation>Des pas réguliers dans le temps, fractions admises</translation>
    </message>
    <message>
        <source>Small steps at both ends</source>
        <translation>De petits pas aux deux bouts</translation>
    </message>
    <message>
        <source>sampler %1 comes near %2 only</source>
        <translation>l’échantillonneur %1 n’est que proche de %2</translation>
    </message>
    <message>
        <source>what drew the noise: %1</source>
        <translation>ce qui a tiré le bruit : %1</translation>
    </message>
    <message>
        <source>is a picture of the format %1, which is not read</source>
        <translation>est une image au format %1, qui n’est pas lu</translation>
    </message>
    <message>
        <source>convert it to PNG, JPEG or WebP</source>
        <translation>convertissez-la en PNG, JPEG ou WebP</translation>
    </message>
    <message>
        <source>%1, which the file does not hold</source>
        <translation>%1, que le fichier ne contient pas</translation>
    </message>
    <message>
        <source>%1: no emphasis and no command to %2, kept as plain text</source>
        <translation>%1 : ni accentuation ni commande pour %2, gardé comme texte ordinaire</translation>
    </message>
    <message>
        <source>is an HDR picture (%1)</source>
        <translation>est une image HDR (%1)</translation>
    </message>
    <message>
        <source>save it in sRGB, without HDR</source>
        <translation>enregistrez-la en sRGB, sans HDR</translation>
    </message>
    <message>
        <source>%1 has a colour profile that cannot be used: its colours are taken for sRGB</source>
        <translation>%1 a un profil de couleur inutilisable : ses couleurs sont prises pour du sRGB</translation>
    </message>
    <message>
        <source>the colours of %1 were converted from %2 to sRGB</source>
        <translation>les couleurs de %1 ont été converties de %2 en sRGB</translation>
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
        <translation>%1 des %2 tenseurs du LoRA %3 sont laissés de côté, car Sfumato ne connaît pas leur sorte : %4</translation>
    </message>
    <message>
        <source>beside the LoRA %1 there is no adapter_config.json, so its alpha is taken to be its rank</source>
        <translation>il n’y a pas de adapter_config.json à côté du LoRA %1 : son rang tient lieu d’alpha</translation>
    </message>
    <message>
        <source>holds the pattern %1, which cannot be matched (%2)</source>
        <translation>contient le motif %1, qui ne peut pas être comparé (%2)</translation>
    </message>
    <message>
        <source>says that training set out from other weights than the model&apos;s (%1)</source>
        <translation>dit que l’entraînement est parti d’autres poids que ceux du modèle (%1)</translation>
    </message>
    <message>
        <source>save it anew as a plain LoRA, by PEFT&apos;s path_initial_model_for_weight_conversion</source>
        <translation>enregistrez-le de nouveau comme simple LoRA, par path_initial_model_for_weight_conversion de PEFT</translation>
    </message>
    <message>
        <source>%1 of the %2 modules of the LoRA %3 are left out, as this model has none of that name: %4</source>
        <translation>%1 des %2 modules du LoRA %3 sont laissés de côté, car ce modèle n’en a pas de ce nom : %4</translation>
    </message>
    <message>
        <source>a LoRA brings an embedding %1, but the one that was there before is used</source>
        <translation>un LoRA apporte un embedding %1, mais c’est celui déjà présent qui est utilisé</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>ne contient pas de poids</translation>
    </message>
    <message>
        <source>it takes more values than there are</source>
        <translation>il prend plus de valeurs qu’il n’y en a</translation>
    </message>
    <message>
        <source>it is given a value of another kind than it takes</source>
        <translation>il reçoit une valeur d’un autre type que celui qu’il attend</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1 at byte %2</source>
        <translation>son pickle contient l’opcode inconnu %1 à l’octet %2</translation>
    </message>
    <message>
        <source>its pickle is damaged at byte %1: %2</source>
        <translation>son pickle est endommagé à l’octet %1 : %2</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>son pickle dépasse %1 octets</translation>
    </message>
    <message>
        <source>its pickle ends at byte %1 in the middle of a value</source>
        <translation>son pickle s’arrête à l’octet %1 au milieu d’une valeur</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>son pickle contient plus de %1 valeurs</translation>
    </message>
    <message>
        <source>it asks for a value that was never put away</source>
        <translation>il demande une valeur qui n’a jamais été mise de côté</translation>
    </message>
    <message>
        <source>is a ZIP archive of several pickles</source>
        <translation>est une archive ZIP de plusieurs pickles</translation>
    </message>
    <message>
        <source>is a ZIP archive without weights</source>
        <translation>est une archive ZIP sans poids</translation>
    </message>
    <message>
        <source>holds numbers in the byte order of other machines</source>
        <translation>contient des nombres dans l’ordre des octets d’autres machines</translation>
    </message>
    <message>
        <source>its storage &quot;%1&quot; %2</source>
        <translation>son bloc de stockage « %1 » %2</translation>
    </message>
    <message>
        <source>is of no type that Sfumato knows</source>
        <translation>est d’un type que Sfumato ne connaît pas</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>dépasse la fin du fichier</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>est présent deux fois</translation>
    </message>
    <message>
        <source>is a pickle, but none that torch writes</source>
        <translation>est un pickle, mais pas de ceux que torch écrit</translation>
    </message>
    <message>
        <source>choose a file of weights</source>
        <translation>choisissez un fichier de poids</translation>
    </message>
    <message>
        <source>is of a version of torch&apos;s files that Sfumato does not know</source>
        <translation>est d’une version des fichiers de torch que Sfumato ne connaît pas</translation>
    </message>
    <message>
        <source>lies in the storage &quot;%1&quot;, which is missing</source>
        <translation>se trouve dans le bloc de stockage « %1 », qui manque</translation>
    </message>
    <message>
        <source>needs a storage of %1 elements but there are %2 bytes</source>
        <translation>a besoin d’un bloc de %1 éléments, mais il y a %2 octets</translation>
    </message>
    <message>
        <source>ends at byte %1 of its storage but that holds %2</source>
        <translation>finit à l’octet %1 de son bloc de stockage, qui en contient %2</translation>
    </message>
    <message>
        <source>its tensors would take over %1 bytes, far more than the file holds</source>
        <translation>ses tenseurs prendraient plus de %1 octets, bien plus que le fichier n’en contient</translation>
    </message>
    <message>
        <source>asks to run %1 when it is opened, which Sfumato never does</source>
        <translation>demande d’exécuter %1 à l’ouverture, ce que Sfumato ne fait jamais</translation>
    </message>
    <message>
        <source>holds an object of class %1, not weights</source>
        <translation>contient un objet de la classe %1, pas des poids</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>ne contient aucun tenseur</translation>
    </message>
    <message>
        <source>names more tensors than a network has</source>
        <translation>nomme plus de tenseurs qu’un réseau n’en a</translation>
    </message>
    <message>
        <source>holds lists or dicts nested over %1 deep</source>
        <translation>contient des listes ou des dicts de plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8</source>
        <translation>a un nom qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>is not written as torch writes it</source>
        <translation>n’est pas écrit comme torch l’écrit</translation>
    </message>
    <message>
        <source>lies in a part of a storage, as before torch 0.4</source>
        <translation>se trouve dans une partie d’un bloc de stockage, comme avant torch 0.4</translation>
    </message>
    <message>
        <source>is a ZIP archive without the directory that stands at its end</source>
        <translation>est une archive ZIP à laquelle manque le répertoire final</translation>
    </message>
    <message>
        <source>is a ZIP archive whose directory is damaged</source>
        <translation>est une archive ZIP dont le répertoire est endommagé</translation>
    </message>
    <message>
        <source>is one part of a ZIP archive of several</source>
        <translation>est une partie d’une archive ZIP en plusieurs parties</translation>
    </message>
    <message>
        <source>join the parts to one file</source>
        <translation>réunissez les parties en un seul fichier</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; %2</source>
        <translation>sa partie « %1 » %2</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffré</translation>
    </message>
    <message>
        <source>is compressed in a way that Sfumato does not know (%1)</source>
        <translation>est compressé d’une façon que Sfumato ne connaît pas (%1)</translation>
    </message>
    <message>
        <source>does not lie where the directory says</source>
        <translation>ne se trouve pas là où le répertoire le dit</translation>
    </message>
    <message>
        <source>has a size that its data cannot have</source>
        <translation>a une taille que ses données ne peuvent avoir</translation>
    </message>
    <message>
        <source>is a ZIP archive of %1 parts, at most %2 are allowed</source>
        <translation>est une archive ZIP de %1 parties, au plus %2 sont permises</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>ses données compressées sont endommagées</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>un nombre est illisible</translation>
    </message>
    <message>
        <source>they are the weights of another network than the one they are taken for; keep weights and config.json together that were saved together</source>
        <translation>ce sont les poids d’un autre réseau que celui pour lequel ils sont pris ; gardez ensemble les poids et le config.json enregistrés ensemble</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is of the class %2, which Sfumato does not know</source>
        <translation>sa partie « %1 » est de la classe %2, que Sfumato ne connaît pas</translation>
    </message>
    <message>
        <source>open a model in which it is of the class %1</source>
        <translation>ouvrez un modèle où elle est de la classe %1</translation>
    </message>
    <message>
        <source>the parts belong to different models; put those of one model together</source>
        <translation>les parties appartiennent à des modèles différents ; réunissez celles d’un même modèle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested, and &quot;%2&quot; is missing</source>
        <translation>« %1 » est imbriqué, et « %2 » manque</translation>
    </message>
    <message>
        <source>the negative prompt was left out: this model is told the guidance scale itself and takes none</source>
        <translation>le prompt négatif a été laissé de côté : ce modèle reçoit lui-même l’échelle de guidage et n’en prend pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression that this program reads</source>
        <translation>« %1 » n’est pas une expression régulière que ce programme sait lire</translation>
    </message>
    <message>
        <source>holds no tokenizer (tokenizer.json, vocab.json and merges.txt, or sentencepiece.model)</source>
        <translation>ne contient pas de tokeniseur (tokenizer.json, vocab.json et merges.txt, ou sentencepiece.model)</translation>
    </message>
    <message>
        <source>merge %1 joins what the vocabulary lacks: %2</source>
        <translation>la fusion %1 réunit ce qui manque au vocabulaire : %2</translation>
    </message>
    <message>
        <source>put the tokenizer and the text encoder of one model into its folder</source>
        <translation>placez dans son dossier le tokeniseur et l’encodeur de texte d’un même modèle</translation>
    </message>
    <message>
        <source>use the index that was saved with the weights</source>
        <translation>utilisez l’index enregistré avec les poids</translation>
    </message>
    <message>
        <source>leave only the files of one model in the folder</source>
        <translation>ne laissez dans le dossier que les fichiers d’un seul modèle</translation>
    </message>
    <message>
        <source>use a number above &quot;%1&quot;</source>
        <translation>utilisez un nombre supérieur à « %1 »</translation>
    </message>
    <message>
        <source>predicted latents are not limited</source>
        <translation>les latents prédits ne sont pas limités</translation>
    </message>
    <message>
        <source>the last step ends without noise</source>
        <translation>la dernière étape se termine sans bruit</translation>
    </message>
    <message>
        <source>each sigma is that of its timestep</source>
        <translation>chaque sigma est celui de son pas de temps</translation>
    </message>
    <message>
        <source>Automatic follows its spacing</source>
        <translation>Automatic suit son espacement</translation>
    </message>
    <message>
        <source>has levels of noise of its own (&quot;%1&quot;)</source>
        <translation>a ses propres niveaux de bruit (« %1 »)</translation>
    </message>
    <message>
        <source>names a scheduler whose levels of noise are not known here: %1</source>
        <translation>nomme un planificateur dont les niveaux de bruit ne sont pas connus ici : %1</translation>
    </message>
    <message>
        <source>open a model with another scheduler, such as %1</source>
        <translation>ouvrez un modèle avec un autre planificateur, comme %1</translation>
    </message>
    <message>
        <source>the model&apos;s scheduler asks for &quot;%1&quot;, which is not followed: %2</source>
        <translation>le planificateur du modèle demande « %1 », ce qui n’est pas suivi : %2</translation>
    </message>
    <message>
        <source>asks for two formulas of sigma (&quot;%1&quot;)</source>
        <translation>demande deux formules de sigma (« %1 »)</translation>
    </message>
    <message>
        <source>is a %1 model, which Sfumato does not know</source>
        <translation>est un modèle %1, que Sfumato ne connaît pas</translation>
    </message>
    <message>
        <source>is %1 without a text encoder (no tensor begins with %2)</source>
        <translation>est %1 sans encodeur de texte (aucun tenseur ne commence par %2)</translation>
    </message>
    <message>
        <source>open the whole model, or a folder with its text encoder and tokenizer beside its %1</source>
        <translation>ouvrez le modèle complet, ou un dossier avec son encodeur de texte et son tokeniseur à côté de son %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 numbers, not %3</source>
        <translation>« %1 » a %2 nombres au lieu de %3</translation>
    </message>
    <message>
        <source>does not say what it predicts, noise or v, which differs between %1 models</source>
        <translation>ne dit pas ce qu’il prédit, bruit ou v, ce qui diffère d’un modèle %1 à l’autre</translation>
    </message>
    <message>
        <source>write &quot;parameterization: v&quot; or &quot;parameterization: eps&quot; into %1 beside it</source>
        <translation>écrivez « parameterization: v » ou « parameterization: eps » dans %1 à côté de lui</translation>
    </message>
    <message>
        <source>the schedules in square brackets of the %1 are plain text, as in A1111: a &quot;%2&quot; stands outside of them</source>
        <translation>%1 : les changements entre crochets sont du texte ordinaire, comme dans A1111 : un &quot;%2&quot; se trouve en dehors</translation>
    </message>
    <message>
        <source>is no YAML (line %1: %2)</source>
        <translation>n’est pas du YAML (ligne %1 : %2)</translation>
    </message>
    <message>
        <source>quote texts that begin with a sign of YAML&apos;s, as in &quot;[red:blue:5]&quot;</source>
        <translation>mettez entre guillemets les textes qui commencent par un signe de YAML, comme dans &quot;[red:blue:5]&quot;</translation>
    </message>
    <message>
        <source>has an alias (&quot;*name&quot;) in line %1</source>
        <translation>contient un alias (&quot;*name&quot;) à la ligne %1</translation>
    </message>
    <message>
        <source>write out what it stands for</source>
        <translation>écrivez en entier ce qu’il désigne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for the choices one after the other, which this program does not do</source>
        <translation>« %1 » demande les choix l’un après l’autre, ce que ce programme ne fait pas</translation>
    </message>
    <message>
        <source>leave it out, and one is drawn</source>
        <translation>enlevez-le, et un choix sera tiré au sort</translation>
    </message>
    <message>
        <source>is quantised (%1), and Sfumato reads no such weights</source>
        <translation>est quantifié (%1), et Sfumato ne lit pas de tels poids</translation>
    </message>
    <message>
        <source>it went wrong when it was trained or saved; choose another file</source>
        <translation>quelque chose a mal tourné à l&apos;entraînement ou à l&apos;enregistrement ; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>choose a version of it in float8, float16, bfloat16 or float32</source>
        <translation>choisissez-en une version en float8, float16, bfloat16 ou float32</translation>
    </message>
    <message>
        <source>name the folder of this model&apos;s own tokenizer with %1</source>
        <translation>indiquez avec %1 le dossier du tokeniseur propre à ce modèle</translation>
    </message>
    <message>
        <source>name one with %1, or put it beside the model as %2</source>
        <translation>indiquez-en un avec %1, ou placez-le à côté du modèle sous le nom %2</translation>
    </message>
    <message>
        <source>install the program again, or choose another model with %1</source>
        <translation>réinstallez le programme, ou choisissez un autre modèle avec %1</translation>
    </message>
    <message>
        <source>choose a folder you may write to with %1</source>
        <translation>choisissez avec %1 un dossier où vous avez le droit d’écrire</translation>
    </message>
    <message>
        <source>run ./dev build once with a network, which fetches it, or name a folder with vocab.json and merges.txt with %1</source>
        <translation>lancez une fois ./dev build avec un accès au réseau, ce qui le télécharge, ou indiquez avec %1 un dossier contenant vocab.json et merges.txt</translation>
    </message>
    <message>
        <source>name the folder of a tokenizer of another kind with %1</source>
        <translation>indiquez avec %1 le dossier d’un tokeniseur d’un autre type</translation>
    </message>
    <message>
        <source>name the folder that does, with %1</source>
        <translation>indiquez avec %1 le dossier qui en contient un</translation>
    </message>
    <message>
        <source>name one with %1</source>
        <translation>indiquez-en un avec %1</translation>
    </message>
    <message>
        <source>write that file, or name its folder with %1</source>
        <translation>écrivez ce fichier, ou indiquez son dossier avec %1</translation>
    </message>
    <message>
        <source>train one first with &quot;sfumato-cli train vae --out %1&quot;, or name one with %2</source>
        <translation>entraînez-en d’abord un avec « sfumato-cli train vae --out %1 », ou indiquez-en un avec %2</translation>
    </message>
    <message>
        <source>put a .txt beside each picture, or describe all of them with %1</source>
        <translation>mettez un .txt à côté de chaque image, ou décrivez-les toutes avec %1</translation>
    </message>
    <message>
        <source>lower learning_rate and continue with %1</source>
        <translation>diminuez learning_rate et continuez avec %1</translation>
    </message>
    <message>
        <source>train all weights (%1)</source>
        <translation>entraînez tous les poids (%1)</translation>
    </message>
    <message>
        <source>train cross-attention alone (%1)</source>
        <translation>n’entraînez que l’attention croisée (%1)</translation>
    </message>
    <message>
        <source>use fewer threads (%1), or a machine with more memory</source>
        <translation>utilisez moins de threads (%1) ou une machine avec plus de mémoire</translation>
    </message>
    <message>
        <source>continue with %1 when other programs are closed, or train with a smaller batch</source>
        <translation>continuez avec %1 une fois d’autres programmes fermés, ou entraînez avec un lot plus petit</translation>
    </message>
    <message>
        <source>continue it with %1, or choose another folder</source>
        <translation>continuez-le avec %1, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>start the run without %1</source>
        <translation>commencez l’entraînement sans %1</translation>
    </message>
    <message>
        <source>is no LoRA</source>
        <translation>n’est pas un LoRA</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>is there already with another content, and stays</source>
        <translation>existe déjà avec un autre contenu et reste en place</translation>
    </message>
    <message>
        <source>choose a folder of pictures</source>
        <translation>choisissez un dossier d’images</translation>
    </message>
    <message>
        <source>is hidden or the system&apos;s; pictures in it: %1</source>
        <translation>est caché ou appartient au système ; images à l’intérieur : %1</translation>
    </message>
    <message>
        <source>hidden pictures in it: %1</source>
        <translation>images cachées à l’intérieur : %1</translation>
    </message>
    <message>
        <source>is in use, and its list of pictures cannot be copied to look at it</source>
        <translation>est utilisé, et sa liste d’images ne peut pas être copiée pour la consulter</translation>
    </message>
    <message>
        <source>try again in a moment, or close the other window</source>
        <translation>réessayez dans un instant ou fermez l’autre fenêtre</translation>
    </message>
    <message>
        <source>close the other window and start this one again</source>
        <translation>fermez l’autre fenêtre et relancez celle-ci</translation>
    </message>
    <message>
        <source>is open in another window, this one only looks</source>
        <translation>est ouvert dans une autre fenêtre, celle-ci ne fait que consulter</translation>
    </message>
    <message>
        <source>is open on %1, this window only looks</source>
        <translation>est ouvert sur %1, cette fenêtre ne fait que consulter</translation>
    </message>
    <message>
        <source>its gradient is not a finite number</source>
        <translation>son gradient n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>diminuez %1</translation>
    </message>
    <message>
        <source>scenery pictures are 128, 256 or 512 pixels wide, not %1</source>
        <translation>les images de paysages font 128, 256 ou 512 pixels de large, pas %1</translation>
    </message>
    <message>
        <source>adversarial_weight and feature_weight must not be below 0</source>
        <translation>adversarial_weight et feature_weight ne doivent pas être inférieurs à 0</translation>
    </message>
    <message>
        <source>discriminator_learning_rate must be above 0</source>
        <translation>discriminator_learning_rate doit être supérieur à 0</translation>
    </message>
    <message>
        <source>the discriminator cannot be made</source>
        <translation>le discriminateur ne peut pas être construit</translation>
    </message>
    <message>
        <source>adversarial_start must not be below 0, discriminator_channels be at least 1, discriminator_layers from 1 to 6</source>
        <translation>adversarial_start ne doit pas être inférieur à 0, discriminator_channels doit valoir au moins 1 et discriminator_layers de 1 à 6</translation>
    </message>
    <message>
        <source>a discriminator of %1 layers needs at least %2</source>
        <translation>un discriminateur de %1 couches demande au moins %2</translation>
    </message>
    <message>
        <source>equivariance_share must be from 0 to 1</source>
        <translation>equivariance_share doit être compris entre 0 et 1</translation>
    </message>
    <message>
        <source>equivariance_share needs at least %1</source>
        <translation>equivariance_share demande au moins %1</translation>
    </message>
    <message>
        <source>is no embedding</source>
        <translation>n’est pas un embedding</translation>
    </message>
    <message>
        <source>choose a file of an embedding</source>
        <translation>choisissez le fichier d’un embedding</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>Find it…</source>
        <translation>Le trouver…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Use another</source>
        <translation>En utiliser un autre</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>erase</source>
        <translation>gommer</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>coup de pinceau</translation>
    </message>
    <message>
        <source>take an area away</source>
        <translation>retirer une zone</translation>
    </message>
    <message>
        <source>fill an area</source>
        <translation>remplir une zone</translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation>baguette magique</translation>
    </message>
    <message>
        <source>bucket fill</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>change the frame</source>
        <translation>modifier le cadre</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>english</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>german</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>french</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>négatif</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>lora</source>
        <translation>lora</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>échantillonneur</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>cfg</source>
        <translation>guidage</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>étoiles</translation>
    </message>
    <message>
        <source>label</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>annoté</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>paysage</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Panels slide</source>
        <translation>Les panneaux glissent</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>À chaque étape</translation>
    </message>
    <message>
        <source>Twice a second</source>
        <translation>Deux fois par seconde</translation>
    </message>
    <message>
        <source>Every two seconds</source>
        <translation>Toutes les deux secondes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>PNG, without loss</source>
        <translation>PNG, sans perte</translation>
    </message>
    <message>
        <source>JPEG, smaller</source>
        <translation>JPEG, plus petit</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Le plus rapide disponible</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>What suits the device</source>
        <translation>Ce qui convient au périphérique</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark or light surfaces, neutral grey in both: colours are judged on them</source>
        <translation>Surfaces sombres ou claires, d’un gris neutre dans les deux cas : on y juge les couleurs</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>The colour of what is chosen, focused or active</source>
        <translation>La couleur de ce qui est choisi, actif ou au foyer</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Whether things slide to their place or are simply there</source>
        <translation>Si les choses glissent à leur place ou y sont simplement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of menus and panels. Prompts stay as they were written.</source>
        <translation>Des menus et des panneaux. Les prompts restent tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Création d’images</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>How often the picture in the making is shown. Rarely is a little faster.</source>
        <translation>À quelle fréquence l’image en cours est montrée. Rarement est un peu plus rapide.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Of new pictures; the request is inside either. Only PNG can be made again to the last pixel.</source>
        <translation>Des nouvelles images ; la demande est dans les deux. Seul le PNG peut être refait au pixel près.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What computes the pictures. The open model is opened anew.</source>
        <translation>Ce qui calcule les images. Le modèle ouvert est rouvert.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of the numbers a model computes with: 16 bits need half the memory, 32 are the most exact</source>
        <translation>Des nombres avec lesquels un modèle calcule : 16 bits demandent moitié moins de mémoire, 32 sont les plus exacts</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>delete %n picture(s)</source>
        <translation>
            <numerusform>supprimer %n image</numerusform>
            <numerusform>supprimer %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n picture(s) out of an album</source>
        <translation>
            <numerusform>retirer %n image d’un album</numerusform>
            <numerusform>retirer %n images d’un album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n picture(s) to an album</source>
        <translation>
            <numerusform>ajouter %n image à un album</numerusform>
            <numerusform>ajouter %n images à un album</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the album “%1”</source>
        <translation>supprimer l’album « %1 »</translation>
    </message>
    <message>
        <source>remove from the history</source>
        <translation>retirer de l’historique</translation>
    </message>
    <message>
        <source>put a request back</source>
        <translation>reprendre une demande</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>let a part of the request go</source>
        <translation>abandonner une partie de la demande</translation>
    </message>
    <message>
        <source>leave a LoRA out</source>
        <translation>omettre un LoRA</translation>
    </message>
    <message>
        <source>use another LoRA</source>
        <translation>utiliser un autre LoRA</translation>
    </message>
    <message>
        <source>leave an embedding out</source>
        <translation>omettre un embedding</translation>
    </message>
    <message>
        <source>use another embedding</source>
        <translation>utiliser un autre embedding</translation>
    </message>
    <message>
        <source>apply pasted parameters</source>
        <translation>appliquer les paramètres collés</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Choses</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>at dawn</source>
        <translation>à l’aube</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>de jour</translation>
    </message>
    <message>
        <source>at sunset</source>
        <translation>au coucher du soleil</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de nuit</translation>
    </message>
    <message>
        <source>under the stars</source>
        <translation>sous les étoiles</translation>
    </message>
    <message>
        <source>with a full moon</source>
        <translation>avec la pleine lune</translation>
    </message>
    <message>
        <source>with a crescent moon</source>
        <translation>avec un croissant de lune</translation>
    </message>
    <message>
        <source>with the sun</source>
        <translation>avec le soleil</translation>
    </message>
    <message>
        <source>under a clear sky</source>
        <translation>sous un ciel clair</translation>
    </message>
    <message>
        <source>with clouds</source>
        <translation>avec des nuages</translation>
    </message>
    <message>
        <source>in the rain</source>
        <translation>sous la pluie</translation>
    </message>
    <message>
        <source>in the snow</source>
        <translation>dans la neige</translation>
    </message>
    <message>
        <source>in the fog</source>
        <translation>dans le brouillard</translation>
    </message>
    <message>
        <source>in the mountains</source>
        <translation>à la montagne</translation>
    </message>
    <message>
        <source>on rolling hills</source>
        <translation>sur des collines</translation>
    </message>
    <message>
        <source>by the sea</source>
        <translation>au bord de la mer</translation>
    </message>
    <message>
        <source>in the desert</source>
        <translation>dans le désert</translation>
    </message>
    <message>
        <source>in the forest</source>
        <translation>dans la forêt</translation>
    </message>
    <message>
        <source>in the city</source>
        <translation>en ville</translation>
    </message>
    <message>
        <source>on a flowery meadow</source>
        <translation>sur un pré fleuri</translation>
    </message>
    <message>
        <source>a house</source>
        <translation>une maison</translation>
    </message>
    <message>
        <source>a tree</source>
        <translation>un arbre</translation>
    </message>
    <message>
        <source>a pine tree</source>
        <translation>un pin</translation>
    </message>
    <message>
        <source>a sailing boat</source>
        <translation>un voilier</translation>
    </message>
    <message>
        <source>a lighthouse</source>
        <translation>un phare</translation>
    </message>
    <message>
        <source>a windmill</source>
        <translation>un moulin à vent</translation>
    </message>
    <message>
        <source>a cactus</source>
        <translation>un cactus</translation>
    </message>
    <message>
        <source>a hot air balloon</source>
        <translation>une montgolfière</translation>
    </message>
    <message>
        <source>a car</source>
        <translation>une voiture</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>flat design</source>
        <translation>design plat</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>aquarelle</translation>
    </message>
    <message>
        <source>pencil drawing</source>
        <translation>dessin au crayon</translation>
    </message>
    <message>
        <source>pixel art</source>
        <translation>pixel art</translation>
    </message>
    <message>
        <source>blue poster style</source>
        <translation>affiche bleue</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
</context>
<context>
    <name>sfumato::ModelLibrary</name>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (intégré)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::AboutDialog</name>
    <message>
        <source>About Sfumato</source>
        <translation>À propos de Sfumato</translation>
    </message>
    <message>
        <source>A studio for latent diffusion that works offline, on any computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un studio de diffusion latente qui fonctionne hors ligne, sur tout ordinateur.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Actions</name>
    <message>
        <source>No picture is being made</source>
        <translation>Aucune image n’est en cours</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Il n’y a pas encore d’image</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet</source>
        <translation>Il n’y a encore rien sur la toile</translation>
    </message>
    <message>
        <source>There is no candidate yet: repaint something first</source>
        <translation>Il n’y a pas encore de proposition : repeignez d’abord quelque chose</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Canvas</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>Molette : zoom ; glisser : déplacer ; double-clic : ajustée ou taille réelle</translation>
    </message>
    <message>
        <source>Paint on it</source>
        <translation>Peindre dessus</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CanvasController</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un document &amp;récent</translation>
    </message>
    <message>
        <source>take a picture onto the canvas</source>
        <translation>prendre une image sur la toile</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>nouvelle toile</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>Il n’y a pas d’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>coller une image</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouvrir %1</translation>
    </message>
    <message>
        <source>%1 is on the canvas</source>
        <translation>%1 est sur la toile</translation>
    </message>
    <message>
        <source>Open a picture or document</source>
        <translation>Ouvrir une image ou un document</translation>
    </message>
    <message>
        <source>Pictures and documents (*.sfu *.png *.jpg *.jpeg *.webp)</source>
        <translation>Images et documents (*.sfu *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Enregistrer le document sous</translation>
    </message>
    <message>
        <source>Documents (*.sfu)</source>
        <translation>Documents (*.sfu)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Images (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>Enregistrer le masque sous</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>Charger un masque</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>load a mask</source>
        <translation>charger un masque</translation>
    </message>
    <message>
        <source>The mask was scaled to the canvas.</source>
        <translation>Le masque a été mis à l’échelle de la toile.</translation>
    </message>
    <message>
        <source>It is %1 × %2 pixels large, the canvas %3 × %4.</source>
        <translation>Il fait %1 × %2 pixels, la toile %3 × %4.</translation>
    </message>
    <message>
        <source>clear the sketch</source>
        <translation>effacer l’esquisse</translation>
    </message>
    <message>
        <source>clear the mask</source>
        <translation>effacer le masque</translation>
    </message>
    <message>
        <source>invert the mask</source>
        <translation>inverser le masque</translation>
    </message>
    <message>
        <source>grow the mask</source>
        <translation>élargir le masque</translation>
    </message>
    <message>
        <source>shrink the mask</source>
        <translation>rétrécir le masque</translation>
    </message>
    <message>
        <source>soften the mask</source>
        <translation>adoucir le masque</translation>
    </message>
    <message>
        <source>Its colours are not those of the file.</source>
        <translation>Ses couleurs ne sont pas celles du fichier.</translation>
    </message>
    <message>
        <source>close the canvas</source>
        <translation>fermer la toile</translation>
    </message>
    <message>
        <source>The canvas is closed; undo brings it back</source>
        <translation>La toile est fermée ; Annuler la fait revenir</translation>
    </message>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>Aucun fichier n’a encore été ouvert ni enregistré</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CarriedList</name>
    <message>
        <source>strength %1 %</source>
        <translation>force %1 %</translation>
    </message>
    <message>
        <source>Enlarges an old picture %1 times</source>
        <translation>Agrandit une ancienne image %1 fois</translation>
    </message>
    <message>
        <source>Begins with an old picture</source>
        <translation>Part d’une ancienne image</translation>
    </message>
    <message>
        <source>Paints around an old picture</source>
        <translation>Peint autour d’une ancienne image</translation>
    </message>
    <message>
        <source>Repaints part of an old picture</source>
        <translation>Repeint une partie d’une ancienne image</translation>
    </message>
    <message>
        <source>The picture is gone: %1</source>
        <translation>L’image a disparu : %1</translation>
    </message>
    <message>
        <source>only under its old mask</source>
        <translation>seulement sous son ancien masque</translation>
    </message>
    <message>
        <source>Goes on from step %1 of “%2”</source>
        <translation>Poursuit à partir de l’étape %1 de « %2 »</translation>
    </message>
    <message>
        <source>LoRA %1</source>
        <translation>LoRA %1</translation>
    </message>
    <message>
        <source>Reads these words as older versions did</source>
        <translation>Lit ces mots comme les versions antérieures</translation>
    </message>
    <message>
        <source>It does not begin with noise</source>
        <translation>Elle ne part pas du bruit</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Poids %1</translation>
    </message>
    <message>
        <source>Weight %1, of the text %2</source>
        <translation>Poids %1, du texte %2</translation>
    </message>
    <message>
        <source>Until they are changed</source>
        <translation>Jusqu’à ce qu’ils changent</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Abandonner : %1</translation>
    </message>
    <message>
        <source>Begin with noise instead of going on from another picture</source>
        <translation>Commencer par du bruit au lieu de poursuivre une autre image</translation>
    </message>
    <message>
        <source>The next picture is made without it. Undo brings it back.</source>
        <translation>L’image suivante se fait sans. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>What the next picture carries on</source>
        <translation>Ce que l’image suivante emporte</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CheckpointController</name>
    <message>
        <source>The models of %1 are listed</source>
        <translation>Les modèles de %1 sont listés</translation>
    </message>
    <message>
        <source>%1 is in the library</source>
        <translation>%1 est dans la bibliothèque</translation>
    </message>
    <message>
        <source>Read how this picture was made</source>
        <translation>Lire comment cette image a été faite</translation>
    </message>
    <message>
        <source>Add to the model library, where it is</source>
        <translation>Ajouter à la bibliothèque de modèles, sur place</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Ouvrir un checkpoint</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Ouvrir un dossier de modèle</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
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
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type some letters of a command, a model or a prompt</source>
        <translation>Tapez quelques lettres d’une commande, d’un modèle ou d’un prompt</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Return runs what is chosen</source>
        <translation>Entrée exécute ce qui est choisi</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing that can be done now has these letters.</source>
        <translation>Rien de ce qu’on peut faire maintenant ne contient ces lettres.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompareView</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>Molette : zoom ; glisser : déplacer ; double-clic : ajustée ou taille réelle</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompletionList</name>
    <message>
        <source>Names that fit</source>
        <translation>Noms qui conviennent</translation>
    </message>
    <message>
        <source>Up and Down choose, Return or Tab takes the name, Esc closes</source>
        <translation>Haut et Bas choisissent, Entrée ou Tab prend le nom, Échap ferme</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CreatePanel</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>A quick picture follows every change. Nothing of it is kept until you keep it.</source>
        <translation>Une image rapide suit chaque modification. Rien n’en est conservé tant que vous ne la gardez pas.</translation>
    </message>
    <message>
        <source>Generate forever</source>
        <translation>Générer sans fin</translation>
    </message>
    <message>
        <source>Make one picture after another until this is switched off</source>
        <translation>Faire une image après l’autre jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>S’arrêter après celle-ci</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>Terminer l’image en cours, puis se reposer</translation>
    </message>
    <message>
        <source>Make the picture. While one is being made, another waits in line.</source>
        <translation>Faire l’image. Pendant qu’une image se fait, la suivante attend son tour.</translation>
    </message>
    <message>
        <source>Stop the picture being made. Pictures already finished are kept.</source>
        <translation>Arrêter l’image en cours (Échap). Les images déjà terminées sont conservées.</translation>
    </message>
    <message>
        <source>How long it takes is known after the first picture.</source>
        <translation>La durée sera connue après la première image.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <translation>%1, %2 de mémoire</translation>
    </message>
    <message numerus="yes">
        <source>As measured with this model at this size, over %n picture(s) so far.</source>
        <translation>
            <numerusform>Mesuré avec ce modèle à cette taille, sur %n image jusqu’ici.</numerusform>
            <numerusform>Mesuré avec ce modèle à cette taille, sur %n images jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned from %n picture(s) of this model at %1 × %2; exact after the first at this size.</source>
        <translation>
            <numerusform>Estimé d’après %n image de ce modèle à %1 × %2 ; exact après la première à cette taille.</numerusform>
            <numerusform>Estimé d’après %n images de ce modèle à %1 × %2 ; exact après la première à cette taille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::DockTitles</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Panels behind one another; the arrow keys choose</source>
        <translation>Panneaux l’un derrière l’autre ; les flèches choisissent</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ExplorerWindow</name>
    <message>
        <source>Diffusion explorer</source>
        <translation>Explorateur de diffusion</translation>
    </message>
    <message>
        <source>Pages of the explorer</source>
        <translation>Pages de l’explorateur</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>Into noise</source>
        <translation>Vers le bruit</translation>
    </message>
    <message>
        <source>Out of noise</source>
        <translation>Hors du bruit</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Open that model</source>
        <translation>Ouvrir ce modèle</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Picture %1, finished</source>
        <translation>Image %1, terminée</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1, terminée</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripPanel</name>
    <message>
        <source>Branch from here</source>
        <translation>Bifurquer ici</translation>
    </message>
    <message>
        <source>Guidance sweep…</source>
        <translation>Série de guidages…</translation>
    </message>
    <message>
        <source>Step filmstrip</source>
        <translation>Pellicule des étapes</translation>
    </message>
    <message>
        <source>The picture after each step. Click one to look at it.</source>
        <translation>L’image après chaque étape. Cliquez pour en regarder une.</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step on, with the prompt, guidance and sampler of the left column</source>
        <translation>Faire une autre image à partir de l’étape choisie, avec le prompt, le guidage et l’échantillonneur de la colonne de gauche</translation>
    </message>
    <message>
        <source>Guidance sweep</source>
        <translation>Série de guidages</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>La même graine à plusieurs échelles de guidage, côte à côte</translation>
    </message>
    <message>
        <source>The steps of the picture appear here.</source>
        <translation>Les étapes de l’image apparaissent ici.</translation>
    </message>
    <message>
        <source>Choose a step in the filmstrip first</source>
        <translation>Choisissez d’abord une étape dans la pellicule</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryController</name>
    <message numerus="yes">
        <source>colour %n picture(s)</source>
        <translation>
            <numerusform>colorer %n image</numerusform>
            <numerusform>colorer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>L’image est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Looking at new files: %1 of %2</source>
        <translation>Examen des nouveaux fichiers : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n image importée</numerusform>
            <numerusform>%n images importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without parameters</source>
        <translation>
            <numerusform>%n sans paramètres</numerusform>
            <numerusform>%n sans paramètres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written to %1</source>
        <translation>
            <numerusform>%n image écrite dans %1</numerusform>
            <numerusform>%n images écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from %n file(s)</source>
        <translation>
            <numerusform>La bibliothèque a été reconstruite à partir de %n fichier</numerusform>
            <numerusform>La bibliothèque a été reconstruite à partir de %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %n picture(s)</source>
        <translation>
            <numerusform>noter %n image</numerusform>
            <numerusform>noter %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>New album %1</source>
        <translation>Nouvel album %1</translation>
    </message>
    <message>
        <source>Import the pictures of a folder</source>
        <translation>Importer les images d’un dossier</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>Importation : %1 sur %2</translation>
    </message>
    <message>
        <source>Web page with everything inside (*.html)</source>
        <translation>Page web contenant tout (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>Exporter %n image</numerusform>
            <numerusform>Exporter %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archive ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportation : %1 sur %2</translation>
    </message>
    <message>
        <source>Rebuilding the library: %1 of %2</source>
        <translation>Reconstruction de la bibliothèque : %1 sur %2</translation>
    </message>
    <message>
        <source>Rebuilding the library</source>
        <translation>Reconstruction de la bibliothèque</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Graine %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or in a trash left out</source>
        <translation>
            <numerusform>%n cachée ou dans une corbeille laissée de côté</numerusform>
            <numerusform>%n cachées ou dans une corbeille laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryDetails</name>
    <message>
        <source>Picture details</source>
        <translation>Détails de l’image</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>Comment l’image choisie a été faite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the picture</source>
        <translation>Note sur l’image</translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>Trouvée par la recherche ; enregistrée pendant la frappe</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Choisissez une image pour voir comment elle a été faite.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are chosen</source>
        <translation>
            <numerusform>%n image est choisie</numerusform>
            <numerusform>%n images sont choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>step %1 of another run</source>
        <translation>l’étape %1 d’un autre passage</translation>
    </message>
    <message>
        <source>a picture, repainted</source>
        <translation>une image, repeinte</translation>
    </message>
    <message>
        <source>a picture, enlarged %1 times</source>
        <translation>une image, agrandie %1 fois</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Faite à partir de</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>%1
Seed %2, %3×%4
%5</source>
        <translation>%1
Graine %2, %3×%4
%5</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPanel</name>
    <message>
        <source>Put its request back</source>
        <translation>Reprendre sa demande</translation>
    </message>
    <message>
        <source>Use only its…</source>
        <translation>N’en reprendre que…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>Ajouter à l’album</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>Take out of this album</source>
        <translation>Retirer de cet album</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two to four pictures at once</source>
        <translation>Deux à quatre images à la fois</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)…</source>
        <translation>
            <numerusform>Exporter %n image…</numerusform>
            <numerusform>Exporter %n images…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Gallery search</source>
        <translation>Recherche dans la galerie</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Chercher des images</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Importer des images…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Click to look, double-click for the viewer, 0 to 5 for stars, Delete for the trash</source>
        <translation>Un clic pour regarder, un double-clic pour la visionneuse, 0 à 5 pour les étoiles, Suppr pour la corbeille</translation>
    </message>
    <message>
        <source>Show folders and albums</source>
        <translation>Montrer dossiers et albums</translation>
    </message>
    <message>
        <source>Folders by date, and albums</source>
        <translation>Dossiers par date, et albums</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>Comment l’image choisie a été faite</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>L’ordre des images</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import, export, rebuild</source>
        <translation>Importer, exporter, reconstruire</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Mieux notées d’abord</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grandes d’abord</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Par graine</translation>
    </message>
    <message>
        <source>Export what is chosen…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Every picture you make is kept here. Pictures of other programs can be imported with their parameters.</source>
        <translation>Chaque image que vous faites est conservée ici. Les images d’autres programmes peuvent être importées avec leurs paramètres.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No picture is all of this.</source>
        <translation>Aucune image ne correspond à tout cela.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Montrer toutes les images</translation>
    </message>
    <message>
        <source>Edit on the canvas</source>
        <translation>Modifier sur la toile</translation>
    </message>
    <message>
        <source>Choose two to four pictures first</source>
        <translation>Choisissez d’abord deux à quatre images</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPlaces</name>
    <message>
        <source>Folders and albums</source>
        <translation>Dossiers et albums</translation>
    </message>
    <message>
        <source>Click to see the pictures of a day or an album; drop pictures on an album</source>
        <translation>Cliquez pour voir les images d’un jour ou d’un album ; déposez des images sur un album</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>Renommer l’album</translation>
    </message>
    <message>
        <source>Remove the album</source>
        <translation>Supprimer l’album</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GenerationController</name>
    <message>
        <source>Done in %1</source>
        <translation>Terminé en %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La file d’attente est suspendue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Ouvrir un autre modèle…</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Ouverture du modèle…</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>Use the built-in model</source>
        <translation>Utiliser le modèle intégré</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>Utiliser %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused; %n job(s) waiting</source>
        <translation>
            <numerusform>La file d’attente est suspendue ; %n tâche attend</numerusform>
            <numerusform>La file d’attente est suspendue ; %n tâches attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>About the picture just made</source>
        <translation>À propos de l’image qui vient d’être faite</translation>
    </message>
    <message>
        <source>Where is the LoRA %1?</source>
        <translation>Où est le LoRA %1 ?</translation>
    </message>
    <message>
        <source>LoRAs (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>LoRA (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
    <message>
        <source>Where is the model %1?</source>
        <translation>Où est le modèle %1 ?</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</source>
        <translation>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</translation>
    </message>
    <message>
        <source>Where is the embedding %1?</source>
        <translation>Où est l’embedding %1 ?</translation>
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
        <translation>Ce qui diffère le long de : %1</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1 : rien</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1 : valeurs</translation>
    </message>
    <message>
        <source>%1: choose values</source>
        <translation>%1 : choisir des valeurs</translation>
    </message>
    <message>
        <source>Choose among all there are</source>
        <translation>Choisir parmi tout ce qu’il y a</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Values between commas or semicolons. Numbers also as 1-5, 1-10 (+2) for steps of two, 1-10 [5] for five evenly spread.</source>
        <translation>Valeurs séparées par des virgules ou des points-virgules. Nombres aussi comme 1-5, 1-10 (+2) pour des pas de deux, 1-10 [5] pour cinq valeurs régulièrement réparties.</translation>
    </message>
    <message>
        <source>Choose a parameter first</source>
        <translation>Choisissez d’abord un paramètre</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GridDialog</name>
    <message>
        <source>Make the grid</source>
        <translation>Faire la grille</translation>
    </message>
    <message>
        <source>X/Y/Z grid</source>
        <translation>Grille X/Y/Z</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Ask for all these pictures as one job</source>
        <translation>Demander toutes ces images en une seule tâche</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
    <message>
        <source>All else is as in the left column.</source>
        <translation>Tout le reste est comme dans la colonne de gauche.</translation>
    </message>
    <message>
        <source>All else is as in the left column: “%1”</source>
        <translation>Tout le reste est comme dans la colonne de gauche : « %1 »</translation>
    </message>
    <message>
        <source>Correct the values above.</source>
        <translation>Corrigez les valeurs ci-dessus.</translation>
    </message>
    <message>
        <source>Write values for at least one parameter.</source>
        <translation>Écrivez des valeurs pour au moins un paramètre.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, environ %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryDetails</name>
    <message>
        <source>Show the pictures of this request</source>
        <translation>Montrer les images de cette demande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the prompt</source>
        <translation>Note sur le prompt</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>A favourite: all requests with this prompt</source>
        <translation>Un favori : toutes les demandes avec ce prompt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Put the whole request back, seed included</source>
        <translation>Reprendre toute la demande, graine comprise</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put back only the prompt</source>
        <translation>Ne reprendre que le prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Put back only the seed</source>
        <translation>Ne reprendre que la graine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Put back only the settings</source>
        <translation>Ne reprendre que les réglages</translation>
    </message>
    <message>
        <source>Became: %1</source>
        <translation>Est devenu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>Trouvée par la recherche ; conservée à la frappe</translation>
    </message>
    <message>
        <source>Show the newest picture of this request</source>
        <translation>Afficher l’image la plus récente de cette demande</translation>
    </message>
    <message>
        <source>Click to see it large</source>
        <translation>Cliquer pour la voir en grand</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(sans prompt)</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(sans prompt)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>Cliquez pour regarder ; un double-clic ou Entrée reprend toute la demande, graine comprise</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryPanel</name>
    <message>
        <source>History search</source>
        <translation>Recherche dans l’historique</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Chercher des prompts</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historique des prompts</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Show only favourites</source>
        <translation>Ne montrer que les favoris</translation>
    </message>
    <message>
        <source>Each prompt once</source>
        <translation>Chaque prompt une fois</translation>
    </message>
    <message>
        <source>Of requests with the same prompt only the newest</source>
        <translation>Des demandes au même prompt, seulement la plus récente</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>Pas encore de prompts</translation>
    </message>
    <message>
        <source>Whatever you ask for is kept here, with every setting.</source>
        <translation>Tout ce que vous demandez est conservé ici, avec chaque réglage.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No prompt is all of this.</source>
        <translation>Aucun prompt ne correspond à tout cela.</translation>
    </message>
    <message>
        <source>Put the whole request back</source>
        <translation>Reprendre toute la demande</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>Utiliser seulement le prompt</translation>
    </message>
    <message>
        <source>Use only the seed</source>
        <translation>Utiliser seulement la graine</translation>
    </message>
    <message>
        <source>Use only the settings</source>
        <translation>Utiliser seulement les réglages</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Montrer ses images</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>N’est plus un favori</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>En faire un favori</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show all prompts</source>
        <translation>Montrer tous les prompts</translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>Cliquez pour regarder ; un double-clic ou Entrée reprend toute la demande, graine comprise</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintBar</name>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Repaint strength</source>
        <translation>Force de la retouche</translation>
    </message>
    <message>
        <source>How much may change: 0 keeps what is there, 100 paints it anew</source>
        <translation>Ce qui peut changer : 0 garde ce qui est là, 100 le peint à nouveau</translation>
    </message>
    <message>
        <source>Repaint area</source>
        <translation>Zone à repeindre</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Only the masked part</source>
        <translation>Partie masquée seule</translation>
    </message>
    <message>
        <source>Masked content</source>
        <translation>Contenu du masque</translation>
    </message>
    <message>
        <source>What the masked part begins with</source>
        <translation>De quoi part la partie masquée</translation>
    </message>
    <message>
        <source>Colours around it</source>
        <translation>Couleurs autour</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qui est là</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>Flou du masque</translation>
    </message>
    <message>
        <source>How softly the repainted part goes over into the rest</source>
        <translation>La douceur du passage entre la partie repeinte et le reste</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Mask padding</source>
        <translation>Marge du masque</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees</source>
        <translation>Ce que le modèle voit des environs</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Point at one to see it in place; a double click accepts it</source>
        <translation>Pointez-en une pour la voir en place ; un double-clic l’accepte</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>What the model sees: all of the canvas, or the masked part and its surroundings, enlarged to its own size. Of a canvas much larger than that, it is the masked part until you choose.</source>
        <translation>Ce que voit le modèle : toute la toile, ou la partie masquée et ses environs, agrandis à sa propre taille. Sur une toile bien plus grande, c’est la partie masquée jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <source>Nothing is masked: all of the picture is repainted</source>
        <translation>Rien n’est masqué : toute l’image est repeinte</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintController</name>
    <message>
        <source>There is nothing on the canvas to repaint</source>
        <translation>Il n’y a rien à repeindre sur la toile</translation>
    </message>
    <message>
        <source>The model is still being opened</source>
        <translation>Le modèle est encore en cours d’ouverture</translation>
    </message>
    <message>
        <source>accept a repainted part</source>
        <translation>accepter une partie repeinte</translation>
    </message>
    <message>
        <source>enlarge the canvas</source>
        <translation>agrandir la toile</translation>
    </message>
    <message>
        <source>Taken onto the canvas</source>
        <translation>Mis sur la toile</translation>
    </message>
    <message>
        <source>Left as it was; the pictures stay in the gallery</source>
        <translation>Laissé tel quel ; les images restent dans la galerie</translation>
    </message>
    <message>
        <source>The request before this one is still being prepared</source>
        <translation>La demande précédente est encore en préparation</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LabelledRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>Remettre à %1</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Use from the last picture</source>
        <translation>Utiliser celui de la dernière image</translation>
    </message>
    <message>
        <source>Use %1 from the last picture</source>
        <translation>Utiliser %1 de la dernière image</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>Aucune image n’a encore été faite</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LastCanvas</name>
    <message>
        <source>Bring it back</source>
        <translation>La récupérer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La jeter</translation>
    </message>
    <message>
        <source>The canvas of last time was not saved. It was kept.</source>
        <translation>La toile de la dernière fois n’a pas été enregistrée. Elle a été conservée.</translation>
    </message>
    <message>
        <source>Sfumato ended unexpectedly. Its canvas was kept.</source>
        <translation>Sfumato s’est arrêté de façon inattendue. Sa toile a été conservée.</translation>
    </message>
    <message>
        <source>It is from %1.</source>
        <translation>Elle date du %1.</translation>
    </message>
    <message>
        <source>bring a canvas back</source>
        <translation>récupérer une toile</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LiveController</name>
    <message>
        <source>Live: %1</source>
        <translation>Direct : %1</translation>
    </message>
    <message numerus="yes">
        <source>Live, %n step(s)</source>
        <translation>
            <numerusform>Direct, %n étape</numerusform>
            <numerusform>Direct, %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>There is no live picture to keep</source>
        <translation>Il n’y a pas d’image en direct à garder</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create panel</source>
        <translation>Panneau Créer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures panel</source>
        <translation>Panneau Images</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History panel</source>
        <translation>Panneau Historique</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queue panel</source>
        <translation>Panneau File d’attente</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models panel</source>
        <translation>Panneau Modèles</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training panel</source>
        <translation>Panneau d’entraînement</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MakingInset</name>
    <message>
        <source>In the making</source>
        <translation>En cours de création</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>Take it out of the corner</source>
        <translation>L’ôter du coin</translation>
    </message>
    <message>
        <source>Take it out of the corner; it is made all the same</source>
        <translation>L’ôter du coin ; elle se fait quand même</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
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
        <translation>LoRA pour %1</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Unknown family</source>
        <translation>Famille inconnue</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelCombo</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that makes the pictures</source>
        <translation>Le modèle qui fait les images</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (intégré)</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Ouvrir un autre modèle…</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelPopup</name>
    <message>
        <source>Search models</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Search among the models</source>
        <translation>Chercher parmi les modèles</translation>
    </message>
    <message>
        <source>Name, family or hash; arrows choose, Return opens</source>
        <translation>Nom, famille ou empreinte ; les flèches choisissent, Entrée ouvre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Ouvrir un autre modèle…</translation>
    </message>
    <message>
        <source>A file or folder that the library does not list</source>
        <translation>Un fichier ou dossier que la bibliothèque ne liste pas</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsDetails</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Mettre dans le prompt</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 milliards de paramètres</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 millions de paramètres</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourites come first (Ctrl+D)</source>
        <translation>Les favoris viennent en premier (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Open the folder that it lies in</source>
        <translation>Ouvrir le dossier où il se trouve</translation>
    </message>
    <message>
        <source>The file is gone; forget what was known of it</source>
        <translation>Le fichier a disparu ; oublier ce qu’on en savait</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>v-prediction</source>
        <translation>prédiction v</translation>
    </message>
    <message>
        <source>hash is being computed</source>
        <translation>empreinte en cours de calcul</translation>
    </message>
    <message>
        <source>It is not at %1 any more.</source>
        <translation>Il n’est plus dans %1.</translation>
    </message>
    <message>
        <source>Is open</source>
        <translation>Est ouvert</translation>
    </message>
    <message>
        <source>Make pictures with this model (Return)</source>
        <translation>Faire des images avec ce modèle (Entrée)</translation>
    </message>
    <message>
        <source>Put its tag into the prompt (Return)</source>
        <translation>Mettre sa balise dans le prompt (Entrée)</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>Le mettre dans le prompt</translation>
    </message>
    <message>
        <source>It is open already</source>
        <translation>Il est déjà ouvert</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands above</source>
        <translation>Inutilisable : ce qui ne va pas est indiqué au-dessus</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Il n’est plus là</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>Il fait partie du programme</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsPanel</name>
    <message>
        <source>Model search</source>
        <translation>Recherche de modèles</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>Ajouter un dossier de modèles…</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>Bibliothèque de modèles</translation>
    </message>
    <message>
        <source>Models, LoRAs and embeddings; Return opens or uses one</source>
        <translation>Modèles, LoRA et embeddings ; Entrée en ouvre ou en utilise un</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Montrer : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Mettre dans le prompt</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>N’est plus un favori</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Drop files on the window, or add the folder of another program: nothing is copied.</source>
        <translation>Déposez des fichiers sur la fenêtre, ou ajoutez le dossier d’un autre programme : rien n’est copié.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No card holds all of these words.</source>
        <translation>Aucune carte ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands below</source>
        <translation>Inutilisable : ce qui ne va pas est indiqué au-dessous</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Il n’est plus là</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>Il fait partie du programme</translation>
    </message>
    <message>
        <source>It is still being computed</source>
        <translation>Il est encore en cours de calcul</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoisingPage</name>
    <message>
        <source>Noise schedule</source>
        <translation>Planification du bruit</translation>
    </message>
    <message>
        <source>How fast the signal goes under</source>
        <translation>À quelle vitesse le signal se noie</translation>
    </message>
    <message>
        <source>Timestep</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>0 is the picture, 999 is noise. Drag it.</source>
        <translation>0 est l’image, 999 est du bruit. Faites glisser.</translation>
    </message>
    <message>
        <source>The picture under noise</source>
        <translation>L’image sous le bruit</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Any picture on the disk; one can also be dropped here</source>
        <translation>N’importe quelle image du disque ; on peut aussi en déposer une ici</translation>
    </message>
    <message>
        <source>Take it from the canvas</source>
        <translation>La prendre sur le canevas</translation>
    </message>
    <message>
        <source>The picture the window shows now</source>
        <translation>L’image que montre la fenêtre en ce moment</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Autre bruit</translation>
    </message>
    <message>
        <source>Mix the picture with another noise</source>
        <translation>Mêler l’image à un autre bruit</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>Choose one to see how diffusion takes it apart.</source>
        <translation>Choisissez-en une pour voir comment la diffusion la défait.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Timestep %1 of %2</source>
        <translation>Instant %1 sur %2</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 n’est pas une image lisible</translation>
    </message>
    <message>
        <source>x = %1 · picture + %2 · noise
Signal to noise %3 dB</source>
        <translation>x = %1 · image + %2 · bruit
Signal sur bruit %3 dB</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeRow</name>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PaintView</name>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Wheel: zoom; Shift and wheel: turn; space bar or middle button: move</source>
        <translation>Molette : zoom ; Maj et molette : tourner ; barre d’espace ou bouton du milieu : déplacer</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Return applies it, Esc lets it go</source>
        <translation>Entrée l’applique, Échap l’abandonne</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParameterRow</name>
    <message>
        <source>%1 slider</source>
        <translation>Curseur %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParametersDialog</name>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Faite avec %1</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Non repris : %1</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>Tout utiliser</translation>
    </message>
    <message>
        <source>Put the whole request into the left column, seed included; undo brings back what was there</source>
        <translation>Mettre toute la demande dans la colonne de gauche, graine comprise ; Annuler rétablit ce qui s’y trouvait</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>Utiliser seulement le prompt</translation>
    </message>
    <message>
        <source>Leave all other settings as they are</source>
        <translation>Laisser tous les autres réglages tels quels</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1, which is not in the library: the open model is used</source>
        <translation>%1, qui n’est pas dans la bibliothèque : le modèle ouvert est utilisé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Échelle de guidage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ProgressStrip</name>
    <message>
        <source>Keep this picture</source>
        <translation>Garder cette image</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>Enregistrer l’image en direct et l’inscrire dans l’historique</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>image %1 sur %2</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <translation>étape %1/%2</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 it/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre en attente</numerusform>
            <numerusform>%n autres en attente</numerusform>
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
        <translation>Que doit-il y avoir dans l’image ?</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>What should not be in it?</source>
        <translation>Que ne doit-il pas y avoir ?</translation>
    </message>
    <message>
        <source>Describe the picture. Words the model does not know are underlined. Ctrl+Up and Ctrl+Down weigh the word at the cursor or the selection; &lt;lora: and __ complete names, Ctrl+Space asks for them.</source>
        <translation>Décrivez l’image. Les mots que le modèle ne connaît pas sont soulignés. Ctrl+Haut et Ctrl+Bas pondèrent le mot sous le curseur ou la sélection ; &lt;lora: et __ complètent les noms, Ctrl+Espace les demande.</translation>
    </message>
    <message>
        <source>What guidance pushes the picture away from. May stay empty.</source>
        <translation>Ce dont le guidage éloigne l’image. Peut rester vide.</translation>
    </message>
    <message>
        <source>%1/%2 tokens</source>
        <translation>%1/%2 jetons</translation>
    </message>
    <message>
        <source>Both prompts, no settings</source>
        <translation>Les deux prompts, aucun réglage</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 steps, seed %4</source>
        <translation>%1 × %2 pixels, %3 étapes, graine %4</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Non repris : %1</translation>
    </message>
    <message>
        <source>This text holds the parameters of a picture (%1)</source>
        <translation>Ce texte contient les paramètres d’une image (%1)</translation>
    </message>
    <message>
        <source>Apply parameters</source>
        <translation>Appliquer les paramètres</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Insérer comme texte</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueModel</name>
    <message>
        <source>grid of %1</source>
        <translation>grille de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>step %1/%2 · %3 left</source>
        <translation>étape %1/%2 · reste %3</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec : %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(sans prompt)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueuePanel</name>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Ask for as many pictures as you like: they are made one after the other.</source>
        <translation>Demandez autant d’images que vous voulez : elles se font l’une après l’autre.</translation>
    </message>
    <message>
        <source>Set up a grid…</source>
        <translation>Préparer une grille…</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation>File d’attente des tâches</translation>
    </message>
    <message>
        <source>What is made now, and what waits; Delete cancels or removes</source>
        <translation>Ce qui se fait maintenant et ce qui attend ; Suppr annule ou retire</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Put its request back</source>
        <translation>Reprendre sa demande</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <translation>Annuler ou retirer</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>Effacer ce qui est fait</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Suspendre la file d’attente</translation>
    </message>
    <message>
        <source>Rest after the picture being made; press again to go on</source>
        <translation>Se reposer après l’image en cours ; appuyez à nouveau pour continuer</translation>
    </message>
    <message>
        <source>Set up a grid</source>
        <translation>Préparer une grille</translation>
    </message>
    <message>
        <source>Make a grid of pictures that differ in up to three things</source>
        <translation>Faire une grille d’images qui diffèrent par trois choses au plus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make what is still missing of these jobs</source>
        <translation>Faire ce qui manque encore à ces tâches</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take them off the list; they stay in the history</source>
        <translation>Les retirer de la liste ; elles restent dans l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time are not finished.</source>
        <translation>
            <numerusform>%n tâche de la dernière fois n’est pas terminée.</numerusform>
            <numerusform>%n tâches de la dernière fois ne sont pas terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>Choisissez d’abord une tâche</translation>
    </message>
    <message>
        <source>Only a job that waits can be moved</source>
        <translation>Seule une tâche en attente peut être déplacée</translation>
    </message>
    <message>
        <source>It is the next one</source>
        <translation>C’est déjà la prochaine</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>C’est déjà la dernière</translation>
    </message>
    <message>
        <source>Only a job that did not come to its end can go on</source>
        <translation>Seule une tâche inachevée peut continuer</translation>
    </message>
    <message>
        <source>No job has ended yet</source>
        <translation>Aucune tâche n’est encore terminée</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueTimings</name>
    <message>
        <source>Timings</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Where the time of this job went: opening the model, reading the prompt, steps, decoding; grey is the rest, previews and saving.</source>
        <translation>Où est passé le temps de cette tâche : ouverture du modèle, lecture du prompt, étapes, décodage ; en gris le reste, aperçus et enregistrement.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Chargement %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) %1 (%2 ms each)</source>
        <translation>
            <numerusform>%n étape %1 (%2 ms chacune)</numerusform>
            <numerusform>%n étapes %1 (%2 ms chacune)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoding %1</source>
        <translation>Décodage %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RateRow</name>
    <message>
        <source>%1 slider</source>
        <translation>Curseur %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RunPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Predicted noise</source>
        <translation>Bruit prédit</translation>
    </message>
    <message>
        <source>Predicted picture</source>
        <translation>Image prédite</translation>
    </message>
    <message>
        <source>Where a word looks</source>
        <translation>Où regarde un mot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Which step of the run is shown</source>
        <translation>Quelle étape de l’exécution est montrée</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The latent that goes into the network, in the colours that fit the picture best</source>
        <translation>Le latent qui entre dans le réseau, dans les couleurs qui correspondent le mieux à l’image</translation>
    </message>
    <message>
        <source>What the network takes for noise in it</source>
        <translation>Ce que le réseau y prend pour du bruit</translation>
    </message>
    <message>
        <source>What remains without that noise, decoded</source>
        <translation>Ce qui reste sans ce bruit, décodé</translation>
    </message>
    <message>
        <source>Cross-attention of the chosen word, averaged over layers and steps</source>
        <translation>Attention croisée du mot choisi, moyennée sur les couches et les étapes</translation>
    </message>
    <message>
        <source>Make one picture of what the left column asks for, and show every step. It is not kept.</source>
        <translation>Faire une image de ce que demande la colonne de gauche, et montrer chaque étape. Elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>Stop the run; the steps so far stay</source>
        <translation>Arrêter l’exécution ; les étapes déjà faites restent</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Mots du prompt</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Rien n’a encore été lancé</translation>
    </message>
    <message>
        <source>See what the network sees: the noise it predicts, the picture it expects, and where every word of the prompt looks.</source>
        <translation>Voyez ce que voit le réseau : le bruit qu’il prédit, l’image qu’il attend, et où regarde chaque mot du prompt.</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Lancer le prompt</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>bruit %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>Show where “%1” looks</source>
        <translation>Montrer où regarde « %1 »</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>A run goes on: stop it first</source>
        <translation>Une exécution est en cours : arrêtez-la d’abord</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SampleSheets</name>
    <message>
        <source>Samples appear here as it learns.</source>
        <translation>Des échantillons apparaissent ici pendant l’apprentissage.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Sample strip</source>
        <translation>Bande d’échantillons</translation>
    </message>
    <message>
        <source>What the model drew after so many steps, always of the same words. Click to look closer.</source>
        <translation>Ce que le modèle a dessiné après tant d’étapes, toujours des mêmes mots. Cliquer pour regarder de plus près.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SamplingPanel</name>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>The method that takes the noise away</source>
        <translation>La méthode qui retire le bruit</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>How the steps are spread between noise and picture</source>
        <translation>Comment les étapes se répartissent entre bruit et image</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Whose random numbers the noise is made of: the processor&apos;s, or those that NVIDIA cards draw</source>
        <translation>De quels nombres aléatoires est fait le bruit : ceux du processeur, ou ceux que tirent les cartes NVIDIA</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Parameters that are seldom changed</source>
        <translation>Paramètres rarement modifiés</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Échelle de guidage</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt: higher is stricter and less varied. 1 is no guidance.</source>
        <translation>Avec quelle rigueur l’image suit le prompt : plus haut, c’est plus strict et moins varié. 1 : sans guidage.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How many times the noise is taken away. More is slower and finer.</source>
        <translation>Combien de fois le bruit est retiré. Plus, c’est plus lent et plus fin.</translation>
    </message>
    <message>
        <source>Image count</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>How many pictures, with seeds that follow one another.</source>
        <translation>Combien d’images, avec des graines qui se suivent.</translation>
    </message>
    <message>
        <source>Guidance start</source>
        <translation>Début du guidage</translation>
    </message>
    <message>
        <source>Guidance begins after this part of the steps: later leaves the composition freer.</source>
        <translation>Le guidage commence après cette part des étapes : plus tard laisse la composition plus libre.</translation>
    </message>
    <message>
        <source>Guidance end</source>
        <translation>Fin du guidage</translation>
    </message>
    <message>
        <source>Guidance ends after this part of the steps: earlier keeps colours calm, and is quicker.</source>
        <translation>Le guidage finit après cette part des étapes : plus tôt garde des couleurs calmes, et va plus vite.</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Rééchelonnage</translation>
    </message>
    <message>
        <source>Brings contrast back that strong guidance exaggerates. 0.7 is usual for models with v-prediction.</source>
        <translation>Ramène le contraste qu’un guidage fort exagère. 0,7 est habituel pour les modèles à prédiction v.</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>New noise in every step of DDIM: 0 is none, 1 is as much as DDPM has.</source>
        <translation>Du bruit neuf à chaque étape de DDIM : 0, aucun ; 1, autant que DDPM.</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Which layer of the text encoder is heard, counted from the last. 2 is usual for drawn-animation models.</source>
        <translation>Quelle couche de l’encodeur de texte est écoutée, à compter de la dernière. 2 est habituel pour les modèles de dessin animé.</translation>
    </message>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation>
            <numerusform>Plus (%n modifié)</numerusform>
            <numerusform>Plus (%n modifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>torch&apos;s generator on the processor</source>
        <translation>le générateur de torch sur le processeur</translation>
    </message>
    <message>
        <source>as on an NVIDIA card, computed here</source>
        <translation>comme sur une carte NVIDIA, calculé ici</translation>
    </message>
    <message>
        <source>Only the sampler %1 uses it</source>
        <translation>Seul l’échantillonneur %1 l’utilise</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ScheduleChart</name>
    <message>
        <source>Schedule curve</source>
        <translation>Courbe de planification</translation>
    </message>
    <message>
        <source>How much of the signal is left at each timestep. Click to choose one.</source>
        <translation>Combien de signal il reste à chaque instant. Cliquez pour en choisir un.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchCompletion</name>
    <message>
        <source>Words that must all occur; “-” excludes, quotes keep words together.
Ctrl+Space offers:</source>
        <translation>Des mots qui doivent tous être présents ; « - » exclut, les guillemets gardent les mots ensemble.
Ctrl+Espace propose :</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchField</name>
    <message>
        <source>Shows what holds all of these words</source>
        <translation>Montre ce qui contient tous ces mots</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The number the picture&apos;s noise grows from. The same seed and settings give the same picture.</source>
        <translation>Le nombre dont naît le bruit de l’image. La même graine et les mêmes réglages donnent la même image.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>Lancer le dé</translation>
    </message>
    <message>
        <source>Take another seed at random, and keep it</source>
        <translation>Prendre une autre graine au hasard, et la garder</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Garder la graine</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>Reprendre la dernière graine</translation>
    </message>
    <message>
        <source>Take the seed of the last picture again, and keep it</source>
        <translation>Reprendre la graine de la dernière image, et la garder</translation>
    </message>
    <message>
        <source>The seed is kept for every picture. Click for a new seed each time.</source>
        <translation>La graine est gardée pour chaque image. Cliquez pour une nouvelle graine à chaque fois.</translation>
    </message>
    <message>
        <source>Every picture gets a new seed. Click to keep this one.</source>
        <translation>Chaque image reçoit une nouvelle graine. Cliquez pour garder celle-ci.</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>Aucune image n’a encore été faite</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingLine</name>
    <message>
        <source>Keys that two actions have run neither of them</source>
        <translation>Des touches communes à deux actions n’en exécutent aucune</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut : %1</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>C’est déjà la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingsDialog</name>
    <message>
        <source>Settings search</source>
        <translation>Recherche dans les paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher des paramètres</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No setting holds all of these words.</source>
        <translation>Aucun paramètre ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Shows one section of the settings</source>
        <translation>Montre une section des paramètres</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Pictures, history, models and settings are kept there</source>
        <translation>Images, historique, modèles et paramètres y sont conservés</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Models of other programs are listed as well, where they are</source>
        <translation>Les modèles d’autres programmes sont listés aussi, là où ils sont</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Take this folder off the list. Its files stay.</source>
        <translation>Retirer ce dossier de la liste. Ses fichiers restent.</translation>
    </message>
    <message>
        <source>Take off the list: %1</source>
        <translation>Retirer de la liste : %1</translation>
    </message>
    <message>
        <source>Press the keys that shall do this; Backspace for none</source>
        <translation>Appuyez sur les touches voulues ; Retour arrière pour aucune</translation>
    </message>
    <message>
        <source>The same keys: %1. &lt;a href=&quot;take&quot;&gt;Use them here only&lt;/a&gt;</source>
        <translation>Mêmes touches : %1. &lt;a href=&quot;take&quot;&gt;Ne les utiliser qu’ici&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SizeRow</name>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Landscape %1:%2</source>
        <translation>Paysage %1:%2</translation>
    </message>
    <message>
        <source>Portrait %1:%2</source>
        <translation>Portrait %1:%2</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>Largeur de l’image en pixels</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>Hauteur de l’image en pixels</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Échanger largeur et hauteur</translation>
    </message>
    <message>
        <source>Keep the ratio of the sides</source>
        <translation>Garder le rapport des côtés</translation>
    </message>
    <message>
        <source>Usual sizes of this model</source>
        <translation>Tailles habituelles de ce modèle</translation>
    </message>
    <message>
        <source>Sides must be multiples of %1: %2 × %3 would fit.</source>
        <translation>Les côtés doivent être des multiples de %1 : %2 × %3 conviendrait.</translation>
    </message>
    <message>
        <source>This model names no usual sizes</source>
        <translation>Ce modèle n’indique pas de tailles usuelles</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::StarRow</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stars from none to five; keys 0 to 5 in the gallery</source>
        <translation>De zéro à cinq étoiles ; touches 0 à 5 dans la galerie</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
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
        <translation>Retour à la toile</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Paint on the mask: what is covered will be painted anew</source>
        <translation>Peindre sur le masque : ce qui est couvert sera repeint</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Esquisse</translation>
    </message>
    <message>
        <source>Paint in colour over the picture: the model makes a picture of it</source>
        <translation>Peindre en couleur sur l’image : le modèle en fait une image</translation>
    </message>
    <message>
        <source>Sketch colour</source>
        <translation>Couleur de l’esquisse</translation>
    </message>
    <message>
        <source>Colour of the sketch</source>
        <translation>Couleur de l’esquisse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureté</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Dureté du pinceau</translation>
    </message>
    <message>
        <source>How much of the brush covers in full; the rest fades out</source>
        <translation>Part du pinceau qui couvre entièrement ; le reste s’estompe</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>How much of what is under it a stroke hides</source>
        <translation>Ce qu’un trait cache de ce qui est dessous</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>How different a colour may be and still belong to it</source>
        <translation>Écart de couleur encore accepté</translation>
    </message>
    <message>
        <source>Pressure changes the size</source>
        <translation>La pression change la taille</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the larger the brush</source>
        <translation>Plus on appuie sur le stylet, plus le pinceau est grand</translation>
    </message>
    <message>
        <source>Pressure changes the opacity</source>
        <translation>La pression change l’opacité</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the stronger the paint</source>
        <translation>Plus on appuie sur le stylet, plus la peinture est dense</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>Seulement d’un seul tenant</translation>
    </message>
    <message>
        <source>Only what hangs together with the point that is clicked</source>
        <translation>Seulement ce qui touche au point cliqué</translation>
    </message>
    <message>
        <source>Mirror left and right</source>
        <translation>Miroir gauche-droite</translation>
    </message>
    <message>
        <source>Paint on the other side as well, as in a mirror</source>
        <translation>Peindre aussi de l’autre côté, comme dans un miroir</translation>
    </message>
    <message>
        <source>Mirror above and below</source>
        <translation>Miroir haut-bas</translation>
    </message>
    <message>
        <source>Paint above and below alike, as on water</source>
        <translation>Peindre en haut et en bas, comme sur l’eau</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Modifier le masque</translation>
    </message>
    <message>
        <source>Grow, soften, invert, load and save the mask; how it is shown</source>
        <translation>Élargir, adoucir, inverser, charger et enregistrer le masque ; son affichage</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>How far the mask grows, shrinks or softens</source>
        <translation>De combien le masque s’élargit, rétrécit ou s’adoucit</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Mask overlay opacity</source>
        <translation>Opacité de l’affichage du masque</translation>
    </message>
    <message>
        <source>How strongly the mask is shown over the picture</source>
        <translation>Intensité du masque affiché sur l’image</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>Couleur du masque</translation>
    </message>
    <message>
        <source>Go on painting where it was left</source>
        <translation>Continuer à peindre où l’on s’était arrêté</translation>
    </message>
    <message>
        <source>Diameter of the brush</source>
        <translation>Diamètre du pinceau</translation>
    </message>
    <message>
        <source>Change the brush</source>
        <translation>Modifier le pinceau</translation>
    </message>
    <message>
        <source>Pen pressure and mirrors</source>
        <translation>Pression du stylet et miroirs</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Frame width</source>
        <translation>Largeur du cadre</translation>
    </message>
    <message>
        <source>How wide the canvas is to be</source>
        <translation>Largeur que la toile doit avoir</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Frame height</source>
        <translation>Hauteur du cadre</translation>
    </message>
    <message>
        <source>How high the canvas is to be</source>
        <translation>Hauteur que la toile doit avoir</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>Appliquer le cadre</translation>
    </message>
    <message>
        <source>The canvas becomes what the frame holds; what is new is masked (Return)</source>
        <translation>La toile devient ce que contient le cadre ; ce qui est nouveau est masqué (Entrée)</translation>
    </message>
    <message>
        <source>Let the frame go</source>
        <translation>Abandonner le cadre</translation>
    </message>
    <message>
        <source>The frame is the canvas again (Esc)</source>
        <translation>Le cadre redevient la toile (Échap)</translation>
    </message>
    <message>
        <source>The frame is the canvas: drag a handle, or type another size</source>
        <translation>Le cadre est la toile : tirez une poignée ou saisissez une autre taille</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingController</name>
    <message>
        <source>Pictures to learn from</source>
        <translation>Images à apprendre</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The training of %1 is in the trash</source>
        <translation>L’entraînement de %1 est à la corbeille</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPanel</name>
    <message>
        <source>Open the folder of the training</source>
        <translation>Ouvrir le dossier de l’entraînement</translation>
    </message>
    <message>
        <source>Move the training to the trash; models that were tried stay</source>
        <translation>Mettre l’entraînement à la corbeille ; les modèles essayés restent</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>A new training, or one of those begun</source>
        <translation>Un nouvel entraînement, ou l’un de ceux commencés</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>%1 – learning</source>
        <translation>%1 – apprend</translation>
    </message>
    <message>
        <source>%1 – finished</source>
        <translation>%1 – terminé</translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <translation>%1 – en pause</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>Mettez-le d’abord en pause</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>Aucun entraînement n’est choisi</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPicturesModel</name>
    <message>
        <source>no caption</source>
        <translation>sans légende</translation>
    </message>
    <message>
        <source>%1
no caption</source>
        <translation>%1
sans légende</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingSetup</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Describe the rest</source>
        <translation>Décrire le reste</translation>
    </message>
    <message>
        <source>The caption of every picture that has no text file beside it</source>
        <translation>La légende de chaque image sans fichier texte à côté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name of the model that comes of it</source>
        <translation>Le nom du modèle qui en résulte</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>What learns from the pictures</source>
        <translation>Ce qui apprend des images</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Auto-encodeur</translation>
    </message>
    <message>
        <source>What turns pictures into the small latents that are learnt, and back</source>
        <translation>Ce qui change les images en petits latents que l’on apprend, et inversement</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Étapes d’apprentissage</translation>
    </message>
    <message>
        <source>How long it learns. Too many, and it knows your pictures by heart.</source>
        <translation>Combien de temps il apprend. S’il y en a trop, il connaît vos images par cœur.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Pictures per step: more are calmer, slower and take more memory</source>
        <translation>Images par étape : davantage, c’est plus calme, plus lent et plus gourmand en mémoire</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Save and pause after so many minutes; 0: no limit</source>
        <translation>Enregistrer et mettre en pause après tant de minutes ; 0 : sans limite</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes. Halve it if the loss jumps.</source>
        <translation>L’ampleur de chaque étape. À réduire de moitié si l’erreur fait des sauts.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>Teach a model your pictures</source>
        <translation>Apprendre vos images à un modèle</translation>
    </message>
    <message>
        <source>Choose a folder of pictures. A text file of the same name beside a picture says what it shows; without any, the model learns without words.</source>
        <translation>Choisissez un dossier d’images. Un fichier texte du même nom à côté d’une image dit ce qu’elle montre ; sans aucun, le modèle apprend sans mots.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>Choisir un dossier d’images…</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Images à apprendre</translation>
    </message>
    <message>
        <source>The pictures to learn from, cropped as they will be, with their captions</source>
        <translation>Les images à apprendre, recadrées comme elles le seront, avec leurs légendes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>Choisir un autre dossier d’images</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Begin to learn. Pictures can be made meanwhile; pausing or closing the window saves.</source>
        <translation>Commencer à apprendre. On peut créer des images pendant ce temps ; mettre en pause ou fermer la fenêtre enregistre.</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Le modèle ouvert</translation>
    </message>
    <message>
        <source>The open model, its words</source>
        <translation>Le modèle ouvert, ses mots</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Only what reads words (cross-attention): quick, forgets least</source>
        <translation>Seulement ce qui lit les mots (attention croisée) : rapide, oublie le moins</translation>
    </message>
    <message>
        <source>A model of its own, as large as the built-in one</source>
        <translation>Un modèle à part, aussi grand que celui intégré</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>That of the built-in model: saves a third of the time</source>
        <translation>Celui du modèle intégré : un tiers de temps en moins</translation>
    </message>
    <message>
        <source>Trained too</source>
        <translation>Entraîné aussi</translation>
    </message>
    <message>
        <source>Learns your kind of picture from nothing, first</source>
        <translation>Apprend d’abord votre genre d’images à partir de rien</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1, %2 vérifiées</translation>
    </message>
    <message>
        <source>%1, %2 with captions</source>
        <translation>%1, %2 légendées</translation>
    </message>
    <message>
        <source>Takes hours and wants thousands of pictures.</source>
        <translation>Prend des heures et demande des milliers d’images.</translation>
    </message>
    <message>
        <source>Some dozens of pictures and minutes are enough.</source>
        <translation>Quelques dizaines d’images et de minutes suffisent.</translation>
    </message>
    <message>
        <source>For a new word or two; little memory.</source>
        <translation>Pour un ou deux mots nouveaux ; peu de mémoire.</translation>
    </message>
    <message>
        <source>There is no picture in this folder: choose another one.</source>
        <translation>Il n’y a aucune image dans ce dossier : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This model is led by words: describe the pictures above, or put a text file beside each.</source>
        <translation>Ce modèle est guidé par des mots : décrivez les images ci-dessus, ou placez un fichier texte à côté de chacune.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>All of it learns on: new subjects and styles</source>
        <translation>Tout le modèle continue d’apprendre : nouveaux sujets et styles</translation>
    </message>
    <message>
        <source>Show which files these are, and why</source>
        <translation>Montrer quels fichiers et pourquoi</translation>
    </message>
    <message>
        <source>The pictures of the folder are still being counted</source>
        <translation>Les images du dossier sont encore en cours de décompte</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingView</name>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>Courbe d’erreur</translation>
    </message>
    <message>
        <source>How far the model is off, by step: each step faint, their mean strong, marks for pictures it never sees</source>
        <translation>L’écart du modèle à chaque étape : chaque étape pâle, leur moyenne marquée, des points pour les images qu’il ne voit jamais</translation>
    </message>
    <message>
        <source>Learning rate curve</source>
        <translation>Courbe du taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>L’ampleur de chaque étape</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Make what was saved last the model of the window. The training goes on; the model of this moment is kept in the library.</source>
        <translation>Faire du dernier enregistrement le modèle de la fenêtre. L’entraînement continue ; le modèle de cet instant reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Save and stop here; it goes on from this step whenever you like</source>
        <translation>Enregistrer et s’arrêter ici ; on reprend à cette étape quand on veut</translation>
    </message>
    <message>
        <source>Half as many steps again</source>
        <translation>Encore moitié autant d’étapes</translation>
    </message>
    <message>
        <source>Go on from what was saved last</source>
        <translation>Reprendre à partir du dernier enregistrement</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Auto-encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>Débruiteur</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, partie %2 sur %3</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>encoding pictures</source>
        <translation>encodage des images</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 images par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>saved at step %1</source>
        <translation>enregistré à l’étape %1</translation>
    </message>
    <message>
        <source>learnt %1</source>
        <translation>apprises %1</translation>
    </message>
    <message>
        <source>unseen %1</source>
        <translation>inédites %1</translation>
    </message>
    <message>
        <source>Halve the rate and go on</source>
        <translation>Réduire le taux de moitié et continuer</translation>
    </message>
    <message>
        <source>Halve the batch and go on</source>
        <translation>Réduire le lot de moitié et continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminateur</translation>
    </message>
    <message>
        <source>Discriminator curves</source>
        <translation>Courbes du discriminateur</translation>
    </message>
    <message>
        <source>Strong: the discriminator&apos;s loss, 1 where it cannot tell decoded pictures from real ones, 0 where it always can. Faint: the decoder&apos;s, low where its pictures pass for real</source>
        <translation>En fort : la perte du discriminateur, 1 s’il ne sait pas distinguer les images décodées des vraies, 0 s’il y parvient toujours. En pâle : celle du décodeur, basse quand ses images passent pour vraies</translation>
    </message>
    <message>
        <source>It is saving what was learned, and stops then</source>
        <translation>Il enregistre ce qui a été appris, puis s’arrête</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>Aucun entraînement n’est choisi</translation>
    </message>
    <message>
        <source>There is nothing to try before the first save</source>
        <translation>Il n’y a rien à essayer avant le premier enregistrement</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UndoStacks</name>
    <message>
        <source>typing</source>
        <translation>frappe</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnkeptCanvas</name>
    <message>
        <source>A canvas that is not saved</source>
        <translation>Une toile non enregistrée</translation>
    </message>
    <message>
        <source>No file holds what is on the canvas</source>
        <translation>Aucun fichier ne contient ce qui est sur la toile</translation>
    </message>
    <message>
        <source>This window only looks at the data folder and keeps nothing there: the canvas is lost if you leave now.</source>
        <translation>Cette fenêtre ne fait que consulter le dossier de données et n’y garde rien : la toile est perdue si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans elle</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnsavedPictures</name>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet; the queue is waiting</source>
        <translation>
            <numerusform>%n image n’est encore sur aucun disque ; la file attend</numerusform>
            <numerusform>%n images ne sont encore sur aucun disque ; la file attend</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Save the pictures in</source>
        <translation>Enregistrer les images dans</translation>
    </message>
    <message>
        <source>Pictures that are not saved</source>
        <translation>Images non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet</source>
        <translation>
            <numerusform>%n image n’est encore sur aucun disque</numerusform>
            <numerusform>%n images ne sont encore sur aucun disque</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost if you leave now.</source>
        <translation>Elles seront perdues si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Quitter sans elles</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ViewerWindow</name>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>A line between the two</source>
        <translation>Une ligne entre les deux</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>How much the difference is enlarged</source>
        <translation>De combien la différence est agrandie</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Grid between large pixels</source>
        <translation>Grille entre les grands pixels</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Graine %1</translation>
    </message>
    <message>
        <source>Guidance %1</source>
        <translation>Guidage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being compared</source>
        <translation>Des images sont en cours de comparaison</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>C’est la première image</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>C’est la dernière image</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::VocabularyHint</name>
    <message>
        <source>What this model knows: %1</source>
        <translation>Ce que ce modèle connaît : %1</translation>
    </message>
    <message>
        <source>Models that know more words can be opened at any time</source>
        <translation>Des modèles qui connaissent plus de mots peuvent être ouverts à tout moment</translation>
    </message>
    <message>
        <source>open a Stable Diffusion checkpoint</source>
        <translation>ouvrez un checkpoint Stable Diffusion</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>This small model knows these words. For everything else, %1.</source>
        <translation>Ce petit modèle connaît ces mots. Pour tout le reste, %1.</translation>
    </message>
    <message>
        <source>It does not know %1. Choose from these words or, for everything else, %2.</source>
        <translation>Il ne connaît pas %1. Choisissez parmi ces mots ou, pour tout le reste, %2.</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>Ajouter « %1 » au prompt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WelcomePage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>Que voulez-vous voir ?</translation>
    </message>
    <message>
        <source>Make a picture of “%1”</source>
        <translation>Faire une image de « %1 »</translation>
    </message>
    <message>
        <source>Open a checkpoint…</source>
        <translation>Ouvrir un checkpoint…</translation>
    </message>
    <message>
        <source>Make pictures with a Stable Diffusion model of your own</source>
        <translation>Faire des images avec un modèle Stable Diffusion à vous</translation>
    </message>
    <message>
        <source>Describe it at the left and press Generate, or begin with one of these. The picture appears here, step by step.</source>
        <translation>Décrivez-le à gauche et appuyez sur Générer, ou commencez par l’un de ceux-ci. L’image apparaît ici, étape par étape.</translation>
    </message>
    <message>
        <source>a red house by the sea at sunset</source>
        <translation>une maison rouge au bord de la mer au coucher du soleil</translation>
    </message>
    <message>
        <source>a windmill on rolling hills by day, watercolor</source>
        <translation>un moulin à vent sur des collines de jour, aquarelle</translation>
    </message>
    <message>
        <source>a hot air balloon in the mountains at dawn</source>
        <translation>une montgolfière à la montagne à l’aube</translation>
    </message>
    <message>
        <source>a white lighthouse by the sea at night</source>
        <translation>un phare blanc au bord de la mer de nuit</translation>
    </message>
    <message>
        <source>a cactus in the desert, pixel art</source>
        <translation>un cactus dans le désert, pixel art</translation>
    </message>
    <message>
        <source>a sailing boat by the sea in the fog</source>
        <translation>un voilier en mer dans le brouillard</translation>
    </message>
    <message>
        <source>a pine tree in the forest in the snow</source>
        <translation>un pin dans la forêt enneigée</translation>
    </message>
    <message>
        <source>a yellow car in the city, flat design</source>
        <translation>une voiture jaune en ville, design plat</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WindowActions</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WorkBar</name>
    <message>
        <source>Stop the work</source>
        <translation>Arrêter le travail</translation>
    </message>
    <message>
        <source>Stop; what was done stays</source>
        <translation>Arrêter ; ce qui est fait reste</translation>
    </message>
</context>
</TS>
