<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Accents</name>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Sienna</source>
        <translation>Siena</translation>
    </message>
    <message>
        <source>Madder</source>
        <translation>Granza</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Ultramarine</source>
        <translation>Ultramar</translation>
    </message>
    <message>
        <source>Cerulean</source>
        <translation>Cerúleo</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>Viridiana</translation>
    </message>
    <message>
        <source>Sap green</source>
        <translation>Verde vejiga</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save the picture as…</source>
        <translation>&amp;Guardar la imagen como…</translation>
    </message>
    <message>
        <source>Save a copy of the picture on the canvas</source>
        <translation>Guardar una copia de la imagen del lienzo</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the picture on the canvas</source>
        <translation>Copiar la imagen del lienzo</translation>
    </message>
    <message>
        <source>Open the &amp;folder of pictures</source>
        <translation>Abrir la carpeta de &amp;imágenes</translation>
    </message>
    <message>
        <source>Show where all pictures are kept</source>
        <translation>Mostrar dónde se guardan todas las imágenes</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importar imágenes…</translation>
    </message>
    <message>
        <source>Take over a folder of pictures of other programs, with their parameters</source>
        <translation>Incorporar una carpeta de imágenes de otros programas, con sus parámetros</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>&amp;Reconstruir la biblioteca</translation>
    </message>
    <message>
        <source>Read every picture file again; stars, colours, notes and albums stay</source>
        <translation>Leer de nuevo cada archivo de imagen; estrellas, colores, notas y álbumes se quedan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Cerrar el estudio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo the last change</source>
        <translation>&amp;Rehacer el último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Edit the &amp;prompt</source>
        <translation>Editar el &amp;prompt</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Ir al prompt</translation>
    </message>
    <message>
        <source>&amp;Find a picture</source>
        <translation>&amp;Buscar una imagen</translation>
    </message>
    <message>
        <source>Go to the search field of the gallery</source>
        <translation>Ir al campo de búsqueda de la galería</translation>
    </message>
    <message>
        <source>Find a &amp;model</source>
        <translation>Buscar un &amp;modelo</translation>
    </message>
    <message>
        <source>Go to the search field of the model library</source>
        <translation>Ir al campo de búsqueda de la biblioteca de modelos</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>Everything the studio can do, by typing some letters of it</source>
        <translation>Todo lo que el estudio puede hacer, tecleando unas letras</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Look, language, device, folders and keys</source>
        <translation>Aspecto, idioma, dispositivo, carpetas y teclas</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Generate a picture</source>
        <translation>&amp;Generar una imagen</translation>
    </message>
    <message>
        <source>Make the picture that the left column describes</source>
        <translation>Hacer la imagen que describe la columna izquierda</translation>
    </message>
    <message>
        <source>&amp;Cancel the picture</source>
        <translation>&amp;Cancelar la imagen</translation>
    </message>
    <message>
        <source>Stop the picture being made</source>
        <translation>Detener la imagen en curso</translation>
    </message>
    <message>
        <source>&amp;Live pictures</source>
        <translation>Imágenes en &amp;vivo</translation>
    </message>
    <message>
        <source>A quick picture follows every change</source>
        <translation>Una imagen rápida sigue a cada cambio</translation>
    </message>
    <message>
        <source>&amp;Keep the live picture</source>
        <translation>&amp;Conservar la imagen en vivo</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>Guardar la imagen en vivo y anotarla en el historial</translation>
    </message>
    <message>
        <source>Generate &amp;forever</source>
        <translation>Generar &amp;sin fin</translation>
    </message>
    <message>
        <source>One picture after another until this is switched off</source>
        <translation>Una imagen tras otra hasta que se desactive</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Parar &amp;tras esta</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>Terminar la imagen en curso y descansar</translation>
    </message>
    <message>
        <source>&amp;Branch from the chosen step</source>
        <translation>&amp;Bifurcar desde el paso elegido</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step of the filmstrip on</source>
        <translation>Hacer otra imagen a partir del paso elegido de la tira</translation>
    </message>
    <message>
        <source>Guidance s&amp;weep…</source>
        <translation>Serie de &amp;guía…</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>La misma semilla con varias escalas de guía, en fila</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>&amp;Pausar la cola</translation>
    </message>
    <message>
        <source>Rest after the picture being made</source>
        <translation>Descansar tras la imagen en curso</translation>
    </message>
    <message>
        <source>X/Y/Z g&amp;rid…</source>
        <translation>&amp;Cuadrícula X/Y/Z…</translation>
    </message>
    <message>
        <source>Pictures that differ in up to three things, on one sheet</source>
        <translation>Imágenes que difieren en hasta tres cosas, en una lámina</translation>
    </message>
    <message>
        <source>Diffusion &amp;explorer…</source>
        <translation>&amp;Explorador de difusión…</translation>
    </message>
    <message>
        <source>See how noise takes a picture apart, and how the model finds one in it</source>
        <translation>Ver cómo el ruido deshace una imagen y cómo el modelo encuentra una en él</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>Ajustar la imagen a la ventana</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>Un píxel de la imagen es uno de la pantalla</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mirar más de cerca</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>Mirar desde más lejos</translation>
    </message>
    <message>
        <source>Show the &amp;pixels</source>
        <translation>Mostrar los &amp;píxeles</translation>
    </message>
    <message>
        <source>Show the pixels</source>
        <translation>Mostrar los píxeles</translation>
    </message>
    <message>
        <source>Draw hard pixels instead of smoothing the picture</source>
        <translation>Dibujar píxeles nítidos en vez de suavizar la imagen</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Light or dark surfaces</source>
        <translation>Superficies claras u oscuras</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Devolver todos los paneles a su sitio inicial</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Open a checkpoint…</source>
        <translation>&amp;Abrir un checkpoint…</translation>
    </message>
    <message>
        <source>Open a model &amp;folder…</source>
        <translation>Abrir una &amp;carpeta de modelo…</translation>
    </message>
    <message>
        <source>Open a model saved by diffusers or trained here</source>
        <translation>Abrir un modelo guardado por diffusers o entrenado aquí</translation>
    </message>
    <message>
        <source>&amp;Add a folder of models…</source>
        <translation>Aña&amp;dir una carpeta de modelos…</translation>
    </message>
    <message>
        <source>List the models of another program as well, where they are</source>
        <translation>Listar también los modelos de otro programa, donde están</translation>
    </message>
    <message>
        <source>&amp;Show the folder of models</source>
        <translation>&amp;Mostrar la carpeta de modelos</translation>
    </message>
    <message>
        <source>Checkpoints put there are listed</source>
        <translation>Los checkpoints que se pongan ahí aparecen en la lista</translation>
    </message>
    <message>
        <source>&amp;Look for models again</source>
        <translation>&amp;Buscar modelos de nuevo</translation>
    </message>
    <message>
        <source>Read the folders of models again</source>
        <translation>Leer de nuevo las carpetas de modelos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>Todos los atajos en una página</translation>
    </message>
    <message>
        <source>&amp;About Sfumato</source>
        <translation>Acerca &amp;de Sfumato</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;New canvas</source>
        <translation>&amp;Nuevo lienzo</translation>
    </message>
    <message>
        <source>A white canvas as large as the pictures that are made</source>
        <translation>Un lienzo blanco del tamaño de las imágenes que se hacen</translation>
    </message>
    <message>
        <source>&amp;Open a picture or document…</source>
        <translation>&amp;Abrir una imagen o un documento…</translation>
    </message>
    <message>
        <source>Paint on a picture, or go on with a document</source>
        <translation>Pintar sobre una imagen o seguir con un documento</translation>
    </message>
    <message>
        <source>&amp;Paste as a canvas</source>
        <translation>&amp;Pegar como lienzo</translation>
    </message>
    <message>
        <source>Paint on the picture on the clipboard</source>
        <translation>Pintar sobre la imagen del portapapeles</translation>
    </message>
    <message>
        <source>Save the &amp;document</source>
        <translation>Guardar el &amp;documento</translation>
    </message>
    <message>
        <source>Save picture, sketch and mask to go on with later</source>
        <translation>Guardar imagen, boceto y máscara para seguir más tarde</translation>
    </message>
    <message>
        <source>Save the document &amp;as…</source>
        <translation>Guardar el documento &amp;como…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Guardar el documento con otro nombre</translation>
    </message>
    <message>
        <source>Pa&amp;int</source>
        <translation>P&amp;intar</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Mano</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Move what is seen; look at pictures</source>
        <translation>Mover lo que se ve; mirar imágenes</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paint; with Shift, a straight line from where the last stroke ended</source>
        <translation>Pintar; con Mayús, una línea recta desde el final del último trazo</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Take paint away; so does the other end of a pen</source>
        <translation>Quitar pintura; también lo hace el otro extremo del lápiz</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lazo</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Fill what is drawn around; with Alt, take it away</source>
        <translation>Rellenar lo que se rodea; con Alt, quitarlo</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectángulo</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Fill a rectangle; with Shift a square, with Alt take it away</source>
        <translation>Rellenar un rectángulo; con Mayús un cuadrado, con Alt quitarlo</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <translation>E&amp;lipse</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Fill an ellipse; with Shift a circle, with Alt take it away</source>
        <translation>Rellenar una elipse; con Mayús un círculo, con Alt quitarla</translation>
    </message>
    <message>
        <source>B&amp;ucket</source>
        <translation>C&amp;ubo</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Cubo</translation>
    </message>
    <message>
        <source>Fill what is alike around a point; with Alt, take it away</source>
        <translation>Rellenar lo que es parecido alrededor de un punto; con Alt, quitarlo</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>&amp;Varita mágica</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <source>Mask the colours like that of a point; with Alt, take them away</source>
        <translation>Enmascarar los colores como el de un punto; con Alt, quitarlos</translation>
    </message>
    <message>
        <source>Colour &amp;picker</source>
        <translation>&amp;Cuentagotas</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Cuentagotas</translation>
    </message>
    <message>
        <source>Take the sketch colour from the picture</source>
        <translation>Tomar de la imagen el color del boceto</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>Pincel más pe&amp;queño</translation>
    </message>
    <message>
        <source>A smaller brush</source>
        <translation>Un pincel más pequeño</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Pincel más &amp;grande</translation>
    </message>
    <message>
        <source>A larger brush</source>
        <translation>Un pincel más grande</translation>
    </message>
    <message>
        <source>Mask or s&amp;ketch</source>
        <translation>Máscara o &amp;boceto</translation>
    </message>
    <message>
        <source>Paint on the other one of mask and sketch</source>
        <translation>Pintar en el otro: máscara o boceto</translation>
    </message>
    <message>
        <source>Sketch &amp;colour…</source>
        <translation>&amp;Color del boceto…</translation>
    </message>
    <message>
        <source>Choose the colour of the sketch</source>
        <translation>Elegir el color del boceto</translation>
    </message>
    <message>
        <source>Clear the &amp;sketch</source>
        <translation>Borrar el b&amp;oceto</translation>
    </message>
    <message>
        <source>Take the whole sketch away</source>
        <translation>Quitar todo el boceto</translation>
    </message>
    <message>
        <source>Gro&amp;w the mask</source>
        <translation>A&amp;mpliar la máscara</translation>
    </message>
    <message>
        <source>Move the edge of the mask outwards</source>
        <translation>Mover el borde de la máscara hacia fuera</translation>
    </message>
    <message>
        <source>Shri&amp;nk the mask</source>
        <translation>&amp;Reducir la máscara</translation>
    </message>
    <message>
        <source>Move the edge of the mask inwards</source>
        <translation>Mover el borde de la máscara hacia dentro</translation>
    </message>
    <message>
        <source>So&amp;ften the mask</source>
        <translation>Sua&amp;vizar la máscara</translation>
    </message>
    <message>
        <source>Make the edge of the mask soft</source>
        <translation>Hacer suave el borde de la máscara</translation>
    </message>
    <message>
        <source>In&amp;vert the mask</source>
        <translation>In&amp;vertir la máscara</translation>
    </message>
    <message>
        <source>Mask what is free, free what is masked</source>
        <translation>Enmascarar lo libre y liberar lo enmascarado</translation>
    </message>
    <message>
        <source>Clear the m&amp;ask</source>
        <translation>Borrar la m&amp;áscara</translation>
    </message>
    <message>
        <source>Take the whole mask away</source>
        <translation>Quitar toda la máscara</translation>
    </message>
    <message>
        <source>Show the mas&amp;k</source>
        <translation>Mostrar la má&amp;scara</translation>
    </message>
    <message>
        <source>The mask lies over the picture in a colour</source>
        <translation>La máscara cubre la imagen con un color</translation>
    </message>
    <message>
        <source>Mask c&amp;olour…</source>
        <translation>C&amp;olor de la máscara…</translation>
    </message>
    <message>
        <source>Choose the colour the mask is shown in</source>
        <translation>Elegir el color con que se muestra la máscara</translation>
    </message>
    <message>
        <source>Save the mask as…</source>
        <translation>Guardar la máscara como…</translation>
    </message>
    <message>
        <source>Save the mask as a grey picture</source>
        <translation>Guardar la máscara como imagen gris</translation>
    </message>
    <message>
        <source>Load a mask…</source>
        <translation>Cargar una máscara…</translation>
    </message>
    <message>
        <source>Take the mask from a grey picture</source>
        <translation>Tomar la máscara de una imagen gris</translation>
    </message>
    <message>
        <source>Canvas or &amp;picture</source>
        <translation>Lienzo o &amp;imagen</translation>
    </message>
    <message>
        <source>Go between the canvas and the picture shown last</source>
        <translation>Cambiar entre el lienzo y la última imagen mostrada</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;left</source>
        <translation>Girar el lienzo a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Turn what is seen, as paper on a table</source>
        <translation>Girar lo que se ve como un papel en la mesa</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;right</source>
        <translation>Girar el lienzo a la &amp;derecha</translation>
    </message>
    <message>
        <source>Canvas up&amp;right</source>
        <translation>Lienzo &amp;recto</translation>
    </message>
    <message>
        <source>Turn the canvas back</source>
        <translation>Devolver el lienzo a su posición</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>&amp;Entrenar un modelo…</translation>
    </message>
    <message>
        <source>Teach a model your own pictures, and watch it learn</source>
        <translation>Enseñar sus imágenes a un modelo y verlo aprender</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Marco</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Re&amp;paint</source>
        <translation>Re&amp;pintar</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>Repintar</translation>
    </message>
    <message>
        <source>Paint the masked part anew; all of the canvas where nothing is masked</source>
        <translation>Pintar de nuevo la parte enmascarada; todo el lienzo si no hay máscara</translation>
    </message>
    <message>
        <source>&amp;Accept the candidate</source>
        <translation>&amp;Aceptar la propuesta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take the chosen candidate onto the canvas</source>
        <translation>Llevar la propuesta elegida al lienzo</translation>
    </message>
    <message>
        <source>&amp;Try again with another seed</source>
        <translation>&amp;Intentar con otra semilla</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Other candidates for the same place</source>
        <translation>Otras propuestas para el mismo lugar</translation>
    </message>
    <message>
        <source>Re&amp;ject the candidates</source>
        <translation>&amp;Rechazar las propuestas</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Leave the canvas as it was</source>
        <translation>Dejar el lienzo como estaba</translation>
    </message>
    <message>
        <source>Enlarge 2 times</source>
        <translation>Ampliar 2 veces</translation>
    </message>
    <message>
        <source>Twice as many pixels a side, with what the model adds to them</source>
        <translation>El doble de píxeles por lado, con lo que añade el modelo</translation>
    </message>
    <message>
        <source>Enlarge 4 times</source>
        <translation>Ampliar 4 veces</translation>
    </message>
    <message>
        <source>Four times as many pixels a side, with what the model adds to them</source>
        <translation>El cuádruple de píxeles por lado, con lo que añade el modelo</translation>
    </message>
    <message>
        <source>Open a Stable Diffusion checkpoint (.safetensors, .ckpt)</source>
        <translation>Abrir un checkpoint de Stable Diffusion (.safetensors, .ckpt)</translation>
    </message>
    <message>
        <source>C&amp;lose the canvas</source>
        <translation>Cerrar e&amp;l lienzo</translation>
    </message>
    <message>
        <source>Put the canvas away for good; until the end of the program, undo brings it back</source>
        <translation>Guarda el lienzo definitivamente; hasta cerrar el programa, Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Move and resize the frame of the canvas: what is new will be painted</source>
        <translation>Mover el marco del lienzo y cambiar su tamaño: lo nuevo se pintará</translation>
    </message>
</context>
<context>
    <name>ColourLabels</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>“%1” in the settings</source>
        <translation>«%1» en los ajustes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
            <numerusform>%n imagen que no está en sRGB</numerusform>
            <numerusform>%n imágenes que no están en sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%n archivo o carpeta omitido</numerusform>
            <numerusform>%n archivos o carpetas omitidos</numerusform>
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
        <translation>Lineal</translation>
    </message>
    <message>
        <source>The first one (DDPM, 2020): little signal is left after half of the way.</source>
        <translation>El primero (DDPM, 2020): a mitad de camino queda poca señal.</translation>
    </message>
    <message>
        <source>Scaled linear</source>
        <translation>Lineal escalado</translation>
    </message>
    <message>
        <source>That of Stable Diffusion: linear in the square root, kinder in the beginning.</source>
        <translation>El de Stable Diffusion: lineal en la raíz cuadrada, más suave al principio.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>The signal fades evenly over the whole way (improved DDPM, 2021).</source>
        <translation>La señal se desvanece por igual en todo el camino (improved DDPM, 2021).</translation>
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
        <translation>Semilla</translation>
    </message>
    <message>
        <source>1-4, or -1, -1, -1 for seeds to be drawn</source>
        <translation>1-4, o -1, -1, -1 para semillas al azar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>10-30 (+10)</source>
        <translation>10-30 (+10)</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Escala de guía</translation>
    </message>
    <message>
        <source>1-10 [4]</source>
        <translation>1-10 [4]</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>DDIM, Euler a</source>
        <translation>DDIM, Euler a</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Automatic, Karras</source>
        <translation>Automatic, Karras</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Palabras del prompt</translation>
    </message>
    <message>
        <source>sunset, night, winter: the first is what the others replace</source>
        <translation>sunset, night, winter: las demás sustituyen a la primera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>128x128, 192x128</source>
        <translation>128x128, 192x128</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>names of models</source>
        <translation>nombres de modelos</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>Peso de LoRA</translation>
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
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Reescalado de la guía</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guía desde</translation>
    </message>
    <message>
        <source>Guidance to</source>
        <translation>Guía hasta</translation>
    </message>
    <message>
        <source>Noise source</source>
        <translation>Fuente de ruido</translation>
    </message>
    <message>
        <source>cpu, philox</source>
        <translation>cpu, philox</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (integrado)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>shifts its times by the size of the picture (&quot;use_dynamic_shifting&quot;)</source>
        <translation>desplaza sus tiempos según el tamaño de la imagen («use_dynamic_shifting»)</translation>
    </message>
    <message>
        <source>stretches its times to a last one (&quot;shift_terminal&quot;)</source>
        <translation>estira sus tiempos hasta uno final («shift_terminal»)</translation>
    </message>
    <message>
        <source>&quot;latents_mean&quot; and &quot;latents_std&quot; do not have one value for each of &quot;latent_channels&quot;</source>
        <translation>«latents_mean» y «latents_std» no tienen un valor por cada «latent_channels»</translation>
    </message>
    <message>
        <source>use a model with a fixed shift</source>
        <translation>usar un modelo con un desplazamiento fijo</translation>
    </message>
    <message>
        <source>cannot open: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>cannot map: %1</source>
        <translation>no se puede proyectar en memoria: %1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>cannot create the folder: %1</source>
        <translation>no se puede crear la carpeta: %1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>no se puede bloquear: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>no admite escritura (%1)</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>no se puede mover a %1: %2</translation>
    </message>
    <message>
        <source>cannot be copied to %1: %2</source>
        <translation>no se puede copiar a %1: %2</translation>
    </message>
    <message>
        <source>is too large (%1 bytes, at most %2)</source>
        <translation>es demasiado grande (%1 bytes, como máximo %2)</translation>
    </message>
    <message>
        <source>became shorter while it was read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>became shorter while it was in use</source>
        <translation>se acortó mientras estaba en uso</translation>
    </message>
    <message>
        <source>is not valid JSON (at byte %1)</source>
        <translation>no es JSON válido (en el byte %1)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is nested over %1 deep</source>
        <translation>tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>is no valid base64</source>
        <translation>no es base64 válido</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is %2, which has the wrong type</source>
        <translation>el valor de «%1» es %2, que no es del tipo correcto</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>se detuvo el cálculo de la huella</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede reservar memoria</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>enlace no válido entre dispositivos</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>libere espacio</translation>
    </message>
    <message>
        <source>free some memory</source>
        <translation>libere memoria</translation>
    </message>
    <message>
        <source>free some space or choose another folder</source>
        <translation>libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>elija otra carpeta o libere espacio</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>let the other program finish, then try again</source>
        <translation>deje que termine el otro programa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>let the other program finish, then open the model again</source>
        <translation>deje que termine el otro programa y abra el modelo de nuevo</translation>
    </message>
    <message>
        <source>fetch or write the file again</source>
        <translation>descargue o escriba el archivo de nuevo</translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation>descargue o guarde el archivo de nuevo</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>descárguelo de nuevo</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>descargue el archivo de nuevo</translation>
    </message>
    <message>
        <source>fetch the folder again</source>
        <translation>descargue la carpeta de nuevo</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>descargue el modelo de nuevo</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete; fetch it again</source>
        <translation>el archivo está dañado o incompleto; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the download is incomplete; fetch it again</source>
        <translation>la descarga está incompleta; descargue el archivo de nuevo</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>el tensor «%1» %2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; overlaps the one before it (begins at byte %2, expected %3)</source>
        <translation>el tensor «%1» se solapa con el anterior (empieza en el byte %2, se esperaba %3)</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; leaves a hole before it (begins at byte %2, expected %3)</source>
        <translation>el tensor «%1» deja un hueco delante (empieza en el byte %2, se esperaba %3)</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; ends at byte %2 of the data but the file holds %3</source>
        <translation>el tensor «%1» termina en el byte %2 de los datos, pero el archivo contiene %3</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; does not have the shape that its name asks for</source>
        <translation>el tensor «%1» no tiene la forma que exige su nombre</translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation>su cabecera nombra «%1» dos veces</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>su cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>its header is not UTF-8 (at byte %1)</source>
        <translation>su cabecera no es UTF-8 (en el byte %1)</translation>
    </message>
    <message>
        <source>its header is not valid JSON (at byte %1)</source>
        <translation>su cabecera no es JSON válido (en el byte %1)</translation>
    </message>
    <message>
        <source>its header is too small (%1 bytes)</source>
        <translation>su cabecera es demasiado pequeña (%1 bytes)</translation>
    </message>
    <message>
        <source>its header is too large (%1 bytes); it may not be a safetensors file</source>
        <translation>su cabecera es demasiado grande (%1 bytes); puede que no sea un archivo safetensors</translation>
    </message>
    <message>
        <source>its header ends at byte %1 but the file has %2</source>
        <translation>su cabecera termina en el byte %1, pero el archivo tiene %2</translation>
    </message>
    <message>
        <source>its metadata is not an object</source>
        <translation>sus metadatos no son un objeto</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a text</source>
        <translation>su metadato «%1» no es un texto</translation>
    </message>
    <message>
        <source>lacks a proper dtype, shape or data_offsets</source>
        <translation>no tiene dtype, shape o data_offsets correctos</translation>
    </message>
    <message>
        <source>has the unknown dtype %1</source>
        <translation>tiene el dtype desconocido %1</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>tiene %1 dimensiones</translation>
    </message>
    <message>
        <source>has %1 dimensions, at most %2 are allowed</source>
        <translation>tiene %1 dimensiones, se admiten %2 como máximo</translation>
    </message>
    <message>
        <source>has a shape that is not made of whole numbers</source>
        <translation>tiene una forma que no consta de números enteros</translation>
    </message>
    <message>
        <source>has a shape whose size overflows</source>
        <translation>tiene una forma cuyo tamaño se desborda</translation>
    </message>
    <message>
        <source>has offsets that are not whole numbers</source>
        <translation>tiene desplazamientos que no son números enteros</translation>
    </message>
    <message>
        <source>needs %1 bytes but its offsets are %2 to %3</source>
        <translation>necesita %1 bytes, pero sus desplazamientos van de %2 a %3</translation>
    </message>
    <message>
        <source>%1 bytes are left over after the last tensor</source>
        <translation>sobran %1 bytes tras el último tensor</translation>
    </message>
    <message>
        <source>is too short for a safetensors file (%1 bytes)</source>
        <translation>es demasiado corto para ser un archivo safetensors (%1 bytes)</translation>
    </message>
    <message>
        <source>convert it to .safetensors, or fetch the .safetensors version</source>
        <translation>conviértalo a .safetensors o descargue la versión .safetensors</translation>
    </message>
    <message>
        <source>unpack it and open what it holds</source>
        <translation>descomprímalo y abra lo que contiene</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>no existe tal modelo</translation>
    </message>
    <message>
        <source>is not a model folder (it holds no model_index.json)</source>
        <translation>no es una carpeta de modelo (no contiene model_index.json)</translation>
    </message>
    <message>
        <source>is a folder without model_index.json</source>
        <translation>es una carpeta sin model_index.json</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; of tensors and files</source>
        <translation>no tiene un «weight_map» de tensores y archivos</translation>
    </message>
    <message>
        <source>the file of tensor &quot;%1&quot; is not a text</source>
        <translation>el archivo del tensor «%1» no es un texto</translation>
    </message>
    <message>
        <source>names a file by an absolute path (%1)</source>
        <translation>nombra un archivo por una ruta absoluta (%1)</translation>
    </message>
    <message>
        <source>names a file outside of its folder (%1)</source>
        <translation>nombra un archivo fuera de su carpeta (%1)</translation>
    </message>
    <message>
        <source>names a file that does not lie beside it (%1)</source>
        <translation>nombra un archivo que no está junto a él (%1)</translation>
    </message>
    <message>
        <source>names %1, which is missing</source>
        <translation>nombra %1, que falta</translation>
    </message>
    <message>
        <source>names no tensor</source>
        <translation>no nombra ningún tensor</translation>
    </message>
    <message>
        <source>names a part outside of the model (%1)</source>
        <translation>nombra una parte fuera del modelo (%1)</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is missing though model_index.json names it</source>
        <translation>falta su parte «%1», aunque model_index.json la nombra</translation>
    </message>
    <message>
        <source>lacks tensor &quot;%1&quot;, which %2 says it holds</source>
        <translation>no tiene el tensor «%1», que según %2 debería contener</translation>
    </message>
    <message>
        <source>holds tensor &quot;%1&quot;, which another file of the model holds too</source>
        <translation>contiene el tensor «%1», que también está en otro archivo del modelo</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>no tiene el tensor «%1»</translation>
    </message>
    <message>
        <source>two of its tensors are both &quot;%1&quot; (one is &quot;%2&quot;)</source>
        <translation>dos de sus tensores son «%1» (uno es «%2»)</translation>
    </message>
    <message>
        <source>%1 tensors missing: %2</source>
        <translation>faltan %1 tensores: %2</translation>
    </message>
    <message>
        <source>%1 tensors of another shape: %2</source>
        <translation>%1 tensores con otra forma: %2</translation>
    </message>
    <message>
        <source>%1 tensors too many: %2</source>
        <translation>sobran %1 tensores: %2</translation>
    </message>
    <message>
        <source>is a model of a family that Sfumato does not know</source>
        <translation>es un modelo de una familia que Sfumato no conoce</translation>
    </message>
    <message>
        <source>is no model that makes pictures (it looks like: %1)</source>
        <translation>no es un modelo que haga imágenes (parece ser: %1)</translation>
    </message>
    <message>
        <source>holds no %1 that Sfumato knows: %2</source>
        <translation>no contiene ninguna parte %1 que Sfumato conozca: %2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is missing</source>
        <translation>falta el tensor «%1»</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>no tiene niveles</translation>
    </message>
    <message>
        <source>it has no room for text</source>
        <translation>no deja sitio para el texto</translation>
    </message>
    <message>
        <source>it describes a network without layers</source>
        <translation>describe una red sin capas</translation>
    </message>
    <message>
        <source>its middle has another depth than its last level</source>
        <translation>su parte central no tiene la misma profundidad que su último nivel</translation>
    </message>
    <message>
        <source>its lists of blocks differ in length</source>
        <translation>sus listas de bloques difieren en longitud</translation>
    </message>
    <message>
        <source>its width %1 is not made of heads of 64</source>
        <translation>su anchura %1 no se compone de cabezas de 64</translation>
    </message>
    <message>
        <source>the number of heads does not divide the width</source>
        <translation>el número de cabezas no divide la anchura</translation>
    </message>
    <message>
        <source>the number of heads does not divide every width</source>
        <translation>el número de cabezas no divide todas las anchuras</translation>
    </message>
    <message>
        <source>the block type %1 is unknown</source>
        <translation>el tipo de bloque %1 es desconocido</translation>
    </message>
    <message>
        <source>its text encoder knows %1 pieces but the tokenizer makes %2</source>
        <translation>su codificador de texto conoce %1 piezas, pero el tokenizador produce %2</translation>
    </message>
    <message>
        <source>holds no VAE</source>
        <translation>no contiene ningún VAE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>«%1» es %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which this program does not know</source>
        <translation>«%1» es %2, que este programa no conoce</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 is unknown</source>
        <translation>el valor %2 de «%1» es desconocido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not divide every width</source>
        <translation>«%1» no divide todas las anchuras</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have one entry per level</source>
        <translation>«%1» no tiene una entrada por nivel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves no room for text</source>
        <translation>«%1» no deja sitio para el texto</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>no hay memoria suficiente para abrirlo</translation>
    </message>
    <message>
        <source>is neither a model nor a picture</source>
        <translation>no es ni un modelo ni una imagen</translation>
    </message>
    <message>
        <source>holds a %1, which is part of a model</source>
        <translation>contiene solo una parte de un modelo (%1)</translation>
    </message>
    <message>
        <source>the library holds another %1</source>
        <translation>la biblioteca ya contiene otro %1</translation>
    </message>
    <message>
        <source>no link can be made in %1: %2</source>
        <translation>no se puede crear un enlace en %1: %2</translation>
    </message>
    <message>
        <source>it is not where the program expects it (%1)</source>
        <translation>no está donde el programa lo espera (%1)</translation>
    </message>
    <message>
        <source>choose the folder of a model</source>
        <translation>elija la carpeta de un modelo</translation>
    </message>
    <message>
        <source>choose the folder of a diffusers model or a .safetensors file</source>
        <translation>elija la carpeta de un modelo de diffusers o un archivo .safetensors</translation>
    </message>
    <message>
        <source>choose a folder in diffusers&apos; layout, or a .safetensors file</source>
        <translation>elija una carpeta con la estructura de diffusers o un archivo .safetensors</translation>
    </message>
    <message>
        <source>choose a whole model, as a folder or one file</source>
        <translation>elija un modelo completo, en una carpeta o en un solo archivo</translation>
    </message>
    <message>
        <source>choose a model of a family that Sfumato knows</source>
        <translation>elija un modelo de una familia que Sfumato conozca</translation>
    </message>
    <message>
        <source>use a model of a kind that Sfumato knows</source>
        <translation>use un modelo de un tipo que Sfumato conozca</translation>
    </message>
    <message>
        <source>use a model with a named beta_schedule</source>
        <translation>use un modelo cuyo beta_schedule tenga nombre</translation>
    </message>
    <message>
        <source>open a model that takes %1, or %2 for inpainting</source>
        <translation>abra un modelo que tome %1, o %2 para inpainting</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model</source>
        <translation>cierre otros programas o elija un modelo más pequeño</translation>
    </message>
    <message>
        <source>drop .safetensors files, folders of models, PNG, JPEG or WebP pictures</source>
        <translation>suelte archivos .safetensors, carpetas de modelos o imágenes PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>add a whole model, a LoRA or an embedding</source>
        <translation>añada un modelo completo, un LoRA o un embedding</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>cambie el nombre de uno de ellos</translation>
    </message>
    <message>
        <source>is not a sentencepiece model</source>
        <translation>no es un modelo de sentencepiece</translation>
    </message>
    <message>
        <source>has no piece for the begin or the end of a sentence</source>
        <translation>no tiene pieza para el principio o el final de una frase</translation>
    </message>
    <message>
        <source>is not a JSON object of pieces and ids</source>
        <translation>no es un objeto JSON de piezas e identificadores</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; is %2</source>
        <translation>el identificador de «%1» es %2</translation>
    </message>
    <message>
        <source>lacks the symbol &quot;%1&quot; of byte %2</source>
        <translation>no tiene el símbolo «%1» del byte %2</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>no tiene el token especial «%1»</translation>
    </message>
    <message>
        <source>line %1 merges what the vocabulary lacks: &quot;%2&quot;</source>
        <translation>la línea %1 fusiona algo que no está en el vocabulario: «%2»</translation>
    </message>
    <message>
        <source>holds %1 merges of %2</source>
        <translation>contiene %1 fusiones de %2</translation>
    </message>
    <message>
        <source>is not a whole gzip file</source>
        <translation>no es un archivo gzip completo</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is not enough memory</source>
        <translation>no se puede descomprimir: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>a one-file model brings none, and %1 is not installed with the program</source>
        <translation>un modelo de un solo archivo no trae ninguno, y %1 no está instalado con el programa</translation>
    </message>
    <message>
        <source>train it with both</source>
        <translation>entrénelo con ambas</translation>
    </message>
    <message>
        <source>vocab.json and merges.txt belong together: fetch both again</source>
        <translation>vocab.json y merges.txt van juntos: descargue los dos de nuevo</translation>
    </message>
    <message>
        <source>run ./dev build again with a network</source>
        <translation>ejecute ./dev build de nuevo con conexión de red</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>no hay ningún %1 en %2</translation>
    </message>
    <message>
        <source>there is no %1 in %2; near it: %3</source>
        <translation>no hay ningún %1 en %2; nombres parecidos: %3</translation>
    </message>
    <message>
        <source>no folder of %1 is set</source>
        <translation>no se ha indicado ninguna carpeta de %1</translation>
    </message>
    <message>
        <source>is not a folder of %1</source>
        <translation>no es una carpeta de %1</translation>
    </message>
    <message>
        <source>there are %1 files of this name: %2, %3</source>
        <translation>hay %1 archivos con este nombre: %2, %3</translation>
    </message>
    <message>
        <source>does not belong to a %1</source>
        <translation>no pertenece a un %1</translation>
    </message>
    <message>
        <source>holds %1 instead of floating point numbers</source>
        <translation>contiene %1 en vez de números de coma flotante</translation>
    </message>
    <message>
        <source>does not hold floating point numbers</source>
        <translation>no contiene números de coma flotante</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>contiene valores que no son finitos</translation>
    </message>
    <message>
        <source>is not one finite number</source>
        <translation>no es un único número finito</translation>
    </message>
    <message>
        <source>is not a list of vectors</source>
        <translation>no es una lista de vectores</translation>
    </message>
    <message>
        <source>lacks the factors of any type that Sfumato knows</source>
        <translation>no tiene los factores de ningún tipo que Sfumato conozca</translation>
    </message>
    <message>
        <source>is of the type %1, which Sfumato does not apply</source>
        <translation>es del tipo %1, que Sfumato no aplica</translation>
    </message>
    <message>
        <source>its factors have shapes that do not make a %1</source>
        <translation>las formas de sus factores no componen un %1</translation>
    </message>
    <message>
        <source>names a factor that the file holds under another name, too</source>
        <translation>nombra un factor que el archivo contiene también con otro nombre</translation>
    </message>
    <message>
        <source>does not go with the factors on its sides</source>
        <translation>no concuerda con los factores a sus lados</translation>
    </message>
    <message>
        <source>have different shapes</source>
        <translation>tienen formas distintas</translation>
    </message>
    <message>
        <source>are not those of a LoRA (%1)</source>
        <translation>no son los de un LoRA (%1)</translation>
    </message>
    <message>
        <source>it was made for %1, and %2</source>
        <translation>se hizo para %1, y %2</translation>
    </message>
    <message>
        <source>%1 of its %2 modules are not in this model: %3</source>
        <translation>%1 de sus %2 módulos no están en este modelo: %3</translation>
    </message>
    <message>
        <source>%1 of its %2 modules have another shape: %3</source>
        <translation>%1 de sus %2 módulos tienen otra forma: %3</translation>
    </message>
    <message>
        <source>is not a textual inversion (it holds %1 tensors, not emb_params, or clip_l and clip_g, alone)</source>
        <translation>no es una inversión textual (contiene %1 tensores, y no solo emb_params, o clip_l y clip_g)</translation>
    </message>
    <message>
        <source>has %1 vectors for one text encoder and %2 for the other</source>
        <translation>tiene %1 vectores para un codificador de texto y %2 para el otro</translation>
    </message>
    <message>
        <source>its vectors are %1 wide but this model&apos;s text encoders are %2</source>
        <translation>sus vectores tienen una anchura de %1, pero los codificadores de texto de este modelo, de %2</translation>
    </message>
    <message>
        <source>has %1 vectors but a chunk of the prompt holds %2</source>
        <translation>tiene %1 vectores, pero en un fragmento del prompt caben %2</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>compruebe %1</translation>
    </message>
    <message>
        <source>check the name, or name its folder by %1</source>
        <translation>compruebe el nombre o indique su carpeta con %1</translation>
    </message>
    <message>
        <source>name it by %1</source>
        <translation>indíquela con %1</translation>
    </message>
    <message>
        <source>write its folder before the name</source>
        <translation>escriba su carpeta delante del nombre</translation>
    </message>
    <message>
        <source>choose one with fewer</source>
        <translation>elija uno con menos</translation>
    </message>
    <message>
        <source>choose a LoRA file</source>
        <translation>elija un archivo LoRA</translation>
    </message>
    <message>
        <source>choose a LoRA, LoHa or LoKr</source>
        <translation>elija un LoRA, LoHa o LoKr</translation>
    </message>
    <message>
        <source>choose a textual inversion</source>
        <translation>elija una inversión textual</translation>
    </message>
    <message>
        <source>choose a LoRA made for this model&apos;s family</source>
        <translation>elija un LoRA hecho para la familia de este modelo</translation>
    </message>
    <message>
        <source>choose an embedding made for this model&apos;s family</source>
        <translation>elija un embedding hecho para la familia de este modelo</translation>
    </message>
    <message>
        <source>is no PNG, JPEG or WebP picture</source>
        <translation>no es una imagen PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>is %1 x %2 pixels, at most %3 a side can be read</source>
        <translation>mide %1 x %2 píxeles, se pueden leer %3 por lado como máximo</translation>
    </message>
    <message>
        <source>is a broken %1 (%2)</source>
        <translation>es un %1 dañado (%2)</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>su cabecera no tiene sentido</translation>
    </message>
    <message>
        <source>its pixels end too soon or make no sense</source>
        <translation>sus píxeles terminan demasiado pronto o no tienen sentido</translation>
    </message>
    <message>
        <source>has no picture ending we can write</source>
        <translation>no tiene una extensión de imagen que se pueda escribir</translation>
    </message>
    <message>
        <source>cannot be encoded as PNG (%1)</source>
        <translation>no se puede codificar como PNG (%1)</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG (%1)</source>
        <translation>no se puede codificar como JPEG (%1)</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP</source>
        <translation>no se puede codificar como WebP</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP with its texts</source>
        <translation>no se puede codificar como WebP con sus textos</translation>
    </message>
    <message>
        <source>this format has no room for so long a text (64 KiB)</source>
        <translation>en este formato no cabe un texto tan largo (64 KiB)</translation>
    </message>
    <message>
        <source>this format has no room for so many texts</source>
        <translation>en este formato no caben tantos textos</translation>
    </message>
    <message>
        <source>JPEG has no room for so long a text</source>
        <translation>en JPEG no cabe un texto tan largo</translation>
    </message>
    <message>
        <source>holds no generation parameters</source>
        <translation>no contiene parámetros de generación</translation>
    </message>
    <message>
        <source>its ComfyUI graph has no sampler that is known here</source>
        <translation>su grafo de ComfyUI no tiene ningún muestreador que se conozca aquí</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>no contiene imágenes</translation>
    </message>
    <message>
        <source>has no pictures</source>
        <translation>no tiene imágenes</translation>
    </message>
    <message>
        <source>holds nothing: the pictures are gone</source>
        <translation>no contiene nada: las imágenes ya no están</translation>
    </message>
    <message>
        <source>is no longer in the trash</source>
        <translation>ya no está en la papelera</translation>
    </message>
    <message>
        <source>could not be entered in the gallery</source>
        <translation>no se pudo incorporar a la galería</translation>
    </message>
    <message>
        <source>scale it down</source>
        <translation>reduzca su tamaño</translation>
    </message>
    <message>
        <source>save as .png</source>
        <translation>guarde la imagen como .png</translation>
    </message>
    <message>
        <source>use .png, .jpg or .webp</source>
        <translation>use .png, .jpg o .webp</translation>
    </message>
    <message>
        <source>convert it to one of them</source>
        <translation>convierta el archivo a uno de estos formatos</translation>
    </message>
    <message>
        <source>read the graph in ComfyUI</source>
        <translation>consulte el grafo en ComfyUI</translation>
    </message>
    <message>
        <source>choose a picture as it was saved by the program that made it</source>
        <translation>elija una imagen tal como la guardó el programa que la hizo</translation>
    </message>
    <message>
        <source>use a copy of the picture that no program has changed</source>
        <translation>use una copia de la imagen que ningún programa haya modificado</translation>
    </message>
    <message>
        <source>choose a folder with PNG, JPEG or WebP files</source>
        <translation>elija una carpeta con archivos PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>choose some in the gallery</source>
        <translation>elija algunas en la galería</translation>
    </message>
    <message>
        <source>look at the disk again</source>
        <translation>vuelva a examinar el disco</translation>
    </message>
    <message>
        <source>is no document of Sfumato</source>
        <translation>no es un documento de Sfumato</translation>
    </message>
    <message>
        <source>is a broken document (%1)</source>
        <translation>es un documento dañado (%1)</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (document version %1)</source>
        <translation>se escribió con una versión más reciente de Sfumato (versión de documento %1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>%1 is no JSON</source>
        <translation>%1 no es JSON</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 no es una lista</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels, the canvas %4</source>
        <translation>%1 mide %2 x %3 píxeles; el lienzo, %4</translation>
    </message>
    <message>
        <source>it has a layer this program does not know</source>
        <translation>tiene una capa que este programa no conoce</translation>
    </message>
    <message>
        <source>another program cut it short</source>
        <translation>otro programa lo ha truncado</translation>
    </message>
    <message>
        <source>cannot be put together</source>
        <translation>no se puede componer</translation>
    </message>
    <message>
        <source>there is nothing on the canvas to save</source>
        <translation>no hay nada en el lienzo que guardar</translation>
    </message>
    <message>
        <source>open an older copy, or the pictures in the gallery</source>
        <translation>abra una copia anterior o las imágenes de la galería</translation>
    </message>
    <message>
        <source>choose a .sfu file</source>
        <translation>elija un archivo .sfu</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>actualice el programa</translation>
    </message>
    <message>
        <source>open or make a picture first</source>
        <translation>abra o haga antes una imagen</translation>
    </message>
    <message>
        <source>album &quot;%1&quot;</source>
        <translation>álbum «%1»</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>bifurcación</translation>
    </message>
    <message>
        <source>branch step</source>
        <translation>paso de la bifurcación</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>modelo integrado</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>lienzo</translation>
    </message>
    <message>
        <source>clip skip</source>
        <translation>clip skip</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número de imágenes</translation>
    </message>
    <message>
        <source>data folder %1</source>
        <translation>carpeta de datos %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>cuadrícula</translation>
    </message>
    <message>
        <source>guidance end</source>
        <translation>fin de la guía</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>reescalado de la guía</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>escala de guía</translation>
    </message>
    <message>
        <source>guidance start</source>
        <translation>inicio de la guía</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>initial picture</source>
        <translation>imagen inicial</translation>
    </message>
    <message>
        <source>its core</source>
        <translation>su núcleo</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot;</source>
        <translation>su metadato «%1»</translation>
    </message>
    <message>
        <source>its tensors</source>
        <translation>sus tensores</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>peso de LoRA</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>mask blur</source>
        <translation>desenfoque de la máscara</translation>
    </message>
    <message>
        <source>mask mode</source>
        <translation>modo de máscara</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>prompt negativo</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>fuente de ruido</translation>
    </message>
    <message>
        <source>outpaint bottom</source>
        <translation>ampliación del marco por abajo</translation>
    </message>
    <message>
        <source>outpaint left</source>
        <translation>ampliación del marco por la izquierda</translation>
    </message>
    <message>
        <source>outpaint right</source>
        <translation>ampliación del marco por la derecha</translation>
    </message>
    <message>
        <source>outpaint top</source>
        <translation>ampliación del marco por arriba</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>muestreador</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>textual inversion</source>
        <translation>inversión textual</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>el álbum</translation>
    </message>
    <message>
        <source>the built-in model</source>
        <translation>el modelo integrado</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>la exportación</translation>
    </message>
    <message>
        <source>the explorer</source>
        <translation>el explorador</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>el prompt</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>la ejecución</translation>
    </message>
    <message>
        <source>the stored request</source>
        <translation>la petición guardada</translation>
    </message>
    <message>
        <source>the vocabulary of CLIP</source>
        <translation>el vocabulario de CLIP</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>upscale</source>
        <translation>ampliación</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera de los límites</translation>
    </message>
    <message>
        <source>%1 are more than %2 knows</source>
        <translation>%1 son más de los que admite %2</translation>
    </message>
    <message>
        <source>%1 is not defined for %2</source>
        <translation>%1 no está definida para %2</translation>
    </message>
    <message>
        <source>does not fit the model, which takes multiples of %1</source>
        <translation>no encaja con el modelo, que toma múltiplos de %1</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 es un número demasiado grande</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>no se conoce «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>no se conoce «%1»</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>no es un tamaño</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>is no range of numbers</source>
        <translation>no es un intervalo de números</translation>
    </message>
    <message>
        <source>is no range of dates</source>
        <translation>no es un intervalo de fechas</translation>
    </message>
    <message>
        <source>is unknown here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>is no number and no range</source>
        <translation>no es ni un número ni un intervalo</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>es un número demasiado grande</translation>
    </message>
    <message>
        <source>is no colour label; there are none, red, orange, yellow, green, blue and purple</source>
        <translation>no es una etiqueta de color; existen none, red, orange, yellow, green, blue y purple</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>use %1</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>use de %1 a %2</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>use uno de estos valores: %1</translation>
    </message>
    <message>
        <source>choose %1 or %2</source>
        <translation>elija %1 o %2</translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>elija de %1 a %2</translation>
    </message>
    <message>
        <source>choose among %1</source>
        <translation>elija entre %1</translation>
    </message>
    <message>
        <source>write for example %1</source>
        <translation>escriba por ejemplo %1</translation>
    </message>
    <message>
        <source>write numbers as 1, 2, 3 or 1-5 or 1-10 (+2) or 1-10 [5]</source>
        <translation>escriba números como 1, 2, 3 o 1-5 o 1-10 (+2) o 1-10 [5]</translation>
    </message>
    <message>
        <source>write width x height: 512x768</source>
        <translation>escriba anchura x altura: 512x768</translation>
    </message>
    <message>
        <source>libtorch finds no CUDA GPU here</source>
        <translation>libtorch no encuentra aquí ninguna GPU CUDA</translation>
    </message>
    <message>
        <source>choose auto or cpu</source>
        <translation>elija auto o cpu</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (version %1, this one reads %2)</source>
        <translation>se escribió con una versión más reciente de Sfumato (versión %1; esta lee la %2)</translation>
    </message>
    <message>
        <source>choose auto, cpu or cuda</source>
        <translation>elija auto, cpu o cuda</translation>
    </message>
    <message>
        <source>choose auto, float32, bfloat16 or float16</source>
        <translation>elija auto, float32, bfloat16 o float16</translation>
    </message>
    <message>
        <source>use cpu or philox</source>
        <translation>use cpu o philox</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>make the picture smaller or close other programs</source>
        <translation>haga la imagen más pequeña o cierre otros programas</translation>
    </message>
    <message>
        <source>there is not enough of it for %1</source>
        <translation>no hay suficiente para %1</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>elija un tamaño menor</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures</source>
        <translation>elija un tamaño menor o menos imágenes</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>no hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>abra uno primero</translation>
    </message>
    <message>
        <source>needs a name and finite weights</source>
        <translation>necesita un nombre y pesos finitos</translation>
    </message>
    <message>
        <source>1 is the usual weight</source>
        <translation>1 es el peso habitual</translation>
    </message>
    <message>
        <source>type it again or convert it to UTF-8</source>
        <translation>escríbalo de nuevo o conviértalo a UTF-8</translation>
    </message>
    <message>
        <source>choose the picture to start from</source>
        <translation>elija la imagen de la que partir</translation>
    </message>
    <message>
        <source>paint or choose the mask, white where to repaint</source>
        <translation>pinte o elija la máscara, blanca donde se deba repintar</translation>
    </message>
    <message>
        <source>%1 is black all over: nothing would be repainted</source>
        <translation>%1 está completamente en negro: no se repintaría nada</translation>
    </message>
    <message>
        <source>is so faint that nothing of it is left under its blur</source>
        <translation>es tan tenue que nada de ella queda tras su desenfoque</translation>
    </message>
    <message>
        <source>is nowhere as bright as half grey: nothing would be repainted</source>
        <translation>no llega en ningún punto al gris medio: no se repintaría nada</translation>
    </message>
    <message>
        <source>paint white what should become new</source>
        <translation>pinte de blanco lo que deba hacerse de nuevo</translation>
    </message>
    <message>
        <source>paint it whiter, or blur it less</source>
        <translation>píntela más blanca o desenfóquela menos</translation>
    </message>
    <message>
        <source>paint it whiter, or use the studio&apos;s reading of masks</source>
        <translation>píntela más blanca o use la lectura de máscaras de studio</translation>
    </message>
    <message>
        <source>makes %1 pixels, at most %2 a side can be painted</source>
        <translation>daría %1 píxeles, se pueden pintar %2 por lado como máximo</translation>
    </message>
    <message>
        <source>enlarge it less, or scale it down first</source>
        <translation>amplíela menos o redúzcala antes</translation>
    </message>
    <message>
        <source>%1 is no factor of enlarging</source>
        <translation>%1 no es un factor de ampliación</translation>
    </message>
    <message>
        <source>use 2 or 4</source>
        <translation>use 2 o 4</translation>
    </message>
    <message>
        <source>diffusers always shows the whole picture with its own content, in its own frame</source>
        <translation>diffusers siempre muestra la imagen entera con su propio contenido, en su propio marco</translation>
    </message>
    <message>
        <source>use studio for areas, fillings and larger frames</source>
        <translation>use studio para zonas, rellenos y marcos más grandes</translation>
    </message>
    <message>
        <source>goes on from a picture of the model %1, and this one is %2</source>
        <translation>sigue desde una imagen del modelo %1, y este es %2</translation>
    </message>
    <message>
        <source>open that model</source>
        <translation>abra ese modelo</translation>
    </message>
    <message>
        <source>step %1 was the last: nothing is left to do</source>
        <translation>el paso %1 era el último: no queda nada por hacer</translation>
    </message>
    <message>
        <source>step %1 is not there: the run it goes on from has %2</source>
        <translation>el paso %1 no existe: la ejecución desde la que sigue tiene %2</translation>
    </message>
    <message>
        <source>go on from an earlier step</source>
        <translation>siga desde un paso anterior</translation>
    </message>
    <message>
        <source>names no picture to go on from</source>
        <translation>no indica ninguna imagen desde la que seguir</translation>
    </message>
    <message>
        <source>name its request</source>
        <translation>indique su petición</translation>
    </message>
    <message>
        <source>goes on from one picture, whose seed is known</source>
        <translation>solo puede seguir desde una imagen cuya semilla se conozca</translation>
    </message>
    <message>
        <source>use the request inside the picture</source>
        <translation>use la petición que contiene la imagen</translation>
    </message>
    <message>
        <source>is %1, and what it goes on from is %2</source>
        <translation>mide %1, y la imagen desde la que sigue, %2</translation>
    </message>
    <message>
        <source>keep the size</source>
        <translation>mantenga el tamaño</translation>
    </message>
    <message>
        <source>branches of branches are nested over %1 deep</source>
        <translation>las bifurcaciones de bifurcaciones están anidadas a más de %1 niveles</translation>
    </message>
    <message>
        <source>begin anew from a finished picture</source>
        <translation>empiece de nuevo a partir de una imagen terminada</translation>
    </message>
    <message>
        <source>count the steps of the picture it goes on from</source>
        <translation>cuente los pasos de la imagen de la que parte</translation>
    </message>
    <message>
        <source>wildcards and variants make the prompt of every picture another one</source>
        <translation>los comodines y las variantes cambian el prompt en cada imagen</translation>
    </message>
    <message>
        <source>make the pictures one by one, each with its seed</source>
        <translation>haga las imágenes una a una, cada una con su semilla</translation>
    </message>
    <message>
        <source>%1 is more than the %2 layers of this model&apos;s text encoder</source>
        <translation>%1 supera las %2 capas del codificador de texto de este modelo</translation>
    </message>
    <message>
        <source>write { &quot;prompt&quot;: &quot;...&quot; }</source>
        <translation>escriba { &quot;prompt&quot;: &quot;...&quot; }</translation>
    </message>
    <message>
        <source>open a picture or take one onto it</source>
        <translation>abra una imagen o lleve una al lienzo</translation>
    </message>
    <message>
        <source>0 keeps the picture, 1 makes it anew</source>
        <translation>0 conserva la imagen, 1 la hace de nuevo</translation>
    </message>
    <message>
        <source>0 keeps the enlarged picture, 0.2 to 0.5 are usual</source>
        <translation>0 conserva la imagen ampliada; de 0,2 a 0,5 es lo habitual</translation>
    </message>
    <message>
        <source>4 is usual, 0 is a hard edge</source>
        <translation>4 es lo habitual, 0 es un borde nítido</translation>
    </message>
    <message>
        <source>32 is usual</source>
        <translation>32 es lo habitual</translation>
    </message>
    <message>
        <source>the frame grows by pixels, 4096 at most</source>
        <translation>el marco crece en píxeles, 4096 como máximo</translation>
    </message>
    <message>
        <source>20 to 50 are usual</source>
        <translation>de 20 a 50 es lo habitual</translation>
    </message>
    <message>
        <source>choose a size the model was trained for</source>
        <translation>elija un tamaño para el que se entrenó el modelo</translation>
    </message>
    <message>
        <source>make more pictures in several runs</source>
        <translation>haga más imágenes en varias tandas</translation>
    </message>
    <message>
        <source>-1 draws one at random</source>
        <translation>-1 elige una al azar</translation>
    </message>
    <message>
        <source>1 uses the text encoder&apos;s last layer</source>
        <translation>1 usa la última capa del codificador de texto</translation>
    </message>
    <message>
        <source>1 is unguided, 3 to 10 are usual</source>
        <translation>1 es sin guía, de 3 a 10 es lo habitual</translation>
    </message>
    <message>
        <source>0 guides from the first step</source>
        <translation>0 guía desde el primer paso</translation>
    </message>
    <message>
        <source>1 guides to the last step; it lies behind the start</source>
        <translation>1 guía hasta el último paso; el fin va después del inicio</translation>
    </message>
    <message>
        <source>0 leaves the guided prediction as it is, 0.7 is usual</source>
        <translation>0 deja la predicción guiada como está; 0,7 es lo habitual</translation>
    </message>
    <message>
        <source>0 is DDIM, 1 is as noisy as DDPM</source>
        <translation>0 es DDIM, 1 es tan ruidoso como DDPM</translation>
    </message>
    <message>
        <source>%1 has changed since this picture was made (%2 then, %3 now)</source>
        <translation>%1 ha cambiado desde que se hizo esta imagen (antes %2, ahora %3)</translation>
    </message>
    <message>
        <source>%1 is transparent in places: they lie over white</source>
        <translation>%1 tiene partes transparentes: se ponen sobre blanco</translation>
    </message>
    <message>
        <source>the mask is %1 and the picture %2: the mask was resized</source>
        <translation>la máscara mide %1 y la imagen %2: se ajustó el tamaño de la máscara</translation>
    </message>
    <message>
        <source>%1 is another than when this picture was made (%2 then, %3 now)</source>
        <translation>%1 no es el mismo que cuando se hizo esta imagen (antes %2, ahora %3)</translation>
    </message>
    <message>
        <source>the LoRA %1</source>
        <translation>el LoRA %1</translation>
    </message>
    <message>
        <source>the embedding %1</source>
        <translation>el embedding %1</translation>
    </message>
    <message>
        <source>sampler %1 is not known here</source>
        <translation>el muestreador %1 no se conoce aquí</translation>
    </message>
    <message>
        <source>schedule %1 is not known here</source>
        <translation>la planificación %1 no se conoce aquí</translation>
    </message>
    <message>
        <source>seamless tiling</source>
        <translation>mosaico sin costuras</translation>
    </message>
    <message>
        <source>the graph samples %1 times; the first one is read</source>
        <translation>el grafo muestrea %1 veces; se lee la primera</translation>
    </message>
    <message>
        <source>a text of its own for the first text encoder: %1</source>
        <translation>un texto propio para el primer codificador de texto: %1</translation>
    </message>
    <message>
        <source>denoise below 1 without a picture to start from</source>
        <translation>denoise inferior a 1 sin imagen de partida</translation>
    </message>
    <message>
        <source>the picture to start from: %1</source>
        <translation>la imagen de partida: %1</translation>
    </message>
    <message>
        <source>the picture to start from, which the file does not hold</source>
        <translation>la imagen de partida, que el archivo no contiene</translation>
    </message>
    <message>
        <source>%1 is no kind of tag this program knows</source>
        <translation>%1 no es un tipo de etiqueta que este programa conozca</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>%1 no es un peso</translation>
    </message>
    <message>
        <source>names no LoRA</source>
        <translation>no nombra ningún LoRA</translation>
    </message>
    <message>
        <source>${...} is a variable, which this program does not know</source>
        <translation>${...} es una variable, que este programa no conoce</translation>
    </message>
    <message>
        <source>its wildcards grow without end</source>
        <translation>sus comodines crecen sin fin</translation>
    </message>
    <message>
        <source>it is nested over %1 deep</source>
        <translation>tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>every choice has the weight 0</source>
        <translation>todas las opciones tienen el peso 0</translation>
    </message>
    <message>
        <source>has %1 vectors, and a chunk holds %2</source>
        <translation>tiene %1 vectores, y en un fragmento caben %2</translation>
    </message>
    <message>
        <source>%1 leaves no room for text between begin and end</source>
        <translation>%1 no deja sitio para texto entre el principio y el final</translation>
    </message>
    <message>
        <source>names a file outside the wildcard folder</source>
        <translation>nombra un archivo fuera de la carpeta de comodines</translation>
    </message>
    <message>
        <source>no wildcard folder is known</source>
        <translation>no se conoce ninguna carpeta de comodines</translation>
    </message>
    <message>
        <source>there is no %1.txt in %2</source>
        <translation>no hay ningún %1.txt en %2</translation>
    </message>
    <message>
        <source>%1 holds no line to choose</source>
        <translation>%1 no contiene ninguna línea que elegir</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>acórtelo</translation>
    </message>
    <message>
        <source>write the text itself</source>
        <translation>escriba el texto directamente</translation>
    </message>
    <message>
        <source>let them refer to fewer others</source>
        <translation>haga que remitan a menos comodines</translation>
    </message>
    <message>
        <source>look for wildcards that refer to each other in a circle</source>
        <translation>busque comodines que remitan unos a otros en círculo</translation>
    </message>
    <message>
        <source>give one of them a weight</source>
        <translation>dé un peso a una de ellas</translation>
    </message>
    <message>
        <source>take it out of the prompt</source>
        <translation>quítela del prompt</translation>
    </message>
    <message>
        <source>take it out of the prompt, or write &lt;lora:name:weight&gt;</source>
        <translation>quítela del prompt o escriba &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write &lt;lora:name:weight&gt;</source>
        <translation>escriba &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write a number, as in &lt;lora:name:0.8&gt;</source>
        <translation>escriba un número, como en &lt;lora:name:0.8&gt;</translation>
    </message>
    <message>
        <source>write the prompt in other words</source>
        <translation>escriba el prompt con otras palabras</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>indique un archivo dentro de ella</translation>
    </message>
    <message>
        <source>write one choice a line</source>
        <translation>escriba una opción por línea</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>escriba uno</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>no tiene la fila %1</translation>
    </message>
    <message>
        <source>has no picture %1</source>
        <translation>no tiene la imagen %1</translation>
    </message>
    <message>
        <source>has no request</source>
        <translation>no tiene petición</translation>
    </message>
    <message>
        <source>is no longer in the queue</source>
        <translation>ya no está en la cola</translation>
    </message>
    <message>
        <source>was written by a newer version (schema %1, this one knows %2)</source>
        <translation>se escribió con una versión más reciente (esquema %1, esta conoce el %2)</translation>
    </message>
    <message>
        <source>update Sfumato</source>
        <translation>actualice Sfumato</translation>
    </message>
    <message>
        <source>update Sfumato or choose another data folder</source>
        <translation>actualice Sfumato o elija otra carpeta de datos</translation>
    </message>
    <message>
        <source>choose a data folder you may write to</source>
        <translation>elija una carpeta de datos en la que pueda escribir</translation>
    </message>
    <message>
        <source>move the file away: the gallery is made again from the pictures, which carry their prompts</source>
        <translation>mueva el archivo a otro lugar: la galería se reconstruye a partir de las imágenes, que contienen sus prompts</translation>
    </message>
    <message>
        <source>was not written: the export was stopped</source>
        <translation>no se escribió: se detuvo la exportación</translation>
    </message>
    <message>
        <source>an axis has no parameter or no values</source>
        <translation>un eje no tiene parámetro o no tiene valores</translation>
    </message>
    <message>
        <source>a value of an axis is no text</source>
        <translation>un valor de un eje no es un texto</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is unknown</source>
        <translation>no se conoce el parámetro «%1»</translation>
    </message>
    <message>
        <source>is not a base and up to three axes</source>
        <translation>no consta de una base y tres ejes como máximo</translation>
    </message>
    <message>
        <source>is not in the prompt</source>
        <translation>no está en el prompt</translation>
    </message>
    <message>
        <source>the prompt uses no LoRA</source>
        <translation>el prompt no usa ningún LoRA</translation>
    </message>
    <message>
        <source>there is no picture to start from</source>
        <translation>no hay ninguna imagen de la que partir</translation>
    </message>
    <message>
        <source>is no %1</source>
        <translation>no es un valor de «%1»</translation>
    </message>
    <message>
        <source>%1 pictures are more than %2</source>
        <translation>%1 imágenes superan el máximo de %2</translation>
    </message>
    <message>
        <source>is more than %1 values</source>
        <translation>son más de %1 valores</translation>
    </message>
    <message>
        <source>asks for no value</source>
        <translation>no pide ningún valor</translation>
    </message>
    <message>
        <source>never reaches its end</source>
        <translation>nunca llega a su fin</translation>
    </message>
    <message>
        <source>write the words of the prompt first, then what takes their place</source>
        <translation>escriba primero las palabras del prompt y después lo que las sustituye</translation>
    </message>
    <message>
        <source>write values for one parameter at least</source>
        <translation>escriba valores para al menos un parámetro</translation>
    </message>
    <message>
        <source>click one in the model library to use it</source>
        <translation>pulse uno en la biblioteca de modelos para usarlo</translation>
    </message>
    <message>
        <source>start from a picture, or vary something else</source>
        <translation>parta de una imagen o varíe otra cosa</translation>
    </message>
    <message>
        <source>take some values away</source>
        <translation>quite algunos valores</translation>
    </message>
    <message>
        <source>no folder of pictures is chosen</source>
        <translation>no se ha elegido ninguna carpeta de imágenes</translation>
    </message>
    <message>
        <source>the model has no name</source>
        <translation>el modelo no tiene nombre</translation>
    </message>
    <message>
        <source>is being trained</source>
        <translation>se está entrenando</translation>
    </message>
    <message>
        <source>is being trained, one training goes on at a time</source>
        <translation>se está entrenando, y solo puede haber un entrenamiento a la vez</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>no se puede mover a la papelera</translation>
    </message>
    <message>
        <source>cannot be started</source>
        <translation>no se puede iniciar</translation>
    </message>
    <message>
        <source>there is no checkpoint yet</source>
        <translation>aún no hay ningún checkpoint</translation>
    </message>
    <message>
        <source>the system ended the trainer, perhaps for want of memory</source>
        <translation>el sistema cerró el programa de entrenamiento, quizá por falta de memoria</translation>
    </message>
    <message>
        <source>the trainer ended with code %1</source>
        <translation>el programa de entrenamiento terminó con el código %1</translation>
    </message>
    <message>
        <source>the trainer ended with code %1 (%2)</source>
        <translation>el programa de entrenamiento terminó con el código %1 (%2)</translation>
    </message>
    <message>
        <source>the loss or its gradient is not a finite number at step %1</source>
        <translation>el error del modelo o su gradiente no es un número finito en el paso %1</translation>
    </message>
    <message>
        <source>this training takes about %1 (weights and optimiser %2, pictures at work %3), %4 are free</source>
        <translation>este entrenamiento ocupa unos %1 (pesos y optimizador %2, imágenes en proceso %3) y quedan libres %4</translation>
    </message>
    <message>
        <source>there is not enough of it to go on</source>
        <translation>no hay suficiente para continuar</translation>
    </message>
    <message>
        <source>no picture has a caption, but the model is led by words</source>
        <translation>ninguna imagen tiene descripción, pero el modelo se guía por palabras</translation>
    </message>
    <message>
        <source>holds no usable picture (%1 broken)</source>
        <translation>no contiene ninguna imagen utilizable (dañadas: %1)</translation>
    </message>
    <message>
        <source>is a model in one file, which cannot be fine-tuned</source>
        <translation>es un modelo en un solo archivo, que no admite ajuste fino</translation>
    </message>
    <message>
        <source>is a %1 model, which the trainer does not know</source>
        <translation>es un modelo %1, que el programa de entrenamiento no conoce</translation>
    </message>
    <message>
        <source>is an inpainting model, which the trainer does not know</source>
        <translation>es un modelo de inpainting, que el programa de entrenamiento no conoce</translation>
    </message>
    <message>
        <source>takes no words, so it has no cross-attention to train</source>
        <translation>no admite palabras, así que no tiene atención cruzada que entrenar</translation>
    </message>
    <message>
        <source>is the model to start from</source>
        <translation>es el modelo del que se parte</translation>
    </message>
    <message>
        <source>is not what was just written to it</source>
        <translation>no contiene lo que se acaba de escribir en él</translation>
    </message>
    <message>
        <source>already holds a run</source>
        <translation>ya contiene un entrenamiento</translation>
    </message>
    <message>
        <source>holds no checkpoint to continue from</source>
        <translation>no contiene ningún checkpoint desde el que continuar</translation>
    </message>
    <message>
        <source>is the state of a network of another shape</source>
        <translation>es el estado de una red con otra forma</translation>
    </message>
    <message>
        <source>is the state of a run on other pictures or captions</source>
        <translation>es el estado de un entrenamiento con otras imágenes o descripciones</translation>
    </message>
    <message>
        <source>its array &quot;%1&quot; has the wrong size</source>
        <translation>su matriz «%1» tiene un tamaño incorrecto</translation>
    </message>
    <message>
        <source>does not say at which step it was written</source>
        <translation>no dice en qué paso se escribió</translation>
    </message>
    <message>
        <source>has %1 pieces, more than the %2 the text encoder has room for</source>
        <translation>tiene %1 piezas, más de las %2 que caben en el codificador de texto</translation>
    </message>
    <message>
        <source>start is &quot;%1&quot;</source>
        <translation>start es «%1»</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija una</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>póngale uno</translation>
    </message>
    <message>
        <source>pause it first</source>
        <translation>páuselo antes</translation>
    </message>
    <message>
        <source>remove the folder yourself</source>
        <translation>elimine la carpeta a mano</translation>
    </message>
    <message>
        <source>wait for the first one, or pause the training: that saves</source>
        <translation>espere al primero o pause el entrenamiento: al pausar se guarda</translation>
    </message>
    <message>
        <source>it belongs beside the studio: install Sfumato again</source>
        <translation>debe estar junto al estudio: instale Sfumato de nuevo</translation>
    </message>
    <message>
        <source>what was saved is kept: go on from there</source>
        <translation>lo guardado se conserva: continúe desde ahí</translation>
    </message>
    <message>
        <source>use a smaller batch; what was saved is kept: go on from there</source>
        <translation>use un lote más pequeño; lo guardado se conserva: continúe desde ahí</translation>
    </message>
    <message>
        <source>%1, or close other programs</source>
        <translation>%1, o cierre otros programas</translation>
    </message>
    <message>
        <source>use a smaller batch, or raise gradient_accumulation</source>
        <translation>use un lote más pequeño o aumente gradient_accumulation</translation>
    </message>
    <message>
        <source>lower learning_rate</source>
        <translation>reduzca learning_rate</translation>
    </message>
    <message>
        <source>the last good checkpoint is kept: %1</source>
        <translation>el último checkpoint bueno se conserva: %1</translation>
    </message>
    <message>
        <source>put PNG, JPEG or WebP files there</source>
        <translation>ponga ahí archivos PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>save the captions as UTF-8</source>
        <translation>guarde las descripciones como UTF-8</translation>
    </message>
    <message>
        <source>fine-tune the model it was made from</source>
        <translation>haga el ajuste fino del modelo del que procede</translation>
    </message>
    <message>
        <source>choose another folder for the result</source>
        <translation>elija otra carpeta para el resultado</translation>
    </message>
    <message>
        <source>resume with the configuration the run was started with</source>
        <translation>reanude con la configuración con la que empezó el entrenamiento</translation>
    </message>
    <message>
        <source>resume with the data the run was started with, or begin a new run in another folder</source>
        <translation>reanude con los datos con los que empezó el entrenamiento, o empiece uno nuevo en otra carpeta</translation>
    </message>
    <message>
        <source>give more captions or choose another vocabulary size</source>
        <translation>dé más descripciones o elija otro tamaño de vocabulario</translation>
    </message>
    <message>
        <source>look for a faulty disk or another program that writes there</source>
        <translation>busque un disco defectuoso u otro programa que escriba ahí</translation>
    </message>
    <message>
        <source>name the folder of a trained VAE</source>
        <translation>indique la carpeta de un VAE entrenado</translation>
    </message>
    <message>
        <source>use model, cross-attention or scratch</source>
        <translation>use model, cross-attention o scratch</translation>
    </message>
    <message>
        <source>name a folder of pictures, or scenery[:seed[:count]]</source>
        <translation>indique una carpeta de imágenes o scenery[:seed[:count]]</translation>
    </message>
    <message>
        <source>name a model folder (one that holds model_index.json); diffusers&apos; from_single_file(...).save_pretrained(...) makes one of it</source>
        <translation>indique una carpeta de modelo (una que contenga model_index.json); from_single_file(...).save_pretrained(...) de diffusers crea una a partir de él</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>no se puede leer la imagen</translation>
    </message>
    <message>
        <source>it may have been moved or deleted; rebuild the library</source>
        <translation>quizá se ha movido o eliminado; reconstruya la biblioteca</translation>
    </message>
    <message>
        <source>no second process can be started: %1</source>
        <translation>no se puede iniciar un segundo proceso: %1</translation>
    </message>
    <message>
        <source>end other programs</source>
        <translation>cierre otros programas</translation>
    </message>
    <message>
        <source>the process that does it was ended</source>
        <translation>el proceso encargado se terminó</translation>
    </message>
    <message>
        <source>holds no prompt</source>
        <translation>no contiene ningún prompt</translation>
    </message>
    <message>
        <source>write one prompt a line</source>
        <translation>escriba un prompt por línea</translation>
    </message>
    <message>
        <source>outpaint</source>
        <translation>ampliación del marco</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not four numbers of pixels</source>
        <translation>«%1» no son cuatro números de píxeles</translation>
    </message>
    <message>
        <source>write left, top, right, bottom: 0,0,64,0</source>
        <translation>escriba izquierda, arriba, derecha, abajo: 0,0,64,0</translation>
    </message>
    <message>
        <source>enlarges the frame by nothing</source>
        <translation>no amplía el marco en nada</translation>
    </message>
    <message>
        <source>name at least one side: 0,0,64,0</source>
        <translation>indique al menos un lado: 0,0,64,0</translation>
    </message>
    <message>
        <source>is about repainting, and neither a mask nor a larger frame is named</source>
        <translation>es para repintar, y no se ha indicado ni una máscara ni un marco mayor</translation>
    </message>
    <message>
        <source>add --mask FILE or --outpaint L,T,R,B</source>
        <translation>añada --mask ARCHIVO o --outpaint I,A,D,B</translation>
    </message>
    <message>
        <source>there is not enough of it</source>
        <translation>no hay suficiente</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures at once</source>
        <translation>elija un tamaño menor o menos imágenes a la vez</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>fallo inesperado</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, and its request makes %3 x %4</source>
        <translation>tiene %1 x %2 píxeles, y su petición produce %3 x %4</translation>
    </message>
    <message>
        <source>use the picture as it was saved</source>
        <translation>use la imagen tal como se guardó</translation>
    </message>
    <message>
        <source>another program is training there</source>
        <translation>otro programa está entrenando ahí</translation>
    </message>
    <message>
        <source>wait until it has saved and ended, or choose another folder</source>
        <translation>espere a que guarde y termine, o elija otra carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
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
        <translation>LoRA con sesgo disperso</translation>
    </message>
    <message>
        <source>LoRA of an embedding table</source>
        <translation>LoRA de una tabla de embeddings</translation>
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
        <translation>diferencia</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; has a dtype that safetensors cannot hold</source>
        <translation>el tensor «%1» tiene un dtype que safetensors no puede guardar</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 es %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>no tiene ese valor</translation>
    </message>
    <message>
        <source>use %1 to %2 steps</source>
        <translation>use de %1 a %2 pasos</translation>
    </message>
    <message>
        <source>use at least 2 steps with zero terminal SNR</source>
        <translation>use al menos 2 pasos con SNR terminal cero</translation>
    </message>
    <message>
        <source>use a variance between 0 and 1</source>
        <translation>use una varianza entre 0 y 1</translation>
    </message>
    <message>
        <source>use 0 or more</source>
        <translation>use 0 o más</translation>
    </message>
    <message>
        <source>use leading, trailing or linspace</source>
        <translation>use leading, trailing o linspace</translation>
    </message>
    <message>
        <source>epsilon prediction</source>
        <translation>predicción épsilon</translation>
    </message>
    <message>
        <source>the noise alone does not determine the picture at a timestep without signal</source>
        <translation>en un paso de tiempo sin señal, el ruido solo no determina la imagen</translation>
    </message>
    <message>
        <source>use v_prediction with zero terminal SNR</source>
        <translation>use v_prediction con SNR terminal cero</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>are of different lengths</source>
        <translation>tienen longitudes distintas</translation>
    </message>
    <message>
        <source>sample them one after the other</source>
        <translation>muestréelos uno tras otro</translation>
    </message>
    <message>
        <source>are composed or change while they are sampled</source>
        <translation>son compuestos o cambian durante el muestreo</translation>
    </message>
    <message>
        <source>attribute reader</source>
        <translation>lector de atributos</translation>
    </message>
    <message>
        <source>its loss is not finite at step %1</source>
        <translation>su pérdida no es finita en el paso %1</translation>
    </message>
    <message>
        <source>train it again with another seed</source>
        <translation>entrénelo de nuevo con otra semilla</translation>
    </message>
    <message>
        <source>%1 (%2 for a weight of %3)</source>
        <translation>%1 (%2 para un peso de %3)</translation>
    </message>
    <message>
        <source>use the request as it was written</source>
        <translation>use la petición tal como se escribió</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderKL uses silu</source>
        <translation>«act_fn» es %1, pero un AutoencoderKL usa silu</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderTiny uses relu</source>
        <translation>«act_fn» es %1, pero un AutoencoderTiny usa relu</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; is %1, but CLIP uses quick_gelu or gelu</source>
        <translation>«hidden_act» es %1, pero CLIP usa quick_gelu o gelu</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>codificador de texto</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no generation of processors</source>
        <translation>«%1» no es una generación de procesadores</translation>
    </message>
    <message>
        <source>use default, avx2, avx512, avx512_bf16 or amx, or leave it unset</source>
        <translation>use default, avx2, avx512, avx512_bf16 o amx, o déjelo sin definir</translation>
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
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>use text_to_image, image_to_image, inpaint or upscale</source>
        <translation>use text_to_image, image_to_image, inpaint o upscale</translation>
    </message>
    <message>
        <source>has %1 rows for %2 pictures</source>
        <translation>tiene %1 filas para %2 imágenes</translation>
    </message>
    <message>
        <source>%1 %2 is not known here</source>
        <translation>%1 %2 no se conoce aquí</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, no %2</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>esquema %1</translation>
    </message>
    <message>
        <source>sentencepiece refuses these settings</source>
        <translation>sentencepiece rechaza estos ajustes</translation>
    </message>
    <message>
        <source>training a tokenizer of %1 pieces on %2 sentences</source>
        <translation>el entrenamiento de un tokenizador de %1 piezas con %2 frases</translation>
    </message>
    <message>
        <source>wildcard %1</source>
        <translation>comodín %1</translation>
    </message>
    <message>
        <source>the configuration is not a JSON object</source>
        <translation>la configuración no es un objeto JSON</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>clave desconocida «%1»</translation>
    </message>
    <message>
        <source>the known ones are %1</source>
        <translation>las conocidas son %1</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]]</source>
        <translation>no tiene la forma scenery[:seed[:count]]</translation>
    </message>
    <message>
        <source>write for example scenery:1:30000</source>
        <translation>escriba por ejemplo scenery:1:30000</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]] with a count of 1 to 100 million</source>
        <translation>no tiene la forma scenery[:seed[:count]] con una cantidad de 1 a 100 millones</translation>
    </message>
    <message>
        <source>remove the folder, or raise vocabulary_size</source>
        <translation>elimine la carpeta o aumente vocabulary_size</translation>
    </message>
    <message>
        <source>no model of the family &quot;%1&quot; is made from random weights</source>
        <translation>no se crea ningún modelo de la familia «%1» a partir de pesos aleatorios</translation>
    </message>
    <message>
        <source>gradient_accumulation must be at least 1</source>
        <translation>gradient_accumulation debe ser al menos 1</translation>
    </message>
    <message>
        <source>sheet_pictures and sheet_steps must be at least 1</source>
        <translation>sheet_pictures y sheet_steps deben ser al menos 1</translation>
    </message>
    <message>
        <source>timestep_shift must be above 0</source>
        <translation>timestep_shift debe ser mayor que 0</translation>
    </message>
    <message>
        <source>object_weight must be above 0</source>
        <translation>object_weight debe ser mayor que 0</translation>
    </message>
    <message>
        <source>caption_dropout must lie in 0..1</source>
        <translation>caption_dropout debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>weights is &quot;%1&quot;</source>
        <translation>weights es «%1»</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>use %1 o %2</translation>
    </message>
    <message>
        <source>vocabulary_size is %1 but text_encoder.vocab_size is %2</source>
        <translation>vocabulary_size es %1, pero text_encoder.vocab_size es %2</translation>
    </message>
    <message>
        <source>set both to the same number</source>
        <translation>ponga el mismo número en ambos</translation>
    </message>
    <message>
        <source>the known ones are vae, diffusion, decoder, seed, flip</source>
        <translation>las conocidas son vae, diffusion, decoder, seed, flip</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>use at least 1</source>
        <translation>use al menos 1</translation>
    </message>
    <message>
        <source>learning_rate is not positive</source>
        <translation>learning_rate no es positivo</translation>
    </message>
    <message>
        <source>constant_share and min_lr_ratio must lie in 0..1</source>
        <translation>constant_share y min_lr_ratio deben estar entre 0 y 1</translation>
    </message>
    <message>
        <source>beta1, beta2 and the average decays must lie in 0..1</source>
        <translation>beta1, beta2 y los decaimientos de la media deben estar entre 0 y 1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>use auto, float32 or bfloat16</source>
        <translation>use auto, float32 o bfloat16</translation>
    </message>
    <message>
        <source>use a multiple of %1 up to side</source>
        <translation>use un múltiplo de %1 hasta side</translation>
    </message>
    <message>
        <source>from, steps and repeats must be at least 0</source>
        <translation>from, steps y repeats deben ser al menos 0</translation>
    </message>
    <message>
        <source>share and first_share must lie in 0..1</source>
        <translation>share y first_share deben estar entre 0 y 1</translation>
    </message>
    <message>
        <source>words holds %1</source>
        <translation>words contiene %1</translation>
    </message>
    <message>
        <source>name those that have to be told from each other, 2 to %1</source>
        <translation>indique las que hay que distinguir entre sí, de 2 a %1</translation>
    </message>
    <message>
        <source>words holds an empty list</source>
        <translation>words contiene una lista vacía</translation>
    </message>
    <message>
        <source>no picture is described with &quot;%1&quot; and none of the other words</source>
        <translation>ninguna imagen está descrita con «%1» sin ninguna de las otras palabras</translation>
    </message>
    <message>
        <source>leave the word out, or describe some</source>
        <translation>omita la palabra o describa algunas</translation>
    </message>
    <message>
        <source>use a number above 0</source>
        <translation>use un número mayor que 0</translation>
    </message>
    <message>
        <source>use trailing or linspace</source>
        <translation>use trailing o linspace</translation>
    </message>
    <message>
        <source>&quot;latents_std&quot; is not above 0</source>
        <translation>«latents_std» no es mayor que 0</translation>
    </message>
    <message>
        <source>%1 is not defined for %2, which this model needs</source>
        <translation>%1 no está definido para %2, que este modelo necesita</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;</source>
        <translation>«%1» es «%2»</translation>
    </message>
    <message>
        <source>another model made this step, and latents of one model mean nothing to another</source>
        <translation>este paso lo hizo otro modelo, y los latentes de un modelo no significan nada para otro</translation>
    </message>
    <message>
        <source>its header is nested over %1 deep</source>
        <translation>su cabecera tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a number from %3 to %4</source>
        <translation>«%1» es %2 y no un número de %3 a %4</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is %2 wide</source>
        <translation>el tensor «%1» tiene un ancho de %2</translation>
    </message>
    <message>
        <source>its %1 expects text but it has no text encoder</source>
        <translation>su %1 espera texto, pero no tiene codificador de texto</translation>
    </message>
    <message>
        <source>it has a text encoder but its %1 takes no text</source>
        <translation>tiene codificador de texto, pero su %1 no admite texto</translation>
    </message>
    <message>
        <source>its text is %1 wide but its %2 expects %3</source>
        <translation>su texto tiene una anchura de %1, pero su %2 espera %3</translation>
    </message>
    <message>
        <source>its pooled text and sizes are %1 wide but its %2 expects %3</source>
        <translation>su texto agrupado y sus tamaños tienen una anchura de %1, pero su %2 espera %3</translation>
    </message>
    <message>
        <source>its VAE has %1 latent channels but its %2 has %3</source>
        <translation>su VAE tiene %1 canales latentes, pero su %2 tiene %3</translation>
    </message>
    <message>
        <source>its %1 takes %2 channels, which Sfumato does not know how to fill</source>
        <translation>su %1 toma %2 canales, y Sfumato no sabe cómo rellenarlos</translation>
    </message>
    <message>
        <source>open a model of one of these families: %1</source>
        <translation>abra un modelo de una de estas familias: %1</translation>
    </message>
    <message>
        <source>makes latents of %1, the %2 expects %3</source>
        <translation>produce latentes de %1, pero %2 espera %3</translation>
    </message>
    <message>
        <source>fine-tune a model of one of these families: %1</source>
        <translation>haga el ajuste fino de un modelo de una de estas familias: %1</translation>
    </message>
    <message>
        <source>change %1.in_channels, %1.sample_size or side</source>
        <translation>cambie %1.in_channels, %1.sample_size o side</translation>
    </message>
    <message>
        <source>The classic: even steps, the same picture every time</source>
        <translation>El clásico: pasos regulares, siempre la misma imagen</translation>
    </message>
    <message>
        <source>The original: new noise in every step, needs many</source>
        <translation>El original: ruido nuevo en cada paso, necesita muchos</translation>
    </message>
    <message>
        <source>DDIM that remembers its last steps</source>
        <translation>DDIM que recuerda sus últimos pasos</translation>
    </message>
    <message>
        <source>Simple and quick, good from 20 steps</source>
        <translation>Sencillo y rápido, bueno desde 20 pasos</translation>
    </message>
    <message>
        <source>Fresh noise in every step: soft, varied pictures</source>
        <translation>Ruido nuevo en cada paso: imágenes suaves y variadas</translation>
    </message>
    <message>
        <source>Two looks at each step: exact, half as fast</source>
        <translation>Dos miradas en cada paso: exacto, la mitad de rápido</translation>
    </message>
    <message>
        <source>Remembers four slopes; many steps, no noise</source>
        <translation>Recuerda cuatro pendientes; muchos pasos, sin ruido</translation>
    </message>
    <message>
        <source>Two looks at each step, the second in its middle</source>
        <translation>Dos miradas en cada paso, la segunda en su mitad</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise in every step</source>
        <translation>DPM2 con ruido nuevo en cada paso</translation>
    </message>
    <message>
        <source>Two looks and fresh noise: rich detail, slow</source>
        <translation>Dos miradas y ruido nuevo: rico en detalle, lento</translation>
    </message>
    <message>
        <source>The usual choice: sharp from 15 steps</source>
        <translation>La elección habitual: nítido desde 15 pasos</translation>
    </message>
    <message>
        <source>Noise on the way: lively detail</source>
        <translation>Ruido por el camino: detalle vivo</translation>
    </message>
    <message>
        <source>DPM++ 2M with noise on the way: fine texture</source>
        <translation>DPM++ 2M con ruido por el camino: textura fina</translation>
    </message>
    <message>
        <source>Of third order: for 30 steps and more</source>
        <translation>De tercer orden: para 30 pasos o más</translation>
    </message>
    <message>
        <source>Corrects itself: good pictures from 8 steps</source>
        <translation>Se corrige a sí mismo: buenas imágenes desde 8 pasos</translation>
    </message>
    <message>
        <source>Exponential integrator: few steps, no noise</source>
        <translation>Integrador exponencial: pocos pasos, sin ruido</translation>
    </message>
    <message>
        <source>For models distilled to it: 4 to 8 steps</source>
        <translation>Para modelos destilados para él: de 4 a 8 pasos</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>Como se entrenó el modelo</translation>
    </message>
    <message>
        <source>Small steps at the end: fine detail</source>
        <translation>Pasos pequeños al final: detalle fino</translation>
    </message>
    <message>
        <source>Even steps in the logarithm: smooth</source>
        <translation>Pasos regulares en el logaritmo: suave</translation>
    </message>
    <message>
        <source>Even steps from the very first noise</source>
        <translation>Pasos regulares desde el primer ruido</translation>
    </message>
    <message>
        <source>Training steps picked evenly</source>
        <translation>Pasos de entrenamiento tomados por igual</translation>
    </message>
    <message>
        <source>Even steps in time, fractions allowed</source>
        <translation>Pasos regulares en el tiempo, se admiten fracciones</translation>
    </message>
    <message>
        <source>Small steps at both ends</source>
        <translation>Pasos pequeños en ambos extremos</translation>
    </message>
    <message>
        <source>sampler %1 comes near %2 only</source>
        <translation>el muestreador %1 solo se aproxima a %2</translation>
    </message>
    <message>
        <source>what drew the noise: %1</source>
        <translation>con qué se generó el ruido: %1</translation>
    </message>
    <message>
        <source>is a picture of the format %1, which is not read</source>
        <translation>es una imagen en formato %1, que no se lee</translation>
    </message>
    <message>
        <source>convert it to PNG, JPEG or WebP</source>
        <translation>conviértala a PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>%1, which the file does not hold</source>
        <translation>%1, que el archivo no contiene</translation>
    </message>
    <message>
        <source>%1: no emphasis and no command to %2, kept as plain text</source>
        <translation>%1: para %2 no es énfasis ni orden, se conserva como texto normal</translation>
    </message>
    <message>
        <source>is an HDR picture (%1)</source>
        <translation>es una imagen HDR (%1)</translation>
    </message>
    <message>
        <source>save it in sRGB, without HDR</source>
        <translation>guárdela en sRGB, sin HDR</translation>
    </message>
    <message>
        <source>%1 has a colour profile that cannot be used: its colours are taken for sRGB</source>
        <translation>%1 tiene un perfil de color que no se puede usar: sus colores se toman por sRGB</translation>
    </message>
    <message>
        <source>the colours of %1 were converted from %2 to sRGB</source>
        <translation>los colores de %1 se convirtieron de %2 a sRGB</translation>
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
        <translation>%1 de los %2 tensores del LoRA %3 se omiten, porque Sfumato no conoce su clase: %4</translation>
    </message>
    <message>
        <source>beside the LoRA %1 there is no adapter_config.json, so its alpha is taken to be its rank</source>
        <translation>junto al LoRA %1 no hay adapter_config.json, así que su rango vale como alfa</translation>
    </message>
    <message>
        <source>holds the pattern %1, which cannot be matched (%2)</source>
        <translation>contiene el patrón %1, que no se puede comparar (%2)</translation>
    </message>
    <message>
        <source>says that training set out from other weights than the model&apos;s (%1)</source>
        <translation>dice que el entrenamiento partió de otros pesos que los del modelo (%1)</translation>
    </message>
    <message>
        <source>save it anew as a plain LoRA, by PEFT&apos;s path_initial_model_for_weight_conversion</source>
        <translation>guárdelo de nuevo como LoRA corriente, con path_initial_model_for_weight_conversion de PEFT</translation>
    </message>
    <message>
        <source>%1 of the %2 modules of the LoRA %3 are left out, as this model has none of that name: %4</source>
        <translation>%1 de los %2 módulos del LoRA %3 se omiten, porque este modelo no tiene ninguno con ese nombre: %4</translation>
    </message>
    <message>
        <source>a LoRA brings an embedding %1, but the one that was there before is used</source>
        <translation>un LoRA trae un embedding %1, pero se usa el que ya estaba</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>no contiene pesos</translation>
    </message>
    <message>
        <source>it takes more values than there are</source>
        <translation>toma más valores de los que hay</translation>
    </message>
    <message>
        <source>it is given a value of another kind than it takes</source>
        <translation>recibe un valor de otro tipo que el que espera</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1 at byte %2</source>
        <translation>su pickle contiene el código de operación desconocido %1 en el byte %2</translation>
    </message>
    <message>
        <source>its pickle is damaged at byte %1: %2</source>
        <translation>su pickle está dañado en el byte %1: %2</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>su pickle supera los %1 bytes</translation>
    </message>
    <message>
        <source>its pickle ends at byte %1 in the middle of a value</source>
        <translation>su pickle termina en el byte %1 en mitad de un valor</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>su pickle contiene más de %1 valores</translation>
    </message>
    <message>
        <source>it asks for a value that was never put away</source>
        <translation>pide un valor que nunca se guardó</translation>
    </message>
    <message>
        <source>is a ZIP archive of several pickles</source>
        <translation>es un archivo ZIP con varios pickles</translation>
    </message>
    <message>
        <source>is a ZIP archive without weights</source>
        <translation>es un archivo ZIP sin pesos</translation>
    </message>
    <message>
        <source>holds numbers in the byte order of other machines</source>
        <translation>contiene números en el orden de bytes de otras máquinas</translation>
    </message>
    <message>
        <source>its storage &quot;%1&quot; %2</source>
        <translation>su bloque de almacenamiento «%1» %2</translation>
    </message>
    <message>
        <source>is of no type that Sfumato knows</source>
        <translation>es de un tipo que Sfumato no conoce</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>sobrepasa el final del archivo</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>is a pickle, but none that torch writes</source>
        <translation>es un pickle, pero no como los que escribe torch</translation>
    </message>
    <message>
        <source>choose a file of weights</source>
        <translation>elija un archivo de pesos</translation>
    </message>
    <message>
        <source>is of a version of torch&apos;s files that Sfumato does not know</source>
        <translation>es de una versión de los archivos de torch que Sfumato no conoce</translation>
    </message>
    <message>
        <source>lies in the storage &quot;%1&quot;, which is missing</source>
        <translation>está en el bloque de almacenamiento «%1», que falta</translation>
    </message>
    <message>
        <source>needs a storage of %1 elements but there are %2 bytes</source>
        <translation>necesita un bloque de %1 elementos, pero hay %2 bytes</translation>
    </message>
    <message>
        <source>ends at byte %1 of its storage but that holds %2</source>
        <translation>termina en el byte %1 de su bloque de almacenamiento, que contiene %2</translation>
    </message>
    <message>
        <source>its tensors would take over %1 bytes, far more than the file holds</source>
        <translation>sus tensores ocuparían más de %1 bytes, mucho más de lo que contiene el archivo</translation>
    </message>
    <message>
        <source>asks to run %1 when it is opened, which Sfumato never does</source>
        <translation>pide ejecutar %1 al abrirse, lo que Sfumato nunca hace</translation>
    </message>
    <message>
        <source>holds an object of class %1, not weights</source>
        <translation>contiene un objeto de la clase %1, no pesos</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>no contiene ningún tensor</translation>
    </message>
    <message>
        <source>names more tensors than a network has</source>
        <translation>nombra más tensores de los que tiene una red</translation>
    </message>
    <message>
        <source>holds lists or dicts nested over %1 deep</source>
        <translation>contiene listas o dicts con más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8</source>
        <translation>tiene un nombre que no es UTF-8</translation>
    </message>
    <message>
        <source>is not written as torch writes it</source>
        <translation>no está escrito como lo escribe torch</translation>
    </message>
    <message>
        <source>lies in a part of a storage, as before torch 0.4</source>
        <translation>está en una parte de un bloque de almacenamiento, como antes de torch 0.4</translation>
    </message>
    <message>
        <source>is a ZIP archive without the directory that stands at its end</source>
        <translation>es un archivo ZIP al que le falta el directorio del final</translation>
    </message>
    <message>
        <source>is a ZIP archive whose directory is damaged</source>
        <translation>es un archivo ZIP con el directorio dañado</translation>
    </message>
    <message>
        <source>is one part of a ZIP archive of several</source>
        <translation>es una parte de un archivo ZIP dividido</translation>
    </message>
    <message>
        <source>join the parts to one file</source>
        <translation>una las partes en un solo archivo</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; %2</source>
        <translation>su parte «%1» %2</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>is compressed in a way that Sfumato does not know (%1)</source>
        <translation>está comprimido de una forma que Sfumato no conoce (%1)</translation>
    </message>
    <message>
        <source>does not lie where the directory says</source>
        <translation>no está donde dice el directorio</translation>
    </message>
    <message>
        <source>has a size that its data cannot have</source>
        <translation>tiene un tamaño que sus datos no pueden tener</translation>
    </message>
    <message>
        <source>is a ZIP archive of %1 parts, at most %2 are allowed</source>
        <translation>es un archivo ZIP de %1 partes; se permiten como máximo %2</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>sus datos comprimidos están dañados</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>un número no se puede leer</translation>
    </message>
    <message>
        <source>they are the weights of another network than the one they are taken for; keep weights and config.json together that were saved together</source>
        <translation>son los pesos de una red distinta de aquella por la que se toman; mantenga juntos los pesos y el config.json que se guardaron juntos</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is of the class %2, which Sfumato does not know</source>
        <translation>su parte «%1» es de la clase %2, que Sfumato no conoce</translation>
    </message>
    <message>
        <source>open a model in which it is of the class %1</source>
        <translation>abra un modelo en el que sea de la clase %1</translation>
    </message>
    <message>
        <source>the parts belong to different models; put those of one model together</source>
        <translation>las partes pertenecen a modelos distintos; reúna las de un mismo modelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested, and &quot;%2&quot; is missing</source>
        <translation>«%1» está anidado y falta «%2»</translation>
    </message>
    <message>
        <source>the negative prompt was left out: this model is told the guidance scale itself and takes none</source>
        <translation>se omitió el prompt negativo: a este modelo se le indica la escala de guía y no admite ninguno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression that this program reads</source>
        <translation>«%1» no es una expresión regular que este programa lea</translation>
    </message>
    <message>
        <source>holds no tokenizer (tokenizer.json, vocab.json and merges.txt, or sentencepiece.model)</source>
        <translation>no contiene ningún tokenizador (tokenizer.json, vocab.json y merges.txt, o sentencepiece.model)</translation>
    </message>
    <message>
        <source>merge %1 joins what the vocabulary lacks: %2</source>
        <translation>la fusión %1 une lo que falta en el vocabulario: %2</translation>
    </message>
    <message>
        <source>put the tokenizer and the text encoder of one model into its folder</source>
        <translation>ponga en su carpeta el tokenizador y el codificador de texto de un mismo modelo</translation>
    </message>
    <message>
        <source>use the index that was saved with the weights</source>
        <translation>use el índice que se guardó con los pesos</translation>
    </message>
    <message>
        <source>leave only the files of one model in the folder</source>
        <translation>deje en la carpeta solo los archivos de un modelo</translation>
    </message>
    <message>
        <source>use a number above &quot;%1&quot;</source>
        <translation>use un número mayor que «%1»</translation>
    </message>
    <message>
        <source>predicted latents are not limited</source>
        <translation>los latentes predichos no se limitan</translation>
    </message>
    <message>
        <source>the last step ends without noise</source>
        <translation>el último paso termina sin ruido</translation>
    </message>
    <message>
        <source>each sigma is that of its timestep</source>
        <translation>cada sigma es el de su paso de tiempo</translation>
    </message>
    <message>
        <source>Automatic follows its spacing</source>
        <translation>Automatic sigue su espaciado</translation>
    </message>
    <message>
        <source>has levels of noise of its own (&quot;%1&quot;)</source>
        <translation>tiene niveles de ruido propios («%1»)</translation>
    </message>
    <message>
        <source>names a scheduler whose levels of noise are not known here: %1</source>
        <translation>nombra un planificador cuyos niveles de ruido no se conocen aquí: %1</translation>
    </message>
    <message>
        <source>open a model with another scheduler, such as %1</source>
        <translation>abra un modelo con otro planificador, como %1</translation>
    </message>
    <message>
        <source>the model&apos;s scheduler asks for &quot;%1&quot;, which is not followed: %2</source>
        <translation>el planificador del modelo pide «%1», que no se sigue: %2</translation>
    </message>
    <message>
        <source>asks for two formulas of sigma (&quot;%1&quot;)</source>
        <translation>pide dos fórmulas de sigma («%1»)</translation>
    </message>
    <message>
        <source>is a %1 model, which Sfumato does not know</source>
        <translation>es un modelo %1, que Sfumato no conoce</translation>
    </message>
    <message>
        <source>is %1 without a text encoder (no tensor begins with %2)</source>
        <translation>es %1 sin codificador de texto (ningún tensor empieza por %2)</translation>
    </message>
    <message>
        <source>open the whole model, or a folder with its text encoder and tokenizer beside its %1</source>
        <translation>abra el modelo completo, o una carpeta con su codificador de texto y su tokenizador junto a su %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 numbers, not %3</source>
        <translation>«%1» tiene %2 números, no %3</translation>
    </message>
    <message>
        <source>does not say what it predicts, noise or v, which differs between %1 models</source>
        <translation>no dice qué predice, ruido o v, lo que difiere entre los modelos %1</translation>
    </message>
    <message>
        <source>write &quot;parameterization: v&quot; or &quot;parameterization: eps&quot; into %1 beside it</source>
        <translation>escriba «parameterization: v» o «parameterization: eps» en %1 junto a él</translation>
    </message>
    <message>
        <source>the schedules in square brackets of the %1 are plain text, as in A1111: a &quot;%2&quot; stands outside of them</source>
        <translation>%1: los cambios entre corchetes son texto normal, como en A1111: hay un &quot;%2&quot; fuera de ellos</translation>
    </message>
    <message>
        <source>is no YAML (line %1: %2)</source>
        <translation>no es YAML (línea %1: %2)</translation>
    </message>
    <message>
        <source>quote texts that begin with a sign of YAML&apos;s, as in &quot;[red:blue:5]&quot;</source>
        <translation>ponga entre comillas los textos que empiezan con un signo de YAML, como en &quot;[red:blue:5]&quot;</translation>
    </message>
    <message>
        <source>has an alias (&quot;*name&quot;) in line %1</source>
        <translation>contiene un alias (&quot;*name&quot;) en la línea %1</translation>
    </message>
    <message>
        <source>write out what it stands for</source>
        <translation>escriba por extenso lo que representa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for the choices one after the other, which this program does not do</source>
        <translation>«%1» pide las opciones una tras otra, y este programa no lo hace</translation>
    </message>
    <message>
        <source>leave it out, and one is drawn</source>
        <translation>quítelo, y se elegirá una al azar</translation>
    </message>
    <message>
        <source>is quantised (%1), and Sfumato reads no such weights</source>
        <translation>está cuantizado (%1), y Sfumato no lee pesos así</translation>
    </message>
    <message>
        <source>it went wrong when it was trained or saved; choose another file</source>
        <translation>algo salió mal al entrenarlo o guardarlo; elija otro archivo</translation>
    </message>
    <message>
        <source>choose a version of it in float8, float16, bfloat16 or float32</source>
        <translation>elija una versión en float8, float16, bfloat16 o float32</translation>
    </message>
    <message>
        <source>name the folder of this model&apos;s own tokenizer with %1</source>
        <translation>indique con %1 la carpeta del tokenizador propio de este modelo</translation>
    </message>
    <message>
        <source>name one with %1, or put it beside the model as %2</source>
        <translation>indique uno con %1 o póngalo junto al modelo como %2</translation>
    </message>
    <message>
        <source>install the program again, or choose another model with %1</source>
        <translation>instale el programa de nuevo o elija otro modelo con %1</translation>
    </message>
    <message>
        <source>choose a folder you may write to with %1</source>
        <translation>elija con %1 una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>run ./dev build once with a network, which fetches it, or name a folder with vocab.json and merges.txt with %1</source>
        <translation>ejecute ./dev build una vez con conexión de red, que lo descarga, o indique con %1 una carpeta con vocab.json y merges.txt</translation>
    </message>
    <message>
        <source>name the folder of a tokenizer of another kind with %1</source>
        <translation>indique con %1 la carpeta de un tokenizador de otro tipo</translation>
    </message>
    <message>
        <source>name the folder that does, with %1</source>
        <translation>indique con %1 la carpeta que lo contiene</translation>
    </message>
    <message>
        <source>name one with %1</source>
        <translation>indique una con %1</translation>
    </message>
    <message>
        <source>write that file, or name its folder with %1</source>
        <translation>cree ese archivo o indique su carpeta con %1</translation>
    </message>
    <message>
        <source>train one first with &quot;sfumato-cli train vae --out %1&quot;, or name one with %2</source>
        <translation>entrene antes uno con «sfumato-cli train vae --out %1», o indique uno con %2</translation>
    </message>
    <message>
        <source>put a .txt beside each picture, or describe all of them with %1</source>
        <translation>ponga un .txt junto a cada imagen o descríbalas todas con %1</translation>
    </message>
    <message>
        <source>lower learning_rate and continue with %1</source>
        <translation>reduzca learning_rate y continúe con %1</translation>
    </message>
    <message>
        <source>train all weights (%1)</source>
        <translation>entrene todos los pesos (%1)</translation>
    </message>
    <message>
        <source>train cross-attention alone (%1)</source>
        <translation>entrene solo la atención cruzada (%1)</translation>
    </message>
    <message>
        <source>use fewer threads (%1), or a machine with more memory</source>
        <translation>use menos hilos (%1) o un equipo con más memoria</translation>
    </message>
    <message>
        <source>continue with %1 when other programs are closed, or train with a smaller batch</source>
        <translation>continúe con %1 cuando haya cerrado otros programas, o entrene con un lote más pequeño</translation>
    </message>
    <message>
        <source>continue it with %1, or choose another folder</source>
        <translation>continúelo con %1 o elija otra carpeta</translation>
    </message>
    <message>
        <source>start the run without %1</source>
        <translation>empiece el entrenamiento sin %1</translation>
    </message>
    <message>
        <source>is no LoRA</source>
        <translation>no es un LoRA</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>is there already with another content, and stays</source>
        <translation>ya existe con otro contenido y se conserva</translation>
    </message>
    <message>
        <source>choose a folder of pictures</source>
        <translation>elija una carpeta de imágenes</translation>
    </message>
    <message>
        <source>is hidden or the system&apos;s; pictures in it: %1</source>
        <translation>está oculto o es del sistema; imágenes dentro: %1</translation>
    </message>
    <message>
        <source>hidden pictures in it: %1</source>
        <translation>imágenes ocultas dentro: %1</translation>
    </message>
    <message>
        <source>is in use, and its list of pictures cannot be copied to look at it</source>
        <translation>está en uso y no se puede copiar su lista de imágenes para verla</translation>
    </message>
    <message>
        <source>try again in a moment, or close the other window</source>
        <translation>inténtelo de nuevo en un momento o cierre la otra ventana</translation>
    </message>
    <message>
        <source>close the other window and start this one again</source>
        <translation>cierre la otra ventana y vuelva a iniciar esta</translation>
    </message>
    <message>
        <source>is open in another window, this one only looks</source>
        <translation>está abierta en otra ventana; esta solo permite mirar</translation>
    </message>
    <message>
        <source>is open on %1, this window only looks</source>
        <translation>está abierta en %1; esta ventana solo permite mirar</translation>
    </message>
    <message>
        <source>its gradient is not a finite number</source>
        <translation>su gradiente no es un número finito</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>reduzca %1</translation>
    </message>
    <message>
        <source>scenery pictures are 128, 256 or 512 pixels wide, not %1</source>
        <translation>las imágenes de paisajes tienen 128, 256 o 512 píxeles de ancho, no %1</translation>
    </message>
    <message>
        <source>adversarial_weight and feature_weight must not be below 0</source>
        <translation>adversarial_weight y feature_weight no deben ser menores que 0</translation>
    </message>
    <message>
        <source>discriminator_learning_rate must be above 0</source>
        <translation>discriminator_learning_rate debe ser mayor que 0</translation>
    </message>
    <message>
        <source>the discriminator cannot be made</source>
        <translation>no se puede construir el discriminador</translation>
    </message>
    <message>
        <source>adversarial_start must not be below 0, discriminator_channels be at least 1, discriminator_layers from 1 to 6</source>
        <translation>adversarial_start no debe ser menor que 0, discriminator_channels debe ser al menos 1 y discriminator_layers de 1 a 6</translation>
    </message>
    <message>
        <source>a discriminator of %1 layers needs at least %2</source>
        <translation>un discriminador de %1 capas necesita al menos %2</translation>
    </message>
    <message>
        <source>equivariance_share must be from 0 to 1</source>
        <translation>equivariance_share debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>equivariance_share needs at least %1</source>
        <translation>equivariance_share necesita al menos %1</translation>
    </message>
    <message>
        <source>is no embedding</source>
        <translation>no es un embedding</translation>
    </message>
    <message>
        <source>choose a file of an embedding</source>
        <translation>elija el archivo de un embedding</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>Find it…</source>
        <translation>Buscarlo…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Use another</source>
        <translation>Usar otro</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>pincelada</translation>
    </message>
    <message>
        <source>take an area away</source>
        <translation>quitar una zona</translation>
    </message>
    <message>
        <source>fill an area</source>
        <translation>rellenar una zona</translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation>varita mágica</translation>
    </message>
    <message>
        <source>bucket fill</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>change the frame</source>
        <translation>cambiar el marco</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>english</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>german</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>french</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>chinese</source>
        <translation>Chino</translation>
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
        <translation>negativo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>lora</source>
        <translation>lora</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>muestreador</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>cfg</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>label</source>
        <translation>color</translation>
    </message>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Panels slide</source>
        <translation>Los paneles se deslizan</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>En cada paso</translation>
    </message>
    <message>
        <source>Twice a second</source>
        <translation>Dos veces por segundo</translation>
    </message>
    <message>
        <source>Every two seconds</source>
        <translation>Cada dos segundos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>PNG, without loss</source>
        <translation>PNG, sin pérdida</translation>
    </message>
    <message>
        <source>JPEG, smaller</source>
        <translation>JPEG, más pequeño</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>El más rápido que haya</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>What suits the device</source>
        <translation>Lo que convenga al dispositivo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark or light surfaces, neutral grey in both: colours are judged on them</source>
        <translation>Superficies oscuras o claras, de gris neutro en ambos casos: sobre ellas se juzgan los colores</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Acento</translation>
    </message>
    <message>
        <source>The colour of what is chosen, focused or active</source>
        <translation>El color de lo elegido, enfocado o activo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Whether things slide to their place or are simply there</source>
        <translation>Si las cosas se deslizan a su sitio o simplemente están ahí</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of menus and panels. Prompts stay as they were written.</source>
        <translation>De menús y paneles. Los prompts quedan como se escribieron.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Creación de imágenes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>How often the picture in the making is shown. Rarely is a little faster.</source>
        <translation>Cada cuánto se muestra la imagen en curso. Pocas veces es un poco más rápido.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Of new pictures; the request is inside either. Only PNG can be made again to the last pixel.</source>
        <translation>De las imágenes nuevas; la petición va dentro de ambos. Solo PNG se puede repetir hasta el último píxel.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What computes the pictures. The open model is opened anew.</source>
        <translation>Lo que calcula las imágenes. El modelo abierto se abre de nuevo.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of the numbers a model computes with: 16 bits need half the memory, 32 are the most exact</source>
        <translation>De los números con que calcula un modelo: 16 bits necesitan la mitad de memoria, 32 son los más exactos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>delete %n picture(s)</source>
        <translation>
            <numerusform>eliminar %n imagen</numerusform>
            <numerusform>eliminar %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n picture(s) out of an album</source>
        <translation>
            <numerusform>quitar %n imagen de un álbum</numerusform>
            <numerusform>quitar %n imágenes de un álbum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n picture(s) to an album</source>
        <translation>
            <numerusform>añadir %n imagen a un álbum</numerusform>
            <numerusform>añadir %n imágenes a un álbum</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the album “%1”</source>
        <translation>eliminar el álbum «%1»</translation>
    </message>
    <message>
        <source>remove from the history</source>
        <translation>quitar del historial</translation>
    </message>
    <message>
        <source>put a request back</source>
        <translation>recuperar una petición</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>cambiar una nota</translation>
    </message>
    <message>
        <source>let a part of the request go</source>
        <translation>soltar una parte de la petición</translation>
    </message>
    <message>
        <source>leave a LoRA out</source>
        <translation>omitir un LoRA</translation>
    </message>
    <message>
        <source>use another LoRA</source>
        <translation>usar otro LoRA</translation>
    </message>
    <message>
        <source>leave an embedding out</source>
        <translation>omitir un embedding</translation>
    </message>
    <message>
        <source>use another embedding</source>
        <translation>usar otro embedding</translation>
    </message>
    <message>
        <source>apply pasted parameters</source>
        <translation>aplicar los parámetros pegados</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Cosas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>at dawn</source>
        <translation>al amanecer</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>de día</translation>
    </message>
    <message>
        <source>at sunset</source>
        <translation>al atardecer</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de noche</translation>
    </message>
    <message>
        <source>under the stars</source>
        <translation>bajo las estrellas</translation>
    </message>
    <message>
        <source>with a full moon</source>
        <translation>con luna llena</translation>
    </message>
    <message>
        <source>with a crescent moon</source>
        <translation>con luna creciente</translation>
    </message>
    <message>
        <source>with the sun</source>
        <translation>con sol</translation>
    </message>
    <message>
        <source>under a clear sky</source>
        <translation>bajo un cielo despejado</translation>
    </message>
    <message>
        <source>with clouds</source>
        <translation>con nubes</translation>
    </message>
    <message>
        <source>in the rain</source>
        <translation>bajo la lluvia</translation>
    </message>
    <message>
        <source>in the snow</source>
        <translation>en la nieve</translation>
    </message>
    <message>
        <source>in the fog</source>
        <translation>en la niebla</translation>
    </message>
    <message>
        <source>in the mountains</source>
        <translation>en las montañas</translation>
    </message>
    <message>
        <source>on rolling hills</source>
        <translation>sobre colinas suaves</translation>
    </message>
    <message>
        <source>by the sea</source>
        <translation>junto al mar</translation>
    </message>
    <message>
        <source>in the desert</source>
        <translation>en el desierto</translation>
    </message>
    <message>
        <source>in the forest</source>
        <translation>en el bosque</translation>
    </message>
    <message>
        <source>in the city</source>
        <translation>en la ciudad</translation>
    </message>
    <message>
        <source>on a flowery meadow</source>
        <translation>en un prado florido</translation>
    </message>
    <message>
        <source>a house</source>
        <translation>una casa</translation>
    </message>
    <message>
        <source>a tree</source>
        <translation>un árbol</translation>
    </message>
    <message>
        <source>a pine tree</source>
        <translation>un pino</translation>
    </message>
    <message>
        <source>a sailing boat</source>
        <translation>un velero</translation>
    </message>
    <message>
        <source>a lighthouse</source>
        <translation>un faro</translation>
    </message>
    <message>
        <source>a windmill</source>
        <translation>un molino de viento</translation>
    </message>
    <message>
        <source>a cactus</source>
        <translation>un cactus</translation>
    </message>
    <message>
        <source>a hot air balloon</source>
        <translation>un globo aerostático</translation>
    </message>
    <message>
        <source>a car</source>
        <translation>un coche</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>flat design</source>
        <translation>diseño plano</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>acuarela</translation>
    </message>
    <message>
        <source>pencil drawing</source>
        <translation>dibujo a lápiz</translation>
    </message>
    <message>
        <source>pixel art</source>
        <translation>pixel art</translation>
    </message>
    <message>
        <source>blue poster style</source>
        <translation>cartel azul</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
</context>
<context>
    <name>sfumato::ModelLibrary</name>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (integrado)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::AboutDialog</name>
    <message>
        <source>About Sfumato</source>
        <translation>Acerca de Sfumato</translation>
    </message>
    <message>
        <source>A studio for latent diffusion that works offline, on any computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un estudio de difusión latente que funciona sin conexión, en cualquier ordenador.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Actions</name>
    <message>
        <source>No picture is being made</source>
        <translation>No se está haciendo ninguna imagen</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Todavía no hay ninguna imagen</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet</source>
        <translation>Todavía no hay nada en el lienzo</translation>
    </message>
    <message>
        <source>There is no candidate yet: repaint something first</source>
        <translation>Todavía no hay ninguna propuesta: repinte algo primero</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Canvas</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>Rueda: zoom; arrastrar: mover; doble clic: ajustada o tamaño real</translation>
    </message>
    <message>
        <source>Paint on it</source>
        <translation>Pintar encima</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CanvasController</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>take a picture onto the canvas</source>
        <translation>llevar una imagen al lienzo</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>nuevo lienzo</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>pegar una imagen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>No se abrió %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>%1 is on the canvas</source>
        <translation>%1 está en el lienzo</translation>
    </message>
    <message>
        <source>Open a picture or document</source>
        <translation>Abrir una imagen o un documento</translation>
    </message>
    <message>
        <source>Pictures and documents (*.sfu *.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes y documentos (*.sfu *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Guardar el documento como</translation>
    </message>
    <message>
        <source>Documents (*.sfu)</source>
        <translation>Documentos (*.sfu)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>Guardar la máscara como</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>Cargar una máscara</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>load a mask</source>
        <translation>cargar una máscara</translation>
    </message>
    <message>
        <source>The mask was scaled to the canvas.</source>
        <translation>La máscara se ajustó al lienzo.</translation>
    </message>
    <message>
        <source>It is %1 × %2 pixels large, the canvas %3 × %4.</source>
        <translation>Mide %1 × %2 píxeles; el lienzo, %3 × %4.</translation>
    </message>
    <message>
        <source>clear the sketch</source>
        <translation>borrar el boceto</translation>
    </message>
    <message>
        <source>clear the mask</source>
        <translation>borrar la máscara</translation>
    </message>
    <message>
        <source>invert the mask</source>
        <translation>invertir la máscara</translation>
    </message>
    <message>
        <source>grow the mask</source>
        <translation>ampliar la máscara</translation>
    </message>
    <message>
        <source>shrink the mask</source>
        <translation>reducir la máscara</translation>
    </message>
    <message>
        <source>soften the mask</source>
        <translation>suavizar la máscara</translation>
    </message>
    <message>
        <source>Its colours are not those of the file.</source>
        <translation>Sus colores no son los del archivo.</translation>
    </message>
    <message>
        <source>close the canvas</source>
        <translation>cerrar el lienzo</translation>
    </message>
    <message>
        <source>The canvas is closed; undo brings it back</source>
        <translation>El lienzo está cerrado; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>Todavía no se ha abierto ni guardado ningún archivo</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CarriedList</name>
    <message>
        <source>strength %1 %</source>
        <translation>fuerza %1 %</translation>
    </message>
    <message>
        <source>Enlarges an old picture %1 times</source>
        <translation>Amplía una imagen anterior %1 veces</translation>
    </message>
    <message>
        <source>Begins with an old picture</source>
        <translation>Parte de una imagen anterior</translation>
    </message>
    <message>
        <source>Paints around an old picture</source>
        <translation>Pinta alrededor de una imagen anterior</translation>
    </message>
    <message>
        <source>Repaints part of an old picture</source>
        <translation>Repinta parte de una imagen anterior</translation>
    </message>
    <message>
        <source>The picture is gone: %1</source>
        <translation>La imagen ya no está: %1</translation>
    </message>
    <message>
        <source>only under its old mask</source>
        <translation>solo bajo su máscara anterior</translation>
    </message>
    <message>
        <source>Goes on from step %1 of “%2”</source>
        <translation>Sigue desde el paso %1 de «%2»</translation>
    </message>
    <message>
        <source>LoRA %1</source>
        <translation>LoRA %1</translation>
    </message>
    <message>
        <source>Reads these words as older versions did</source>
        <translation>Lee estas palabras como las versiones anteriores</translation>
    </message>
    <message>
        <source>It does not begin with noise</source>
        <translation>No parte del ruido</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Peso %1</translation>
    </message>
    <message>
        <source>Weight %1, of the text %2</source>
        <translation>Peso %1, del texto %2</translation>
    </message>
    <message>
        <source>Until they are changed</source>
        <translation>Hasta que se cambien</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Soltar: %1</translation>
    </message>
    <message>
        <source>Begin with noise instead of going on from another picture</source>
        <translation>Empezar con ruido en vez de seguir desde otra imagen</translation>
    </message>
    <message>
        <source>The next picture is made without it. Undo brings it back.</source>
        <translation>La próxima imagen se hace sin ello. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>What the next picture carries on</source>
        <translation>Lo que la próxima imagen lleva consigo</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CheckpointController</name>
    <message>
        <source>The models of %1 are listed</source>
        <translation>Los modelos de %1 están en la lista</translation>
    </message>
    <message>
        <source>%1 is in the library</source>
        <translation>%1 está en la biblioteca</translation>
    </message>
    <message>
        <source>Read how this picture was made</source>
        <translation>Leer cómo se hizo esta imagen</translation>
    </message>
    <message>
        <source>Add to the model library, where it is</source>
        <translation>Añadir a la biblioteca de modelos, donde está</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Abrir un checkpoint</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Abrir una carpeta de modelo</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
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
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type some letters of a command, a model or a prompt</source>
        <translation>Teclee unas letras de un comando, un modelo o un prompt</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué le gustaría hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Return runs what is chosen</source>
        <translation>Intro ejecuta lo elegido</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing that can be done now has these letters.</source>
        <translation>Nada de lo que se puede hacer ahora tiene esas letras.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompareView</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>Rueda: zoom; arrastrar: mover; doble clic: ajustada o tamaño real</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompletionList</name>
    <message>
        <source>Names that fit</source>
        <translation>Nombres que encajan</translation>
    </message>
    <message>
        <source>Up and Down choose, Return or Tab takes the name, Esc closes</source>
        <translation>Arriba y Abajo eligen, Intro o Tab toma el nombre, Esc cierra</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CreatePanel</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>A quick picture follows every change. Nothing of it is kept until you keep it.</source>
        <translation>Una imagen rápida sigue a cada cambio. No se guarda nada hasta que usted la conserve.</translation>
    </message>
    <message>
        <source>Generate forever</source>
        <translation>Generar sin fin</translation>
    </message>
    <message>
        <source>Make one picture after another until this is switched off</source>
        <translation>Hacer una imagen tras otra hasta que se desactive</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Parar tras esta</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>Terminar la imagen en curso y descansar</translation>
    </message>
    <message>
        <source>Make the picture. While one is being made, another waits in line.</source>
        <translation>Hacer la imagen. Mientras se hace una, la siguiente espera su turno.</translation>
    </message>
    <message>
        <source>Stop the picture being made. Pictures already finished are kept.</source>
        <translation>Detener la imagen en curso. Las imágenes ya terminadas se conservan.</translation>
    </message>
    <message>
        <source>How long it takes is known after the first picture.</source>
        <translation>Lo que tarda se sabrá tras la primera imagen.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <translation>%1, %2 de memoria</translation>
    </message>
    <message numerus="yes">
        <source>As measured with this model at this size, over %n picture(s) so far.</source>
        <translation>
            <numerusform>Medido con este modelo a este tamaño, en %n imagen hasta ahora.</numerusform>
            <numerusform>Medido con este modelo a este tamaño, en %n imágenes hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned from %n picture(s) of this model at %1 × %2; exact after the first at this size.</source>
        <translation>
            <numerusform>Estimado a partir de %n imagen de este modelo a %1 × %2; exacto tras la primera a este tamaño.</numerusform>
            <numerusform>Estimado a partir de %n imágenes de este modelo a %1 × %2; exacto tras la primera a este tamaño.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::DockTitles</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Panels behind one another; the arrow keys choose</source>
        <translation>Paneles uno tras otro; las flechas eligen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ExplorerWindow</name>
    <message>
        <source>Diffusion explorer</source>
        <translation>Explorador de difusión</translation>
    </message>
    <message>
        <source>Pages of the explorer</source>
        <translation>Páginas del explorador</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Into noise</source>
        <translation>Hacia el ruido</translation>
    </message>
    <message>
        <source>Out of noise</source>
        <translation>Desde el ruido</translation>
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
        <translation>Abrir ese modelo</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Picture %1, finished</source>
        <translation>Imagen %1, terminada</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1, terminada</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripPanel</name>
    <message>
        <source>Branch from here</source>
        <translation>Bifurcar aquí</translation>
    </message>
    <message>
        <source>Guidance sweep…</source>
        <translation>Serie de guía…</translation>
    </message>
    <message>
        <source>Step filmstrip</source>
        <translation>Tira de pasos</translation>
    </message>
    <message>
        <source>The picture after each step. Click one to look at it.</source>
        <translation>La imagen tras cada paso. Pulse una para mirarla.</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step on, with the prompt, guidance and sampler of the left column</source>
        <translation>Hacer otra imagen a partir del paso elegido, con el prompt, la guía y el muestreador de la columna izquierda</translation>
    </message>
    <message>
        <source>Guidance sweep</source>
        <translation>Serie de guía</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>La misma semilla con varias escalas de guía, en fila</translation>
    </message>
    <message>
        <source>The steps of the picture appear here.</source>
        <translation>Aquí aparecen los pasos de la imagen.</translation>
    </message>
    <message>
        <source>Choose a step in the filmstrip first</source>
        <translation>Elija primero un paso en la tira</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryController</name>
    <message numerus="yes">
        <source>colour %n picture(s)</source>
        <translation>
            <numerusform>colorear %n imagen</numerusform>
            <numerusform>colorear %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>La imagen está en el portapapeles</translation>
    </message>
    <message>
        <source>Looking at new files: %1 of %2</source>
        <translation>Mirando archivos nuevos: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n imagen importada</numerusform>
            <numerusform>%n imágenes importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without parameters</source>
        <translation>
            <numerusform>%n sin parámetros</numerusform>
            <numerusform>%n sin parámetros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocida</numerusform>
            <numerusform>%n ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written to %1</source>
        <translation>
            <numerusform>%n imagen escrita en %1</numerusform>
            <numerusform>%n imágenes escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from %n file(s)</source>
        <translation>
            <numerusform>La biblioteca se reconstruyó a partir de %n archivo</numerusform>
            <numerusform>La biblioteca se reconstruyó a partir de %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %n picture(s)</source>
        <translation>
            <numerusform>valorar %n imagen</numerusform>
            <numerusform>valorar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>New album %1</source>
        <translation>Álbum nuevo %1</translation>
    </message>
    <message>
        <source>Import the pictures of a folder</source>
        <translation>Importar las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>Importando: %1 de %2</translation>
    </message>
    <message>
        <source>Web page with everything inside (*.html)</source>
        <translation>Página web con todo incluido (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>Exportar %n imagen</numerusform>
            <numerusform>Exportar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportando: %1 de %2</translation>
    </message>
    <message>
        <source>Rebuilding the library: %1 of %2</source>
        <translation>Reconstruyendo la biblioteca: %1 de %2</translation>
    </message>
    <message>
        <source>Rebuilding the library</source>
        <translation>Reconstruyendo la biblioteca</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or in a trash left out</source>
        <translation>
            <numerusform>%n oculta o en una papelera omitida</numerusform>
            <numerusform>%n ocultas o en una papelera omitidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryDetails</name>
    <message>
        <source>Picture details</source>
        <translation>Detalles de la imagen</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>Cómo se hizo la imagen elegida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the picture</source>
        <translation>Nota sobre la imagen</translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>La búsqueda la encuentra; se guarda al teclear</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Elija una imagen para ver cómo se hizo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are chosen</source>
        <translation>
            <numerusform>%n imagen elegida</numerusform>
            <numerusform>%n imágenes elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>step %1 of another run</source>
        <translation>el paso %1 de otra ejecución</translation>
    </message>
    <message>
        <source>a picture, repainted</source>
        <translation>una imagen, repintada</translation>
    </message>
    <message>
        <source>a picture, enlarged %1 times</source>
        <translation>una imagen, ampliada %1 veces</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecha a partir de</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>%1
Seed %2, %3×%4
%5</source>
        <translation>%1
Semilla %2, %3×%4
%5</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPanel</name>
    <message>
        <source>Put its request back</source>
        <translation>Recuperar su petición</translation>
    </message>
    <message>
        <source>Use only its…</source>
        <translation>Usar solo su…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>Añadir a un álbum</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>Take out of this album</source>
        <translation>Quitar de este álbum</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two to four pictures at once</source>
        <translation>De dos a cuatro imágenes a la vez</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)…</source>
        <translation>
            <numerusform>Exportar %n imagen…</numerusform>
            <numerusform>Exportar %n imágenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Gallery search</source>
        <translation>Búsqueda en la galería</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Importar imágenes…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Click to look, double-click for the viewer, 0 to 5 for stars, Delete for the trash</source>
        <translation>Clic para mirar, doble clic para el visor, 0 a 5 para estrellas, Supr para la papelera</translation>
    </message>
    <message>
        <source>Show folders and albums</source>
        <translation>Mostrar carpetas y álbumes</translation>
    </message>
    <message>
        <source>Folders by date, and albums</source>
        <translation>Carpetas por fecha, y álbumes</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>Cómo se hizo la imagen elegida</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>El orden de las imágenes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import, export, rebuild</source>
        <translation>Importar, exportar, reconstruir</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Las mejor valoradas primero</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Las más grandes primero</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Por semilla</translation>
    </message>
    <message>
        <source>Export what is chosen…</source>
        <translation>Exportar lo elegido…</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Every picture you make is kept here. Pictures of other programs can be imported with their parameters.</source>
        <translation>Cada imagen que haga se guarda aquí. Las imágenes de otros programas se pueden importar con sus parámetros.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No picture is all of this.</source>
        <translation>Ninguna imagen cumple todo eso.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Edit on the canvas</source>
        <translation>Editar en el lienzo</translation>
    </message>
    <message>
        <source>Choose two to four pictures first</source>
        <translation>Elija primero de dos a cuatro imágenes</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPlaces</name>
    <message>
        <source>Folders and albums</source>
        <translation>Carpetas y álbumes</translation>
    </message>
    <message>
        <source>Click to see the pictures of a day or an album; drop pictures on an album</source>
        <translation>Pulse para ver las imágenes de un día o un álbum; suelte imágenes sobre un álbum</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>Cambiar el nombre del álbum</translation>
    </message>
    <message>
        <source>Remove the album</source>
        <translation>Eliminar el álbum</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GenerationController</name>
    <message>
        <source>Done in %1</source>
        <translation>Hecho en %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir otro modelo…</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Abriendo el modelo…</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>Use the built-in model</source>
        <translation>Usar el modelo integrado</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>Usar %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused; %n job(s) waiting</source>
        <translation>
            <numerusform>La cola está en pausa; %n tarea espera</numerusform>
            <numerusform>La cola está en pausa; %n tareas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>About the picture just made</source>
        <translation>Sobre la imagen recién hecha</translation>
    </message>
    <message>
        <source>Where is the LoRA %1?</source>
        <translation>¿Dónde está el LoRA %1?</translation>
    </message>
    <message>
        <source>LoRAs (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>LoRA (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
    <message>
        <source>Where is the model %1?</source>
        <translation>¿Dónde está el modelo %1?</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</source>
        <translation>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</translation>
    </message>
    <message>
        <source>Where is the embedding %1?</source>
        <translation>¿Dónde está el embedding %1?</translation>
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
        <translation>Qué difiere a lo largo de: %1</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: valores</translation>
    </message>
    <message>
        <source>%1: choose values</source>
        <translation>%1: elegir valores</translation>
    </message>
    <message>
        <source>Choose among all there are</source>
        <translation>Elegir entre todo lo que hay</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values between commas or semicolons. Numbers also as 1-5, 1-10 (+2) for steps of two, 1-10 [5] for five evenly spread.</source>
        <translation>Valores entre comas o puntos y comas. Números también como 1-5, 1-10 (+2) en pasos de dos, 1-10 [5] para cinco repartidos por igual.</translation>
    </message>
    <message>
        <source>Choose a parameter first</source>
        <translation>Elija primero un parámetro</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GridDialog</name>
    <message>
        <source>Make the grid</source>
        <translation>Hacer la cuadrícula</translation>
    </message>
    <message>
        <source>X/Y/Z grid</source>
        <translation>Cuadrícula X/Y/Z</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Láminas</translation>
    </message>
    <message>
        <source>Ask for all these pictures as one job</source>
        <translation>Pedir todas estas imágenes como una sola tarea</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>All else is as in the left column.</source>
        <translation>Todo lo demás es como en la columna izquierda.</translation>
    </message>
    <message>
        <source>All else is as in the left column: “%1”</source>
        <translation>Todo lo demás es como en la columna izquierda: «%1»</translation>
    </message>
    <message>
        <source>Correct the values above.</source>
        <translation>Corrija los valores de arriba.</translation>
    </message>
    <message>
        <source>Write values for at least one parameter.</source>
        <translation>Escriba valores para al menos un parámetro.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, unos %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryDetails</name>
    <message>
        <source>Show the pictures of this request</source>
        <translation>Mostrar las imágenes de esta petición</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the prompt</source>
        <translation>Nota sobre el prompt</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>A favourite: all requests with this prompt</source>
        <translation>Un favorito: todas las peticiones con este prompt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Put the whole request back, seed included</source>
        <translation>Recuperar toda la petición, semilla incluida</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put back only the prompt</source>
        <translation>Recuperar solo el prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Put back only the seed</source>
        <translation>Recuperar solo la semilla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Put back only the settings</source>
        <translation>Recuperar solo los ajustes</translation>
    </message>
    <message>
        <source>Became: %1</source>
        <translation>Se convirtió en: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>La búsqueda la encuentra; se guarda al escribir</translation>
    </message>
    <message>
        <source>Show the newest picture of this request</source>
        <translation>Mostrar la imagen más reciente de esta petición</translation>
    </message>
    <message>
        <source>Click to see it large</source>
        <translation>Clic para verla en grande</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(sin prompt)</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(sin prompt)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>Pulse para mirar; doble clic o Intro recupera toda la petición, semilla incluida</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryPanel</name>
    <message>
        <source>History search</source>
        <translation>Búsqueda en el historial</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historial de prompts</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Solo favoritos</translation>
    </message>
    <message>
        <source>Show only favourites</source>
        <translation>Mostrar solo los favoritos</translation>
    </message>
    <message>
        <source>Each prompt once</source>
        <translation>Cada prompt una vez</translation>
    </message>
    <message>
        <source>Of requests with the same prompt only the newest</source>
        <translation>De las peticiones con el mismo prompt, solo la más reciente</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>Aún no hay prompts</translation>
    </message>
    <message>
        <source>Whatever you ask for is kept here, with every setting.</source>
        <translation>Todo lo que pida se guarda aquí, con cada ajuste.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No prompt is all of this.</source>
        <translation>Ningún prompt cumple todo eso.</translation>
    </message>
    <message>
        <source>Put the whole request back</source>
        <translation>Recuperar toda la petición</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>Usar solo el prompt</translation>
    </message>
    <message>
        <source>Use only the seed</source>
        <translation>Usar solo la semilla</translation>
    </message>
    <message>
        <source>Use only the settings</source>
        <translation>Usar solo los ajustes</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Mostrar sus imágenes</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Ya no es favorito</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Hacerlo favorito</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show all prompts</source>
        <translation>Mostrar todos los prompts</translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>Pulse para mirar; doble clic o Intro recupera toda la petición, semilla incluida</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintBar</name>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Repaint strength</source>
        <translation>Intensidad del repintado</translation>
    </message>
    <message>
        <source>How much may change: 0 keeps what is there, 100 paints it anew</source>
        <translation>Cuánto puede cambiar: 0 conserva lo que hay, 100 lo pinta de nuevo</translation>
    </message>
    <message>
        <source>Repaint area</source>
        <translation>Zona que se repinta</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Toda la imagen</translation>
    </message>
    <message>
        <source>Only the masked part</source>
        <translation>Solo la parte enmascarada</translation>
    </message>
    <message>
        <source>Masked content</source>
        <translation>Contenido de la máscara</translation>
    </message>
    <message>
        <source>What the masked part begins with</source>
        <translation>Con qué empieza la parte enmascarada</translation>
    </message>
    <message>
        <source>Colours around it</source>
        <translation>Colores de alrededor</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>Desenfoque de la máscara</translation>
    </message>
    <message>
        <source>How softly the repainted part goes over into the rest</source>
        <translation>Con qué suavidad la parte repintada pasa al resto</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Mask padding</source>
        <translation>Margen de la máscara</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees</source>
        <translation>Cuánto del entorno ve el modelo</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Point at one to see it in place; a double click accepts it</source>
        <translation>Señale una para verla en su sitio; un doble clic la acepta</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Propuesta %1</translation>
    </message>
    <message>
        <source>What the model sees: all of the canvas, or the masked part and its surroundings, enlarged to its own size. Of a canvas much larger than that, it is the masked part until you choose.</source>
        <translation>Lo que ve el modelo: todo el lienzo, o la parte enmascarada y su entorno, ampliados a su propio tamaño. En un lienzo mucho mayor es la parte enmascarada hasta que usted elija.</translation>
    </message>
    <message>
        <source>Nothing is masked: all of the picture is repainted</source>
        <translation>No hay nada enmascarado: se repinta toda la imagen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintController</name>
    <message>
        <source>There is nothing on the canvas to repaint</source>
        <translation>No hay nada en el lienzo que repintar</translation>
    </message>
    <message>
        <source>The model is still being opened</source>
        <translation>El modelo aún se está abriendo</translation>
    </message>
    <message>
        <source>accept a repainted part</source>
        <translation>aceptar una parte repintada</translation>
    </message>
    <message>
        <source>enlarge the canvas</source>
        <translation>ampliar el lienzo</translation>
    </message>
    <message>
        <source>Taken onto the canvas</source>
        <translation>Llevado al lienzo</translation>
    </message>
    <message>
        <source>Left as it was; the pictures stay in the gallery</source>
        <translation>Todo queda como estaba; las imágenes siguen en la galería</translation>
    </message>
    <message>
        <source>The request before this one is still being prepared</source>
        <translation>La petición anterior aún se está preparando</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LabelledRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>Restablecer a %1</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Use from the last picture</source>
        <translation>Usar el de la última imagen</translation>
    </message>
    <message>
        <source>Use %1 from the last picture</source>
        <translation>Usar %1 de la última imagen</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>Todavía no se ha hecho ninguna imagen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LastCanvas</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>The canvas of last time was not saved. It was kept.</source>
        <translation>El lienzo de la última vez no se guardó. Se conservó.</translation>
    </message>
    <message>
        <source>Sfumato ended unexpectedly. Its canvas was kept.</source>
        <translation>Sfumato se cerró inesperadamente. Su lienzo se conservó.</translation>
    </message>
    <message>
        <source>It is from %1.</source>
        <translation>Es de %1.</translation>
    </message>
    <message>
        <source>bring a canvas back</source>
        <translation>recuperar un lienzo</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LiveController</name>
    <message>
        <source>Live: %1</source>
        <translation>En vivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Live, %n step(s)</source>
        <translation>
            <numerusform>En vivo, %n paso</numerusform>
            <numerusform>En vivo, %n pasos</numerusform>
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
        <translation>Conservada</translation>
    </message>
    <message>
        <source>There is no live picture to keep</source>
        <translation>No hay ninguna imagen en vivo que conservar</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create panel</source>
        <translation>Panel Crear</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures panel</source>
        <translation>Panel Imágenes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History panel</source>
        <translation>Panel Historial</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue panel</source>
        <translation>Panel Cola</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models panel</source>
        <translation>Panel Modelos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training panel</source>
        <translation>Panel de entrenamiento</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MakingInset</name>
    <message>
        <source>In the making</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <source>Take it out of the corner</source>
        <translation>Quitarla de la esquina</translation>
    </message>
    <message>
        <source>Take it out of the corner; it is made all the same</source>
        <translation>Quitarla de la esquina; se sigue creando igualmente</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
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
        <translation>LoRA para %1</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Unknown family</source>
        <translation>Familia desconocida</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelCombo</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that makes the pictures</source>
        <translation>El modelo que hace las imágenes</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery (integrado)</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir otro modelo…</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelPopup</name>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search among the models</source>
        <translation>Buscar entre los modelos</translation>
    </message>
    <message>
        <source>Name, family or hash; arrows choose, Return opens</source>
        <translation>Nombre, familia o huella; las flechas eligen, Intro abre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Abrir otro modelo…</translation>
    </message>
    <message>
        <source>A file or folder that the library does not list</source>
        <translation>Un archivo o carpeta que la biblioteca no lista</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsDetails</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Poner en el prompt</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 mil millones de parámetros</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 millones de parámetros</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourites come first (Ctrl+D)</source>
        <translation>Los favoritos van primero (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Open the folder that it lies in</source>
        <translation>Abrir la carpeta en la que está</translation>
    </message>
    <message>
        <source>The file is gone; forget what was known of it</source>
        <translation>El archivo ya no está; olvidar lo que se sabía de él</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rango %1</translation>
    </message>
    <message>
        <source>v-prediction</source>
        <translation>predicción v</translation>
    </message>
    <message>
        <source>hash is being computed</source>
        <translation>se está calculando la huella</translation>
    </message>
    <message>
        <source>It is not at %1 any more.</source>
        <translation>Ya no está en %1.</translation>
    </message>
    <message>
        <source>Is open</source>
        <translation>Está abierto</translation>
    </message>
    <message>
        <source>Make pictures with this model (Return)</source>
        <translation>Hacer imágenes con este modelo (Intro)</translation>
    </message>
    <message>
        <source>Put its tag into the prompt (Return)</source>
        <translation>Poner su etiqueta en el prompt (Intro)</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>Ponerlo en el prompt</translation>
    </message>
    <message>
        <source>It is open already</source>
        <translation>Ya está abierto</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands above</source>
        <translation>No se puede usar: arriba se dice qué falla</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>Es parte del programa</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsPanel</name>
    <message>
        <source>Model search</source>
        <translation>Búsqueda de modelos</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>Añadir una carpeta de modelos…</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>Biblioteca de modelos</translation>
    </message>
    <message>
        <source>Models, LoRAs and embeddings; Return opens or uses one</source>
        <translation>Modelos, LoRA y embeddings; Intro abre o usa uno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Poner en el prompt</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Ya no es favorito</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Drop files on the window, or add the folder of another program: nothing is copied.</source>
        <translation>Suelte archivos en la ventana, o añada la carpeta de otro programa: no se copia nada.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No card holds all of these words.</source>
        <translation>Ninguna tarjeta contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands below</source>
        <translation>No se puede usar: abajo se dice qué falla</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>Es parte del programa</translation>
    </message>
    <message>
        <source>It is still being computed</source>
        <translation>Todavía se está calculando</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoisingPage</name>
    <message>
        <source>Noise schedule</source>
        <translation>Planificación del ruido</translation>
    </message>
    <message>
        <source>How fast the signal goes under</source>
        <translation>Lo deprisa que se hunde la señal</translation>
    </message>
    <message>
        <source>Timestep</source>
        <translation>Instante</translation>
    </message>
    <message>
        <source>0 is the picture, 999 is noise. Drag it.</source>
        <translation>0 es la imagen, 999 es ruido. Arrástrelo.</translation>
    </message>
    <message>
        <source>The picture under noise</source>
        <translation>La imagen bajo el ruido</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Any picture on the disk; one can also be dropped here</source>
        <translation>Cualquier imagen del disco; también se puede soltar una aquí</translation>
    </message>
    <message>
        <source>Take it from the canvas</source>
        <translation>Tomarla del lienzo</translation>
    </message>
    <message>
        <source>The picture the window shows now</source>
        <translation>La imagen que la ventana muestra ahora</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Otro ruido</translation>
    </message>
    <message>
        <source>Mix the picture with another noise</source>
        <translation>Mezclar la imagen con otro ruido</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>Choose one to see how diffusion takes it apart.</source>
        <translation>Elija una para ver cómo la difusión la deshace.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Timestep %1 of %2</source>
        <translation>Instante %1 de %2</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 no es una imagen que se pueda leer</translation>
    </message>
    <message>
        <source>x = %1 · picture + %2 · noise
Signal to noise %3 dB</source>
        <translation>x = %1 · imagen + %2 · ruido
Señal a ruido %3 dB</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeRow</name>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PaintView</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Wheel: zoom; Shift and wheel: turn; space bar or middle button: move</source>
        <translation>Rueda: zoom; Mayús y rueda: girar; barra espaciadora o botón central: mover</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Return applies it, Esc lets it go</source>
        <translation>Intro lo aplica, Esc lo descarta</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParameterRow</name>
    <message>
        <source>%1 slider</source>
        <translation>Deslizador de %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParametersDialog</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Hecha con %1</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>No incorporado: %1</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>Usarlo todo</translation>
    </message>
    <message>
        <source>Put the whole request into the left column, seed included; undo brings back what was there</source>
        <translation>Poner toda la petición en la columna izquierda, semilla incluida; Deshacer recupera lo que había</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>Usar solo el prompt</translation>
    </message>
    <message>
        <source>Leave all other settings as they are</source>
        <translation>Dejar todos los demás ajustes como están</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, which is not in the library: the open model is used</source>
        <translation>%1, que no está en la biblioteca: se usa el modelo abierto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Escala de guía</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
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
        <translation>Conservar esta imagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>Guardar la imagen en vivo y anotarla en el historial</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>imagen %1 de %2</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <translation>paso %1/%2</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 it/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
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
        <translation>¿Qué debe haber en la imagen?</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>What should not be in it?</source>
        <translation>¿Qué no debe haber?</translation>
    </message>
    <message>
        <source>Describe the picture. Words the model does not know are underlined. Ctrl+Up and Ctrl+Down weigh the word at the cursor or the selection; &lt;lora: and __ complete names, Ctrl+Space asks for them.</source>
        <translation>Describa la imagen. Las palabras que el modelo no conoce aparecen subrayadas. Ctrl+Arriba y Ctrl+Abajo dan peso a la palabra del cursor o a la selección; &lt;lora: y __ completan nombres, Ctrl+Espacio los pide.</translation>
    </message>
    <message>
        <source>What guidance pushes the picture away from. May stay empty.</source>
        <translation>De lo que la guía aparta la imagen. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>%1/%2 tokens</source>
        <translation>%1/%2 tokens</translation>
    </message>
    <message>
        <source>Both prompts, no settings</source>
        <translation>Ambos prompts, sin ajustes</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 steps, seed %4</source>
        <translation>%1 × %2 píxeles, %3 pasos, semilla %4</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>No incorporado: %1</translation>
    </message>
    <message>
        <source>This text holds the parameters of a picture (%1)</source>
        <translation>Este texto contiene los parámetros de una imagen (%1)</translation>
    </message>
    <message>
        <source>Apply parameters</source>
        <translation>Aplicar los parámetros</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Insertar como texto</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueModel</name>
    <message>
        <source>grid of %1</source>
        <translation>cuadrícula de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>step %1/%2 · %3 left</source>
        <translation>paso %1/%2 · quedan %3</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallido: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>(sin prompt)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueuePanel</name>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Ask for as many pictures as you like: they are made one after the other.</source>
        <translation>Pida tantas imágenes como quiera: se hacen una tras otra.</translation>
    </message>
    <message>
        <source>Set up a grid…</source>
        <translation>Preparar una cuadrícula…</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation>Cola de tareas</translation>
    </message>
    <message>
        <source>What is made now, and what waits; Delete cancels or removes</source>
        <translation>Lo que se hace ahora y lo que espera; Supr cancela o quita</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Put its request back</source>
        <translation>Recuperar su petición</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <translation>Cancelar o quitar</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>Limpiar lo hecho</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Rest after the picture being made; press again to go on</source>
        <translation>Descansar tras la imagen en curso; pulse de nuevo para seguir</translation>
    </message>
    <message>
        <source>Set up a grid</source>
        <translation>Preparar una cuadrícula</translation>
    </message>
    <message>
        <source>Make a grid of pictures that differ in up to three things</source>
        <translation>Hacer una cuadrícula de imágenes que difieren en hasta tres cosas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Make what is still missing of these jobs</source>
        <translation>Hacer lo que aún falta de estas tareas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take them off the list; they stay in the history</source>
        <translation>Quitarlas de la lista; quedan en el historial</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time are not finished.</source>
        <translation>
            <numerusform>%n tarea de la última vez no está terminada.</numerusform>
            <numerusform>%n tareas de la última vez no están terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>Elija primero un trabajo</translation>
    </message>
    <message>
        <source>Only a job that waits can be moved</source>
        <translation>Solo se puede mover un trabajo en espera</translation>
    </message>
    <message>
        <source>It is the next one</source>
        <translation>Ya es el siguiente</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>Ya es el último</translation>
    </message>
    <message>
        <source>Only a job that did not come to its end can go on</source>
        <translation>Solo puede continuar un trabajo que no llegó a su fin</translation>
    </message>
    <message>
        <source>No job has ended yet</source>
        <translation>Todavía no ha terminado ningún trabajo</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueTimings</name>
    <message>
        <source>Timings</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Where the time of this job went: opening the model, reading the prompt, steps, decoding; grey is the rest, previews and saving.</source>
        <translation>En qué se fue el tiempo de esta tarea: abrir el modelo, leer el prompt, pasos, decodificación; en gris el resto, vistas previas y guardado.</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Carga %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) %1 (%2 ms each)</source>
        <translation>
            <numerusform>%n paso %1 (%2 ms cada uno)</numerusform>
            <numerusform>%n pasos %1 (%2 ms cada uno)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoding %1</source>
        <translation>Decodificación %1</translation>
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
        <translation>Deslizador %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RunPage</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Predicted noise</source>
        <translation>Ruido predicho</translation>
    </message>
    <message>
        <source>Predicted picture</source>
        <translation>Imagen predicha</translation>
    </message>
    <message>
        <source>Where a word looks</source>
        <translation>Dónde mira una palabra</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Which step of the run is shown</source>
        <translation>Qué paso de la ejecución se muestra</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The latent that goes into the network, in the colours that fit the picture best</source>
        <translation>El latente que entra en la red, en los colores que mejor encajan con la imagen</translation>
    </message>
    <message>
        <source>What the network takes for noise in it</source>
        <translation>Lo que la red toma en él por ruido</translation>
    </message>
    <message>
        <source>What remains without that noise, decoded</source>
        <translation>Lo que queda sin ese ruido, decodificado</translation>
    </message>
    <message>
        <source>Cross-attention of the chosen word, averaged over layers and steps</source>
        <translation>Atención cruzada de la palabra elegida, promediada sobre capas y pasos</translation>
    </message>
    <message>
        <source>Make one picture of what the left column asks for, and show every step. It is not kept.</source>
        <translation>Hacer una imagen de lo que pide la columna izquierda y mostrar cada paso. No se guarda.</translation>
    </message>
    <message>
        <source>Stop the run; the steps so far stay</source>
        <translation>Detener la ejecución; los pasos hechos se quedan</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Palabras del prompt</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>See what the network sees: the noise it predicts, the picture it expects, and where every word of the prompt looks.</source>
        <translation>Vea lo que ve la red: el ruido que predice, la imagen que espera y dónde mira cada palabra del prompt.</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>Ejecutar el prompt</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>ruido %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>Show where “%1” looks</source>
        <translation>Mostrar dónde mira «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A run goes on: stop it first</source>
        <translation>Hay una ejecución en curso: deténgala primero</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SampleSheets</name>
    <message>
        <source>Samples appear here as it learns.</source>
        <translation>Aquí aparecen muestras mientras aprende.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Sample strip</source>
        <translation>Tira de muestras</translation>
    </message>
    <message>
        <source>What the model drew after so many steps, always of the same words. Click to look closer.</source>
        <translation>Lo que el modelo dibujó tras tantos pasos, siempre con las mismas palabras. Haga clic para verlo de cerca.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SamplingPanel</name>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>The method that takes the noise away</source>
        <translation>El método que quita el ruido</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>How the steps are spread between noise and picture</source>
        <translation>Cómo se reparten los pasos entre ruido e imagen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Whose random numbers the noise is made of: the processor&apos;s, or those that NVIDIA cards draw</source>
        <translation>De qué números aleatorios está hecho el ruido: los del procesador, o los que sacan las tarjetas NVIDIA</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Parameters that are seldom changed</source>
        <translation>Parámetros que se cambian pocas veces</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>Escala de guía</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt: higher is stricter and less varied. 1 is no guidance.</source>
        <translation>Con qué rigor sigue la imagen al prompt: más alto es más estricto y menos variado. 1 es sin guía.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How many times the noise is taken away. More is slower and finer.</source>
        <translation>Cuántas veces se quita el ruido. Más es más lento y más fino.</translation>
    </message>
    <message>
        <source>Image count</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>How many pictures, with seeds that follow one another.</source>
        <translation>Cuántas imágenes, con semillas consecutivas.</translation>
    </message>
    <message>
        <source>Guidance start</source>
        <translation>Inicio de la guía</translation>
    </message>
    <message>
        <source>Guidance begins after this part of the steps: later leaves the composition freer.</source>
        <translation>La guía empieza tras esta parte de los pasos: más tarde deja más libre la composición.</translation>
    </message>
    <message>
        <source>Guidance end</source>
        <translation>Fin de la guía</translation>
    </message>
    <message>
        <source>Guidance ends after this part of the steps: earlier keeps colours calm, and is quicker.</source>
        <translation>La guía termina tras esta parte de los pasos: antes mantiene los colores serenos, y es más rápido.</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Reescalado</translation>
    </message>
    <message>
        <source>Brings contrast back that strong guidance exaggerates. 0.7 is usual for models with v-prediction.</source>
        <translation>Recupera el contraste que una guía fuerte exagera. 0,7 es habitual para modelos con predicción v.</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>New noise in every step of DDIM: 0 is none, 1 is as much as DDPM has.</source>
        <translation>Ruido nuevo en cada paso de DDIM: 0 es ninguno, 1 es tanto como DDPM.</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Which layer of the text encoder is heard, counted from the last. 2 is usual for drawn-animation models.</source>
        <translation>Qué capa del codificador de texto se escucha, contando desde la última. 2 es habitual en modelos de dibujos animados.</translation>
    </message>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation>
            <numerusform>Más (%n cambiado)</numerusform>
            <numerusform>Más (%n cambiados)</numerusform>
        </translation>
    </message>
    <message>
        <source>torch&apos;s generator on the processor</source>
        <translation>el generador de torch en el procesador</translation>
    </message>
    <message>
        <source>as on an NVIDIA card, computed here</source>
        <translation>como en una tarjeta NVIDIA, calculado aquí</translation>
    </message>
    <message>
        <source>Only the sampler %1 uses it</source>
        <translation>Solo lo usa el muestreador %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ScheduleChart</name>
    <message>
        <source>Schedule curve</source>
        <translation>Curva de planificación</translation>
    </message>
    <message>
        <source>How much of the signal is left at each timestep. Click to choose one.</source>
        <translation>Cuánta señal queda en cada instante. Pulse para elegir uno.</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchCompletion</name>
    <message>
        <source>Words that must all occur; “-” excludes, quotes keep words together.
Ctrl+Space offers:</source>
        <translation>Palabras que deben aparecer todas; «-» excluye, las comillas mantienen juntas las palabras.
Ctrl+Espacio ofrece:</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchField</name>
    <message>
        <source>Shows what holds all of these words</source>
        <translation>Muestra lo que contiene todas estas palabras</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The number the picture&apos;s noise grows from. The same seed and settings give the same picture.</source>
        <translation>El número del que crece el ruido de la imagen. La misma semilla y los mismos ajustes dan la misma imagen.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>Tirar el dado</translation>
    </message>
    <message>
        <source>Take another seed at random, and keep it</source>
        <translation>Tomar otra semilla al azar, y conservarla</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Conservar la semilla</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>Reutilizar la última semilla</translation>
    </message>
    <message>
        <source>Take the seed of the last picture again, and keep it</source>
        <translation>Tomar de nuevo la semilla de la última imagen, y conservarla</translation>
    </message>
    <message>
        <source>The seed is kept for every picture. Click for a new seed each time.</source>
        <translation>La semilla se conserva para cada imagen. Pulse para una semilla nueva cada vez.</translation>
    </message>
    <message>
        <source>Every picture gets a new seed. Click to keep this one.</source>
        <translation>Cada imagen recibe una semilla nueva. Pulse para conservar esta.</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>Todavía no se ha hecho ninguna imagen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingLine</name>
    <message>
        <source>Keys that two actions have run neither of them</source>
        <translation>Unas teclas compartidas por dos acciones no ejecutan ninguna</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>Ya es el valor predeterminado</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingsDialog</name>
    <message>
        <source>Settings search</source>
        <translation>Búsqueda en los ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No setting holds all of these words.</source>
        <translation>Ningún ajuste contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Shows one section of the settings</source>
        <translation>Muestra una sección de los ajustes</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Pictures, history, models and settings are kept there</source>
        <translation>Ahí se guardan imágenes, historial, modelos y ajustes</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Carpetas de modelos</translation>
    </message>
    <message>
        <source>Models of other programs are listed as well, where they are</source>
        <translation>Los modelos de otros programas también se listan, donde están</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
    <message>
        <source>Take this folder off the list. Its files stay.</source>
        <translation>Quitar esta carpeta de la lista. Sus archivos se quedan.</translation>
    </message>
    <message>
        <source>Take off the list: %1</source>
        <translation>Quitar de la lista: %1</translation>
    </message>
    <message>
        <source>Press the keys that shall do this; Backspace for none</source>
        <translation>Pulse las teclas que deban hacerlo; Retroceso para ninguna</translation>
    </message>
    <message>
        <source>The same keys: %1. &lt;a href=&quot;take&quot;&gt;Use them here only&lt;/a&gt;</source>
        <translation>Las mismas teclas: %1. &lt;a href=&quot;take&quot;&gt;Usarlas solo aquí&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SizeRow</name>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Landscape %1:%2</source>
        <translation>Apaisado %1:%2</translation>
    </message>
    <message>
        <source>Portrait %1:%2</source>
        <translation>Retrato %1:%2</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Apaisado</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>Anchura de la imagen en píxeles</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>Altura de la imagen en píxeles</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar anchura y altura</translation>
    </message>
    <message>
        <source>Keep the ratio of the sides</source>
        <translation>Mantener la proporción de los lados</translation>
    </message>
    <message>
        <source>Usual sizes of this model</source>
        <translation>Tamaños habituales de este modelo</translation>
    </message>
    <message>
        <source>Sides must be multiples of %1: %2 × %3 would fit.</source>
        <translation>Los lados deben ser múltiplos de %1: %2 × %3 encajaría.</translation>
    </message>
    <message>
        <source>This model names no usual sizes</source>
        <translation>Este modelo no indica tamaños habituales</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::StarRow</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Stars from none to five; keys 0 to 5 in the gallery</source>
        <translation>De ninguna a cinco estrellas; teclas 0 a 5 en la galería</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
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
        <translation>Volver al lienzo</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Paint on the mask: what is covered will be painted anew</source>
        <translation>Pintar en la máscara: lo cubierto se pintará de nuevo</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Boceto</translation>
    </message>
    <message>
        <source>Paint in colour over the picture: the model makes a picture of it</source>
        <translation>Pintar en color sobre la imagen: el modelo hace de ello una imagen</translation>
    </message>
    <message>
        <source>Sketch colour</source>
        <translation>Color del boceto</translation>
    </message>
    <message>
        <source>Colour of the sketch</source>
        <translation>Color del boceto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Dureza del pincel</translation>
    </message>
    <message>
        <source>How much of the brush covers in full; the rest fades out</source>
        <translation>Qué parte del pincel cubre del todo; el resto se desvanece</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>How much of what is under it a stroke hides</source>
        <translation>Cuánto oculta un trazo de lo que hay debajo</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>How different a colour may be and still belong to it</source>
        <translation>Cuánto puede diferir un color y aún pertenecer</translation>
    </message>
    <message>
        <source>Pressure changes the size</source>
        <translation>La presión cambia el tamaño</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the larger the brush</source>
        <translation>Cuanto más se aprieta el lápiz, mayor es el pincel</translation>
    </message>
    <message>
        <source>Pressure changes the opacity</source>
        <translation>La presión cambia la opacidad</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the stronger the paint</source>
        <translation>Cuanto más se aprieta el lápiz, más intensa es la pintura</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>Solo lo contiguo</translation>
    </message>
    <message>
        <source>Only what hangs together with the point that is clicked</source>
        <translation>Solo lo que está unido al punto en que se hace clic</translation>
    </message>
    <message>
        <source>Mirror left and right</source>
        <translation>Espejo izquierda-derecha</translation>
    </message>
    <message>
        <source>Paint on the other side as well, as in a mirror</source>
        <translation>Pintar también al otro lado, como en un espejo</translation>
    </message>
    <message>
        <source>Mirror above and below</source>
        <translation>Espejo arriba-abajo</translation>
    </message>
    <message>
        <source>Paint above and below alike, as on water</source>
        <translation>Pintar arriba y abajo por igual, como en el agua</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Cambiar la máscara</translation>
    </message>
    <message>
        <source>Grow, soften, invert, load and save the mask; how it is shown</source>
        <translation>Ampliar, suavizar, invertir, cargar y guardar la máscara; cómo se muestra</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>How far the mask grows, shrinks or softens</source>
        <translation>Cuánto crece, se reduce o se suaviza la máscara</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Velo</translation>
    </message>
    <message>
        <source>Mask overlay opacity</source>
        <translation>Opacidad de la máscara mostrada</translation>
    </message>
    <message>
        <source>How strongly the mask is shown over the picture</source>
        <translation>Con qué fuerza se muestra la máscara sobre la imagen</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>Color de la máscara</translation>
    </message>
    <message>
        <source>Go on painting where it was left</source>
        <translation>Seguir pintando donde se dejó</translation>
    </message>
    <message>
        <source>Diameter of the brush</source>
        <translation>Diámetro del pincel</translation>
    </message>
    <message>
        <source>Change the brush</source>
        <translation>Cambiar el pincel</translation>
    </message>
    <message>
        <source>Pen pressure and mirrors</source>
        <translation>Presión del lápiz y espejos</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Frame width</source>
        <translation>Anchura del marco</translation>
    </message>
    <message>
        <source>How wide the canvas is to be</source>
        <translation>Qué anchura tendrá el lienzo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Frame height</source>
        <translation>Altura del marco</translation>
    </message>
    <message>
        <source>How high the canvas is to be</source>
        <translation>Qué altura tendrá el lienzo</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>Aplicar el marco</translation>
    </message>
    <message>
        <source>The canvas becomes what the frame holds; what is new is masked (Return)</source>
        <translation>El lienzo pasa a ser lo que abarca el marco; lo nuevo queda enmascarado (Intro)</translation>
    </message>
    <message>
        <source>Let the frame go</source>
        <translation>Descartar el marco</translation>
    </message>
    <message>
        <source>The frame is the canvas again (Esc)</source>
        <translation>El marco vuelve a ser el lienzo (Esc)</translation>
    </message>
    <message>
        <source>The frame is the canvas: drag a handle, or type another size</source>
        <translation>El marco es el lienzo: arrastre un tirador o escriba otro tamaño</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingController</name>
    <message>
        <source>Pictures to learn from</source>
        <translation>Imágenes de las que aprender</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The training of %1 is in the trash</source>
        <translation>El entrenamiento de %1 está en la papelera</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPanel</name>
    <message>
        <source>Open the folder of the training</source>
        <translation>Abrir la carpeta del entrenamiento</translation>
    </message>
    <message>
        <source>Move the training to the trash; models that were tried stay</source>
        <translation>Mover el entrenamiento a la papelera; los modelos probados se quedan</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>A new training, or one of those begun</source>
        <translation>Un entrenamiento nuevo o uno de los empezados</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
        <source>%1 – learning</source>
        <translation>%1 – aprendiendo</translation>
    </message>
    <message>
        <source>%1 – finished</source>
        <translation>%1 – terminado</translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <translation>%1 – en pausa</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>Páuselo primero</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>No hay ningún entrenamiento elegido</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPicturesModel</name>
    <message>
        <source>no caption</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>%1
no caption</source>
        <translation>%1
sin descripción</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingSetup</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Describe the rest</source>
        <translation>Describir el resto</translation>
    </message>
    <message>
        <source>The caption of every picture that has no text file beside it</source>
        <translation>La descripción de cada imagen que no tiene un archivo de texto al lado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name of the model that comes of it</source>
        <translation>El nombre del modelo que resulta</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>What learns from the pictures</source>
        <translation>Qué aprende de las imágenes</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autocodificador</translation>
    </message>
    <message>
        <source>What turns pictures into the small latents that are learnt, and back</source>
        <translation>Lo que convierte las imágenes en los pequeños latentes que se aprenden, y de vuelta</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pasos de aprendizaje</translation>
    </message>
    <message>
        <source>How long it learns. Too many, and it knows your pictures by heart.</source>
        <translation>Cuánto tiempo aprende. Con demasiados, se sabe sus imágenes de memoria.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Pictures per step: more are calmer, slower and take more memory</source>
        <translation>Imágenes por paso: más es más estable, más lento y ocupa más memoria</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Save and pause after so many minutes; 0: no limit</source>
        <translation>Guardar y pausar tras estos minutos; 0: sin límite</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step goes. Halve it if the loss jumps.</source>
        <translation>Cuánto avanza cada paso. Redúzcala a la mitad si el error da saltos.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar el entrenamiento</translation>
    </message>
    <message>
        <source>Teach a model your pictures</source>
        <translation>Enseñe sus imágenes a un modelo</translation>
    </message>
    <message>
        <source>Choose a folder of pictures. A text file of the same name beside a picture says what it shows; without any, the model learns without words.</source>
        <translation>Elija una carpeta de imágenes. Un archivo de texto del mismo nombre junto a una imagen dice qué muestra; sin ninguno, el modelo aprende sin palabras.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>Elegir una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Imágenes de las que aprender</translation>
    </message>
    <message>
        <source>The pictures to learn from, cropped as they will be, with their captions</source>
        <translation>Las imágenes de las que aprender, recortadas como se usarán, con sus descripciones</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>Elegir otra carpeta de imágenes</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Begin to learn. Pictures can be made meanwhile; pausing or closing the window saves.</source>
        <translation>Empezar a aprender. Mientras tanto se pueden crear imágenes; pausar o cerrar la ventana guarda.</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>El modelo abierto</translation>
    </message>
    <message>
        <source>The open model, its words</source>
        <translation>El modelo abierto, sus palabras</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Only what reads words (cross-attention): quick, forgets least</source>
        <translation>Solo lo que lee palabras (atención cruzada): rápido, olvida menos</translation>
    </message>
    <message>
        <source>A model of its own, as large as the built-in one</source>
        <translation>Un modelo propio, tan grande como el incluido</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>That of the built-in model: saves a third of the time</source>
        <translation>El del modelo incluido: ahorra un tercio del tiempo</translation>
    </message>
    <message>
        <source>Trained too</source>
        <translation>También se entrena</translation>
    </message>
    <message>
        <source>Learns your kind of picture from nothing, first</source>
        <translation>Aprende primero su tipo de imágenes desde cero</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>mirando…</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1, %2 comprobadas</translation>
    </message>
    <message>
        <source>%1, %2 with captions</source>
        <translation>%1, %2 con descripción</translation>
    </message>
    <message>
        <source>Takes hours and wants thousands of pictures.</source>
        <translation>Tarda horas y pide miles de imágenes.</translation>
    </message>
    <message>
        <source>Some dozens of pictures and minutes are enough.</source>
        <translation>Bastan unas decenas de imágenes y de minutos.</translation>
    </message>
    <message>
        <source>For a new word or two; little memory.</source>
        <translation>Para una o dos palabras nuevas; poca memoria.</translation>
    </message>
    <message>
        <source>There is no picture in this folder: choose another one.</source>
        <translation>No hay ninguna imagen en esta carpeta: elija otra.</translation>
    </message>
    <message>
        <source>This model is led by words: describe the pictures above, or put a text file beside each.</source>
        <translation>Este modelo se guía por palabras: describa las imágenes de arriba o ponga un archivo de texto junto a cada una.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dé un nombre al modelo.</translation>
    </message>
    <message>
        <source>All of it learns on: new subjects and styles</source>
        <translation>Todo el modelo sigue aprendiendo: nuevos temas y estilos</translation>
    </message>
    <message>
        <source>Show which files these are, and why</source>
        <translation>Mostrar qué archivos son y por qué</translation>
    </message>
    <message>
        <source>The pictures of the folder are still being counted</source>
        <translation>Todavía se están contando las imágenes de la carpeta</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingView</name>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>Curva de error</translation>
    </message>
    <message>
        <source>How far the model is off, by step: each step faint, their mean strong, marks for pictures it never sees</source>
        <translation>Cuánto se desvía el modelo en cada paso: cada paso tenue, su media marcada, puntos para imágenes que nunca ve</translation>
    </message>
    <message>
        <source>Learning rate curve</source>
        <translation>Curva de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Cuánto avanza cada paso</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Make what was saved last the model of the window. The training goes on; the model of this moment is kept in the library.</source>
        <translation>Hacer de lo último guardado el modelo de la ventana. El entrenamiento continúa; el modelo de este momento queda en la biblioteca.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Save and stop here; it goes on from this step whenever you like</source>
        <translation>Guardar y parar aquí; continúa desde este paso cuando quiera</translation>
    </message>
    <message>
        <source>Half as many steps again</source>
        <translation>La mitad más de pasos</translation>
    </message>
    <message>
        <source>Go on from what was saved last</source>
        <translation>Continuar desde lo último guardado</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autocodificador</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>Eliminador de ruido</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>encoding pictures</source>
        <translation>codificando imágenes</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>%1 imágenes por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>saved at step %1</source>
        <translation>guardado en el paso %1</translation>
    </message>
    <message>
        <source>learnt %1</source>
        <translation>aprendido %1</translation>
    </message>
    <message>
        <source>unseen %1</source>
        <translation>no visto %1</translation>
    </message>
    <message>
        <source>Halve the rate and go on</source>
        <translation>Reducir la tasa a la mitad y seguir</translation>
    </message>
    <message>
        <source>Halve the batch and go on</source>
        <translation>Reducir el lote a la mitad y seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Discriminator curves</source>
        <translation>Curvas del discriminador</translation>
    </message>
    <message>
        <source>Strong: the discriminator&apos;s loss, 1 where it cannot tell decoded pictures from real ones, 0 where it always can. Faint: the decoder&apos;s, low where its pictures pass for real</source>
        <translation>Fuerte: la pérdida del discriminador, 1 si no distingue las imágenes decodificadas de las reales, 0 si siempre las distingue. Tenue: la del decodificador, baja cuando sus imágenes pasan por reales</translation>
    </message>
    <message>
        <source>It is saving what was learned, and stops then</source>
        <translation>Está guardando lo aprendido y después se detiene</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>No hay ningún entrenamiento elegido</translation>
    </message>
    <message>
        <source>There is nothing to try before the first save</source>
        <translation>No hay nada que probar antes del primer guardado</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UndoStacks</name>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnkeptCanvas</name>
    <message>
        <source>A canvas that is not saved</source>
        <translation>Un lienzo sin guardar</translation>
    </message>
    <message>
        <source>No file holds what is on the canvas</source>
        <translation>Ningún archivo contiene lo que hay en el lienzo</translation>
    </message>
    <message>
        <source>This window only looks at the data folder and keeps nothing there: the canvas is lost if you leave now.</source>
        <translation>Esta ventana solo mira la carpeta de datos y no guarda nada en ella: el lienzo se pierde si sale ahora.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin él</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnsavedPictures</name>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet; the queue is waiting</source>
        <translation>
            <numerusform>%n imagen aún no está en ningún disco; la cola espera</numerusform>
            <numerusform>%n imágenes aún no están en ningún disco; la cola espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Save the pictures in</source>
        <translation>Guardar las imágenes en</translation>
    </message>
    <message>
        <source>Pictures that are not saved</source>
        <translation>Imágenes sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet</source>
        <translation>
            <numerusform>%n imagen aún no está en ningún disco</numerusform>
            <numerusform>%n imágenes aún no están en ningún disco</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost if you leave now.</source>
        <translation>Se perderán si sale ahora.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin ellas</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ViewerWindow</name>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Una al lado de otra</translation>
    </message>
    <message>
        <source>A line between the two</source>
        <translation>Una línea entre las dos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>How much the difference is enlarged</source>
        <translation>Cuánto se amplía la diferencia</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Grid between large pixels</source>
        <translation>Cuadrícula entre píxeles grandes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>Guidance %1</source>
        <translation>Guía %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being compared</source>
        <translation>Se están comparando imágenes</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>Es la primera imagen</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>Es la última imagen</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::VocabularyHint</name>
    <message>
        <source>What this model knows: %1</source>
        <translation>Lo que conoce este modelo: %1</translation>
    </message>
    <message>
        <source>Models that know more words can be opened at any time</source>
        <translation>En cualquier momento se pueden abrir modelos que conocen más palabras</translation>
    </message>
    <message>
        <source>open a Stable Diffusion checkpoint</source>
        <translation>abra un checkpoint de Stable Diffusion</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This small model knows these words. For everything else, %1.</source>
        <translation>Este pequeño modelo conoce estas palabras. Para todo lo demás, %1.</translation>
    </message>
    <message>
        <source>It does not know %1. Choose from these words or, for everything else, %2.</source>
        <translation>No conoce %1. Elija entre estas palabras o, para todo lo demás, %2.</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>Añadir «%1» al prompt</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WelcomePage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>¿Qué le gustaría ver?</translation>
    </message>
    <message>
        <source>Make a picture of “%1”</source>
        <translation>Hacer una imagen de «%1»</translation>
    </message>
    <message>
        <source>Open a checkpoint…</source>
        <translation>Abrir un checkpoint…</translation>
    </message>
    <message>
        <source>Make pictures with a Stable Diffusion model of your own</source>
        <translation>Hacer imágenes con un modelo de Stable Diffusion propio</translation>
    </message>
    <message>
        <source>Describe it at the left and press Generate, or begin with one of these. The picture appears here, step by step.</source>
        <translation>Descríbalo a la izquierda y pulse Generar, o empiece con uno de estos. La imagen aparece aquí, paso a paso.</translation>
    </message>
    <message>
        <source>a red house by the sea at sunset</source>
        <translation>una casa roja junto al mar al atardecer</translation>
    </message>
    <message>
        <source>a windmill on rolling hills by day, watercolor</source>
        <translation>un molino de viento sobre colinas de día, acuarela</translation>
    </message>
    <message>
        <source>a hot air balloon in the mountains at dawn</source>
        <translation>un globo aerostático en las montañas al amanecer</translation>
    </message>
    <message>
        <source>a white lighthouse by the sea at night</source>
        <translation>un faro blanco junto al mar de noche</translation>
    </message>
    <message>
        <source>a cactus in the desert, pixel art</source>
        <translation>un cactus en el desierto, pixel art</translation>
    </message>
    <message>
        <source>a sailing boat by the sea in the fog</source>
        <translation>un velero en el mar entre la niebla</translation>
    </message>
    <message>
        <source>a pine tree in the forest in the snow</source>
        <translation>un pino en el bosque nevado</translation>
    </message>
    <message>
        <source>a yellow car in the city, flat design</source>
        <translation>un coche amarillo en la ciudad, diseño plano</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WindowActions</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WorkBar</name>
    <message>
        <source>Stop the work</source>
        <translation>Detener el trabajo</translation>
    </message>
    <message>
        <source>Stop; what was done stays</source>
        <translation>Detener; lo hecho se queda</translation>
    </message>
</context>
</TS>
