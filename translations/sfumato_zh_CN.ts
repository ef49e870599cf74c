<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Accents</name>
    <message>
        <source>Ochre</source>
        <translation>赭石</translation>
    </message>
    <message>
        <source>Sienna</source>
        <translation>熟褐</translation>
    </message>
    <message>
        <source>Madder</source>
        <translation>茜红</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫罗兰</translation>
    </message>
    <message>
        <source>Ultramarine</source>
        <translation>群青</translation>
    </message>
    <message>
        <source>Cerulean</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>翠绿</translation>
    </message>
    <message>
        <source>Sap green</source>
        <translation>草绿</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>石墨</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save the picture as…</source>
        <translation>图片另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a copy of the picture on the canvas</source>
        <translation>保存画布上图片的副本</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the picture on the canvas</source>
        <translation>复制画布上的图片</translation>
    </message>
    <message>
        <source>Open the &amp;folder of pictures</source>
        <translation>打开图片文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show where all pictures are kept</source>
        <translation>显示所有图片的保存位置</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>导入图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Take over a folder of pictures of other programs, with their parameters</source>
        <translation>连同参数一起接收其他程序的图片文件夹</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>重建图库(&amp;R)</translation>
    </message>
    <message>
        <source>Read every picture file again; stars, colours, notes and albums stay</source>
        <translation>重新读取每个图片文件；星级、颜色、备注和相册都会保留</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>关闭工作室</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>撤销上一次更改(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo the last change</source>
        <translation>重做上一次更改(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Edit the &amp;prompt</source>
        <translation>编辑提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>转到提示词</translation>
    </message>
    <message>
        <source>&amp;Find a picture</source>
        <translation>查找图片(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search field of the gallery</source>
        <translation>转到图库的搜索框</translation>
    </message>
    <message>
        <source>Find a &amp;model</source>
        <translation>查找模型(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the search field of the model library</source>
        <translation>转到模型库的搜索框</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Everything the studio can do, by typing some letters of it</source>
        <translation>输入几个字母，即可找到工作室能做的一切</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Look, language, device, folders and keys</source>
        <translation>外观、语言、设备、文件夹和按键</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Generate a picture</source>
        <translation>生成图片(&amp;G)</translation>
    </message>
    <message>
        <source>Make the picture that the left column describes</source>
        <translation>按左栏的描述生成图片</translation>
    </message>
    <message>
        <source>&amp;Cancel the picture</source>
        <translation>取消图片(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the picture being made</source>
        <translation>停止正在生成的图片</translation>
    </message>
    <message>
        <source>&amp;Live pictures</source>
        <translation>实时图片(&amp;L)</translation>
    </message>
    <message>
        <source>A quick picture follows every change</source>
        <translation>每次更改后都会快速生成一张图片</translation>
    </message>
    <message>
        <source>&amp;Keep the live picture</source>
        <translation>保留实时图片(&amp;K)</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>保存实时图片并记入历史</translation>
    </message>
    <message>
        <source>Generate &amp;forever</source>
        <translation>持续生成(&amp;F)</translation>
    </message>
    <message>
        <source>One picture after another until this is switched off</source>
        <translation>一张接一张地生成图片，直到关闭</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>此张之后停止(&amp;T)</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>完成正在生成的图片，然后休息</translation>
    </message>
    <message>
        <source>&amp;Branch from the chosen step</source>
        <translation>从所选步骤分支(&amp;B)</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step of the filmstrip on</source>
        <translation>从胶片中所选的步骤开始生成另一张图片</translation>
    </message>
    <message>
        <source>Guidance s&amp;weep…</source>
        <translation>引导强度对比(&amp;W)…</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>同一种子以多个引导强度并排生成</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>Rest after the picture being made</source>
        <translation>当前图片完成后休息</translation>
    </message>
    <message>
        <source>X/Y/Z g&amp;rid…</source>
        <translation>X/Y/Z 网格(&amp;R)…</translation>
    </message>
    <message>
        <source>Pictures that differ in up to three things, on one sheet</source>
        <translation>将最多在三个方面不同的图片排在一张图上</translation>
    </message>
    <message>
        <source>Diffusion &amp;explorer…</source>
        <translation>扩散探索器(&amp;E)…</translation>
    </message>
    <message>
        <source>See how noise takes a picture apart, and how the model finds one in it</source>
        <translation>看噪声如何拆解图片，以及模型如何从噪声中找出图片</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>使图片适应窗口</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>图片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>靠近查看</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>远离查看</translation>
    </message>
    <message>
        <source>Show the &amp;pixels</source>
        <translation>显示像素(&amp;P)</translation>
    </message>
    <message>
        <source>Show the pixels</source>
        <translation>显示像素</translation>
    </message>
    <message>
        <source>Draw hard pixels instead of smoothing the picture</source>
        <translation>绘制清晰的像素，而不平滑图片</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Light or dark surfaces</source>
        <translation>浅色或深色界面</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>将所有面板放回最初的位置</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open a checkpoint…</source>
        <translation>打开检查点(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a model &amp;folder…</source>
        <translation>打开模型文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a model saved by diffusers or trained here</source>
        <translation>打开由 diffusers 保存或在此训练的模型</translation>
    </message>
    <message>
        <source>&amp;Add a folder of models…</source>
        <translation>添加模型文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>List the models of another program as well, where they are</source>
        <translation>也列出其他程序的模型，文件保持原位</translation>
    </message>
    <message>
        <source>&amp;Show the folder of models</source>
        <translation>显示模型文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Checkpoints put there are listed</source>
        <translation>放在那里的检查点会被列出</translation>
    </message>
    <message>
        <source>&amp;Look for models again</source>
        <translation>重新查找模型(&amp;L)</translation>
    </message>
    <message>
        <source>Read the folders of models again</source>
        <translation>重新读取模型文件夹</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>一页列出所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Sfumato</source>
        <translation>关于 Sfumato(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;New canvas</source>
        <translation>新建画布(&amp;N)</translation>
    </message>
    <message>
        <source>A white canvas as large as the pictures that are made</source>
        <translation>与所生成图片同样大小的白色画布</translation>
    </message>
    <message>
        <source>&amp;Open a picture or document…</source>
        <translation>打开图片或文档(&amp;O)…</translation>
    </message>
    <message>
        <source>Paint on a picture, or go on with a document</source>
        <translation>在图片上绘制，或继续处理文档</translation>
    </message>
    <message>
        <source>&amp;Paste as a canvas</source>
        <translation>粘贴为画布(&amp;P)</translation>
    </message>
    <message>
        <source>Paint on the picture on the clipboard</source>
        <translation>在剪贴板中的图片上绘制</translation>
    </message>
    <message>
        <source>Save the &amp;document</source>
        <translation>保存文档(&amp;D)</translation>
    </message>
    <message>
        <source>Save picture, sketch and mask to go on with later</source>
        <translation>保存图片、草图和蒙版，以便以后继续</translation>
    </message>
    <message>
        <source>Save the document &amp;as…</source>
        <translation>文档另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>以其他名称保存文档</translation>
    </message>
    <message>
        <source>Pa&amp;int</source>
        <translation>绘制(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Move what is seen; look at pictures</source>
        <translation>移动视图；查看图片</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paint; with Shift, a straight line from where the last stroke ended</source>
        <translation>绘制；按住 Shift 从上一笔末端画直线</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Take paint away; so does the other end of a pen</source>
        <translation>擦除绘制内容；压感笔的另一端也可以</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Fill what is drawn around; with Alt, take it away</source>
        <translation>填充圈出的区域；按住 Alt 则去除</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>矩形(&amp;R)</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Fill a rectangle; with Shift a square, with Alt take it away</source>
        <translation>填充矩形；按住 Shift 为正方形，按住 Alt 则去除</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <translation>椭圆(&amp;L)</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Fill an ellipse; with Shift a circle, with Alt take it away</source>
        <translation>填充椭圆；按住 Shift 为圆形，按住 Alt 则去除</translation>
    </message>
    <message>
        <source>B&amp;ucket</source>
        <translation>油漆桶(&amp;U)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>油漆桶</translation>
    </message>
    <message>
        <source>Fill what is alike around a point; with Alt, take it away</source>
        <translation>填充点击处周围相似的区域；按住 Alt 则去除</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>魔棒(&amp;W)</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Mask the colours like that of a point; with Alt, take them away</source>
        <translation>将与点击处相似的颜色加入蒙版；按住 Alt 则去除</translation>
    </message>
    <message>
        <source>Colour &amp;picker</source>
        <translation>取色器(&amp;P)</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>取色器</translation>
    </message>
    <message>
        <source>Take the sketch colour from the picture</source>
        <translation>从图片中取草图颜色</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>缩小画笔(&amp;M)</translation>
    </message>
    <message>
        <source>A smaller brush</source>
        <translation>更小的画笔</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>放大画笔(&amp;G)</translation>
    </message>
    <message>
        <source>A larger brush</source>
        <translation>更大的画笔</translation>
    </message>
    <message>
        <source>Mask or s&amp;ketch</source>
        <translation>蒙版或草图(&amp;K)</translation>
    </message>
    <message>
        <source>Paint on the other one of mask and sketch</source>
        <translation>在蒙版与草图之间切换绘制</translation>
    </message>
    <message>
        <source>Sketch &amp;colour…</source>
        <translation>草图颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the colour of the sketch</source>
        <translation>选择草图的颜色</translation>
    </message>
    <message>
        <source>Clear the &amp;sketch</source>
        <translation>清除草图(&amp;S)</translation>
    </message>
    <message>
        <source>Take the whole sketch away</source>
        <translation>去除整个草图</translation>
    </message>
    <message>
        <source>Gro&amp;w the mask</source>
        <translation>扩展蒙版(&amp;W)</translation>
    </message>
    <message>
        <source>Move the edge of the mask outwards</source>
        <translation>将蒙版边缘向外移动</translation>
    </message>
    <message>
        <source>Shri&amp;nk the mask</source>
        <translation>收缩蒙版(&amp;N)</translation>
    </message>
    <message>
        <source>Move the edge of the mask inwards</source>
        <translation>将蒙版边缘向内移动</translation>
    </message>
    <message>
        <source>So&amp;ften the mask</source>
        <translation>羽化蒙版(&amp;F)</translation>
    </message>
    <message>
        <source>Make the edge of the mask soft</source>
        <translation>使蒙版边缘柔和</translation>
    </message>
    <message>
        <source>In&amp;vert the mask</source>
        <translation>反转蒙版(&amp;V)</translation>
    </message>
    <message>
        <source>Mask what is free, free what is masked</source>
        <translation>蒙住未蒙部分，放开已蒙部分</translation>
    </message>
    <message>
        <source>Clear the m&amp;ask</source>
        <translation>清除蒙版(&amp;A)</translation>
    </message>
    <message>
        <source>Take the whole mask away</source>
        <translation>去除整个蒙版</translation>
    </message>
    <message>
        <source>Show the mas&amp;k</source>
        <translation>显示蒙版(&amp;K)</translation>
    </message>
    <message>
        <source>The mask lies over the picture in a colour</source>
        <translation>蒙版以颜色叠加在图片上</translation>
    </message>
    <message>
        <source>Mask c&amp;olour…</source>
        <translation>蒙版颜色(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the colour the mask is shown in</source>
        <translation>选择蒙版的显示颜色</translation>
    </message>
    <message>
        <source>Save the mask as…</source>
        <translation>蒙版另存为…</translation>
    </message>
    <message>
        <source>Save the mask as a grey picture</source>
        <translation>将蒙版保存为灰度图片</translation>
    </message>
    <message>
        <source>Load a mask…</source>
        <translation>载入蒙版…</translation>
    </message>
    <message>
        <source>Take the mask from a grey picture</source>
        <translation>从灰度图片获取蒙版</translation>
    </message>
    <message>
        <source>Canvas or &amp;picture</source>
        <translation>画布或图片(&amp;P)</translation>
    </message>
    <message>
        <source>Go between the canvas and the picture shown last</source>
        <translation>在画布与最后显示的图片之间切换</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;left</source>
        <translation>向左旋转画布(&amp;L)</translation>
    </message>
    <message>
        <source>Turn what is seen, as paper on a table</source>
        <translation>像桌上的纸一样旋转视图</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;right</source>
        <translation>向右旋转画布(&amp;R)</translation>
    </message>
    <message>
        <source>Canvas up&amp;right</source>
        <translation>画布摆正(&amp;R)</translation>
    </message>
    <message>
        <source>Turn the canvas back</source>
        <translation>将画布转回</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>训练模型(&amp;T)…</translation>
    </message>
    <message>
        <source>Teach a model your own pictures, and watch it learn</source>
        <translation>教模型学习你自己的图片，并观看它学习</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>画框(&amp;F)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Re&amp;paint</source>
        <translation>重绘(&amp;P)</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>重绘</translation>
    </message>
    <message>
        <source>Paint the masked part anew; all of the canvas where nothing is masked</source>
        <translation>重新绘制遮罩部分；没有遮罩时重绘整个画布</translation>
    </message>
    <message>
        <source>&amp;Accept the candidate</source>
        <translation>采用候选(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the chosen candidate onto the canvas</source>
        <translation>把所选候选放到画布上</translation>
    </message>
    <message>
        <source>&amp;Try again with another seed</source>
        <translation>换个种子再试(&amp;T)</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换个种子</translation>
    </message>
    <message>
        <source>Other candidates for the same place</source>
        <translation>为同一位置生成其他候选</translation>
    </message>
    <message>
        <source>Re&amp;ject the candidates</source>
        <translation>放弃候选(&amp;J)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Leave the canvas as it was</source>
        <translation>让画布保持原样</translation>
    </message>
    <message>
        <source>Enlarge 2 times</source>
        <translation>放大 2 倍</translation>
    </message>
    <message>
        <source>Twice as many pixels a side, with what the model adds to them</source>
        <translation>每边像素增加到 2 倍，并由模型补充细节</translation>
    </message>
    <message>
        <source>Enlarge 4 times</source>
        <translation>放大 4 倍</translation>
    </message>
    <message>
        <source>Four times as many pixels a side, with what the model adds to them</source>
        <translation>每边像素增加到 4 倍，并由模型补充细节</translation>
    </message>
    <message>
        <source>Open a Stable Diffusion checkpoint (.safetensors, .ckpt)</source>
        <translation>打开 Stable Diffusion 检查点 (.safetensors, .ckpt)</translation>
    </message>
    <message>
        <source>C&amp;lose the canvas</source>
        <translation>关闭画布(&amp;L)</translation>
    </message>
    <message>
        <source>Put the canvas away for good; until the end of the program, undo brings it back</source>
        <translation>彻底收起画布；在退出程序之前，撤销可将其恢复</translation>
    </message>
    <message>
        <source>Move and resize the frame of the canvas: what is new will be painted</source>
        <translation>移动画布的画框并调整大小：新增的部分会被绘制</translation>
    </message>
</context>
<context>
    <name>ColourLabels</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>“%1” in the settings</source>
        <translation>设置中的“%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 of sfumato-cli</source>
        <translation>sfumato-cli 的 %1</translation>
    </message>
</context>
<context>
    <name>DataNotes</name>
    <message numerus="yes">
        <source>%n picture(s) not in sRGB</source>
        <translation>
            <numerusform>%n 张图片不是 sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) left out</source>
        <translation>
            <numerusform>略过 %n 个文件或文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>The first one (DDPM, 2020): little signal is left after half of the way.</source>
        <translation>最早的一种 (DDPM, 2020)：过半之后几乎没有信号。</translation>
    </message>
    <message>
        <source>Scaled linear</source>
        <translation>缩放线性</translation>
    </message>
    <message>
        <source>That of Stable Diffusion: linear in the square root, kinder in the beginning.</source>
        <translation>Stable Diffusion 所用：在平方根上线性，开始时较温和。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>The signal fades evenly over the whole way (improved DDPM, 2021).</source>
        <translation>信号在整个过程中均匀减弱 (improved DDPM, 2021)。</translation>
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
        <translation>种子</translation>
    </message>
    <message>
        <source>1-4, or -1, -1, -1 for seeds to be drawn</source>
        <translation>1-4，或用 -1, -1, -1 随机抽取种子</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>10-30 (+10)</source>
        <translation>10-30 (+10)</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>1-10 [4]</source>
        <translation>1-10 [4]</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>DDIM, Euler a</source>
        <translation>DDIM, Euler a</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Automatic, Karras</source>
        <translation>Automatic, Karras</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>提示词中的词</translation>
    </message>
    <message>
        <source>sunset, night, winter: the first is what the others replace</source>
        <translation>sunset, night, winter：第一个词将被其余的词替换</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>128x128, 192x128</source>
        <translation>128x128, 192x128</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>names of models</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>LoRA 权重</translation>
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
        <translation>强度</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>引导重缩放</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>引导起点</translation>
    </message>
    <message>
        <source>Guidance to</source>
        <translation>引导终点</translation>
    </message>
    <message>
        <source>Noise source</source>
        <translation>噪声来源</translation>
    </message>
    <message>
        <source>cpu, philox</source>
        <translation>cpu, philox</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery（内置）</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>shifts its times by the size of the picture (&quot;use_dynamic_shifting&quot;)</source>
        <translation>按图片大小移动时间（&quot;use_dynamic_shifting&quot;）</translation>
    </message>
    <message>
        <source>stretches its times to a last one (&quot;shift_terminal&quot;)</source>
        <translation>把时间拉伸到最后一个值（&quot;shift_terminal&quot;）</translation>
    </message>
    <message>
        <source>&quot;latents_mean&quot; and &quot;latents_std&quot; do not have one value for each of &quot;latent_channels&quot;</source>
        <translation>&quot;latents_mean&quot; 和 &quot;latents_std&quot; 的值的数量与 &quot;latent_channels&quot; 不符</translation>
    </message>
    <message>
        <source>use a model with a fixed shift</source>
        <translation>请使用移位固定的模型</translation>
    </message>
    <message>
        <source>cannot open: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>cannot map: %1</source>
        <translation>无法映射到内存：%1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot create the folder: %1</source>
        <translation>无法创建文件夹：%1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>无法创建：%1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>无法锁定：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>无法移动到 %1：%2</translation>
    </message>
    <message>
        <source>cannot be copied to %1: %2</source>
        <translation>无法复制到 %1：%2</translation>
    </message>
    <message>
        <source>is too large (%1 bytes, at most %2)</source>
        <translation>过大（%1 字节，最多 %2）</translation>
    </message>
    <message>
        <source>became shorter while it was read</source>
        <translation>在读取过程中变短了</translation>
    </message>
    <message>
        <source>became shorter while it was in use</source>
        <translation>在使用过程中变短了</translation>
    </message>
    <message>
        <source>is not valid JSON (at byte %1)</source>
        <translation>不是有效的 JSON（在第 %1 字节处）</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is nested over %1 deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>is no valid base64</source>
        <translation>不是有效的 base64</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is %2, which has the wrong type</source>
        <translation>“%1”的值为 %2，类型错误</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>哈希值的计算已停止</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹非空</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>无效的跨设备链接</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>请释放一些空间</translation>
    </message>
    <message>
        <source>free some memory</source>
        <translation>请释放一些内存</translation>
    </message>
    <message>
        <source>free some space or choose another folder</source>
        <translation>请释放一些空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>请选择其他文件夹或释放一些空间</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>请选择您有写入权限的文件夹</translation>
    </message>
    <message>
        <source>let the other program finish, then try again</source>
        <translation>请等其他程序完成后再试</translation>
    </message>
    <message>
        <source>let the other program finish, then open the model again</source>
        <translation>请等其他程序完成后重新打开模型</translation>
    </message>
    <message>
        <source>fetch or write the file again</source>
        <translation>请重新获取或重新写入该文件</translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation>请重新获取或重新保存</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>请重新获取</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>请重新获取该文件</translation>
    </message>
    <message>
        <source>fetch the folder again</source>
        <translation>请重新获取该文件夹</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>请重新获取该模型</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete; fetch it again</source>
        <translation>文件已损坏或不完整；请重新获取</translation>
    </message>
    <message>
        <source>the download is incomplete; fetch it again</source>
        <translation>下载不完整；请重新下载</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>请保存为 UTF-8</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>张量“%1”%2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; overlaps the one before it (begins at byte %2, expected %3)</source>
        <translation>张量“%1”与前一个重叠（从第 %2 字节开始，应为 %3）</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; leaves a hole before it (begins at byte %2, expected %3)</source>
        <translation>张量“%1”之前有空隙（从第 %2 字节开始，应为 %3）</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; ends at byte %2 of the data but the file holds %3</source>
        <translation>张量“%1”在数据的第 %2 字节处结束，但文件中只有 %3 字节</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; does not have the shape that its name asks for</source>
        <translation>张量“%1”的形状与其名称所要求的不符</translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation>文件头中“%1”出现了两次</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>its header is not UTF-8 (at byte %1)</source>
        <translation>文件头不是 UTF-8（在第 %1 字节处）</translation>
    </message>
    <message>
        <source>its header is not valid JSON (at byte %1)</source>
        <translation>文件头不是有效的 JSON（在第 %1 字节处）</translation>
    </message>
    <message>
        <source>its header is too small (%1 bytes)</source>
        <translation>文件头过小（%1 字节）</translation>
    </message>
    <message>
        <source>its header is too large (%1 bytes); it may not be a safetensors file</source>
        <translation>文件头过大（%1 字节）；可能不是 safetensors 文件</translation>
    </message>
    <message>
        <source>its header ends at byte %1 but the file has %2</source>
        <translation>文件头在第 %1 字节处结束，但文件只有 %2 字节</translation>
    </message>
    <message>
        <source>its metadata is not an object</source>
        <translation>元数据不是对象</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a text</source>
        <translation>元数据“%1”不是文本</translation>
    </message>
    <message>
        <source>lacks a proper dtype, shape or data_offsets</source>
        <translation>缺少有效的 dtype、shape 或 data_offsets</translation>
    </message>
    <message>
        <source>has the unknown dtype %1</source>
        <translation>使用了未知的 dtype %1</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>有 %1 个维度</translation>
    </message>
    <message>
        <source>has %1 dimensions, at most %2 are allowed</source>
        <translation>有 %1 个维度，最多允许 %2 个</translation>
    </message>
    <message>
        <source>has a shape that is not made of whole numbers</source>
        <translation>形状中含有非整数</translation>
    </message>
    <message>
        <source>has a shape whose size overflows</source>
        <translation>形状过大，总大小溢出</translation>
    </message>
    <message>
        <source>has offsets that are not whole numbers</source>
        <translation>偏移量不是整数</translation>
    </message>
    <message>
        <source>needs %1 bytes but its offsets are %2 to %3</source>
        <translation>需要 %1 字节，但偏移量为 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 bytes are left over after the last tensor</source>
        <translation>最后一个张量之后多出 %1 字节</translation>
    </message>
    <message>
        <source>is too short for a safetensors file (%1 bytes)</source>
        <translation>过短，不可能是 safetensors 文件（%1 字节）</translation>
    </message>
    <message>
        <source>convert it to .safetensors, or fetch the .safetensors version</source>
        <translation>请转换为 .safetensors，或获取 .safetensors 版本</translation>
    </message>
    <message>
        <source>unpack it and open what it holds</source>
        <translation>请解压后打开其中的内容</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>没有这个模型</translation>
    </message>
    <message>
        <source>is not a model folder (it holds no model_index.json)</source>
        <translation>不是模型文件夹（其中没有 model_index.json）</translation>
    </message>
    <message>
        <source>is a folder without model_index.json</source>
        <translation>是没有 model_index.json 的文件夹</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; of tensors and files</source>
        <translation>没有列出张量与文件的“weight_map”</translation>
    </message>
    <message>
        <source>the file of tensor &quot;%1&quot; is not a text</source>
        <translation>张量“%1”的文件不是文本</translation>
    </message>
    <message>
        <source>names a file by an absolute path (%1)</source>
        <translation>用绝对路径指定了文件（%1）</translation>
    </message>
    <message>
        <source>names a file outside of its folder (%1)</source>
        <translation>指定了所在文件夹之外的文件（%1）</translation>
    </message>
    <message>
        <source>names a file that does not lie beside it (%1)</source>
        <translation>指定的文件不在同一文件夹中（%1）</translation>
    </message>
    <message>
        <source>names %1, which is missing</source>
        <translation>指定了 %1，但该文件缺失</translation>
    </message>
    <message>
        <source>names no tensor</source>
        <translation>没有列出任何张量</translation>
    </message>
    <message>
        <source>names a part outside of the model (%1)</source>
        <translation>指定了模型之外的部件（%1）</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is missing though model_index.json names it</source>
        <translation>缺少 model_index.json 中列出的部件“%1”</translation>
    </message>
    <message>
        <source>lacks tensor &quot;%1&quot;, which %2 says it holds</source>
        <translation>缺少张量“%1”，而 %2 称其中有该张量</translation>
    </message>
    <message>
        <source>holds tensor &quot;%1&quot;, which another file of the model holds too</source>
        <translation>含有张量“%1”，而模型的另一个文件也含有它</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>没有张量“%1”</translation>
    </message>
    <message>
        <source>two of its tensors are both &quot;%1&quot; (one is &quot;%2&quot;)</source>
        <translation>有两个张量都是“%1”（其中一个名为“%2”）</translation>
    </message>
    <message>
        <source>%1 tensors missing: %2</source>
        <translation>缺少 %1 个张量：%2</translation>
    </message>
    <message>
        <source>%1 tensors of another shape: %2</source>
        <translation>%1 个张量形状不符：%2</translation>
    </message>
    <message>
        <source>%1 tensors too many: %2</source>
        <translation>多出 %1 个张量：%2</translation>
    </message>
    <message>
        <source>is a model of a family that Sfumato does not know</source>
        <translation>属于 Sfumato 不认识的模型系列</translation>
    </message>
    <message>
        <source>is no model that makes pictures (it looks like: %1)</source>
        <translation>不是用于生成图片的模型（看起来是：%1）</translation>
    </message>
    <message>
        <source>holds no %1 that Sfumato knows: %2</source>
        <translation>没有 Sfumato 认识的 %1：%2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is missing</source>
        <translation>缺少张量“%1”</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>没有任何层级</translation>
    </message>
    <message>
        <source>it has no room for text</source>
        <translation>没有容纳文本的位置</translation>
    </message>
    <message>
        <source>it describes a network without layers</source>
        <translation>描述的网络没有任何层</translation>
    </message>
    <message>
        <source>its middle has another depth than its last level</source>
        <translation>中间部分与最后一个层级的深度不同</translation>
    </message>
    <message>
        <source>its lists of blocks differ in length</source>
        <translation>各模块列表的长度不同</translation>
    </message>
    <message>
        <source>its width %1 is not made of heads of 64</source>
        <translation>宽度 %1 不是由大小为 64 的注意力头组成</translation>
    </message>
    <message>
        <source>the number of heads does not divide the width</source>
        <translation>宽度不能被注意力头数整除</translation>
    </message>
    <message>
        <source>the number of heads does not divide every width</source>
        <translation>并非每个宽度都能被注意力头数整除</translation>
    </message>
    <message>
        <source>the block type %1 is unknown</source>
        <translation>未知的模块类型 %1</translation>
    </message>
    <message>
        <source>its text encoder knows %1 pieces but the tokenizer makes %2</source>
        <translation>文本编码器认识 %1 个词元，但分词器会产生 %2 个</translation>
    </message>
    <message>
        <source>holds no VAE</source>
        <translation>没有 VAE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>“%1”为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which this program does not know</source>
        <translation>“%1”为 %2，此程序无法识别</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 is unknown</source>
        <translation>“%1”的值 %2 未知</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not divide every width</source>
        <translation>并非每个宽度都能被“%1”整除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have one entry per level</source>
        <translation>“%1”的条目数与层级数不符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves no room for text</source>
        <translation>“%1”没有为文本留出空间</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>内存不足，无法打开</translation>
    </message>
    <message>
        <source>is neither a model nor a picture</source>
        <translation>既不是模型也不是图片</translation>
    </message>
    <message>
        <source>holds a %1, which is part of a model</source>
        <translation>内含 %1，它只是模型的一部分</translation>
    </message>
    <message>
        <source>the library holds another %1</source>
        <translation>模型库中已有另一个 %1</translation>
    </message>
    <message>
        <source>no link can be made in %1: %2</source>
        <translation>无法在 %1 中创建链接：%2</translation>
    </message>
    <message>
        <source>it is not where the program expects it (%1)</source>
        <translation>不在程序预期的位置（%1）</translation>
    </message>
    <message>
        <source>choose the folder of a model</source>
        <translation>请选择模型的文件夹</translation>
    </message>
    <message>
        <source>choose the folder of a diffusers model or a .safetensors file</source>
        <translation>请选择 diffusers 模型的文件夹或 .safetensors 文件</translation>
    </message>
    <message>
        <source>choose a folder in diffusers&apos; layout, or a .safetensors file</source>
        <translation>请选择 diffusers 结构的文件夹或 .safetensors 文件</translation>
    </message>
    <message>
        <source>choose a whole model, as a folder or one file</source>
        <translation>请选择完整的模型，文件夹或单个文件均可</translation>
    </message>
    <message>
        <source>choose a model of a family that Sfumato knows</source>
        <translation>请选择 Sfumato 认识的系列的模型</translation>
    </message>
    <message>
        <source>use a model of a kind that Sfumato knows</source>
        <translation>请使用 Sfumato 认识的类型的模型</translation>
    </message>
    <message>
        <source>use a model with a named beta_schedule</source>
        <translation>请使用指定了 beta_schedule 名称的模型</translation>
    </message>
    <message>
        <source>open a model that takes %1, or %2 for inpainting</source>
        <translation>请打开接受 %1 个通道的模型，局部重绘模型则为 %2 个</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model</source>
        <translation>请关闭其他程序，或选择较小的模型</translation>
    </message>
    <message>
        <source>drop .safetensors files, folders of models, PNG, JPEG or WebP pictures</source>
        <translation>请拖入 .safetensors 文件、模型文件夹，或 PNG、JPEG、WebP 图片</translation>
    </message>
    <message>
        <source>add a whole model, a LoRA or an embedding</source>
        <translation>请添加完整的模型、LoRA 或 Embedding</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>请重命名其中一个</translation>
    </message>
    <message>
        <source>is not a sentencepiece model</source>
        <translation>不是 sentencepiece 模型</translation>
    </message>
    <message>
        <source>has no piece for the begin or the end of a sentence</source>
        <translation>没有句首或句尾的词元</translation>
    </message>
    <message>
        <source>is not a JSON object of pieces and ids</source>
        <translation>不是由词元和 ID 组成的 JSON 对象</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; is %2</source>
        <translation>“%1”的 ID 为 %2</translation>
    </message>
    <message>
        <source>lacks the symbol &quot;%1&quot; of byte %2</source>
        <translation>缺少字节 %2 的符号“%1”</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>缺少特殊词元“%1”</translation>
    </message>
    <message>
        <source>line %1 merges what the vocabulary lacks: &quot;%2&quot;</source>
        <translation>第 %1 行合并了词表中没有的内容：“%2”</translation>
    </message>
    <message>
        <source>holds %1 merges of %2</source>
        <translation>只有 %1 条合并规则，应有 %2 条</translation>
    </message>
    <message>
        <source>is not a whole gzip file</source>
        <translation>不是完整的 gzip 文件</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is not enough memory</source>
        <translation>无法解压：内存不足</translation>
    </message>
    <message>
        <source>a one-file model brings none, and %1 is not installed with the program</source>
        <translation>单文件模型不自带词表，而 %1 未随程序安装</translation>
    </message>
    <message>
        <source>train it with both</source>
        <translation>请在训练时包含这两者</translation>
    </message>
    <message>
        <source>vocab.json and merges.txt belong together: fetch both again</source>
        <translation>vocab.json 和 merges.txt 必须配套：请重新获取这两个文件</translation>
    </message>
    <message>
        <source>run ./dev build again with a network</source>
        <translation>请联网后重新运行 ./dev build</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>%2 中没有 %1</translation>
    </message>
    <message>
        <source>there is no %1 in %2; near it: %3</source>
        <translation>%2 中没有 %1；相近的有：%3</translation>
    </message>
    <message>
        <source>no folder of %1 is set</source>
        <translation>未设置 %1 文件夹</translation>
    </message>
    <message>
        <source>is not a folder of %1</source>
        <translation>不是存放 %1 的文件夹</translation>
    </message>
    <message>
        <source>there are %1 files of this name: %2, %3</source>
        <translation>有 %1 个同名文件：%2、%3</translation>
    </message>
    <message>
        <source>does not belong to a %1</source>
        <translation>不属于 %1</translation>
    </message>
    <message>
        <source>holds %1 instead of floating point numbers</source>
        <translation>存放的是 %1，而不是浮点数</translation>
    </message>
    <message>
        <source>does not hold floating point numbers</source>
        <translation>存放的不是浮点数</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>含有非有限的值</translation>
    </message>
    <message>
        <source>is not one finite number</source>
        <translation>不是单个有限数</translation>
    </message>
    <message>
        <source>is not a list of vectors</source>
        <translation>不是向量列表</translation>
    </message>
    <message>
        <source>lacks the factors of any type that Sfumato knows</source>
        <translation>没有 Sfumato 认识的任何类型的因子</translation>
    </message>
    <message>
        <source>is of the type %1, which Sfumato does not apply</source>
        <translation>类型为 %1，Sfumato 不支持</translation>
    </message>
    <message>
        <source>its factors have shapes that do not make a %1</source>
        <translation>因子的形状无法构成 %1</translation>
    </message>
    <message>
        <source>names a factor that the file holds under another name, too</source>
        <translation>所指的因子在文件中还有另一个名称</translation>
    </message>
    <message>
        <source>does not go with the factors on its sides</source>
        <translation>与两侧的因子不匹配</translation>
    </message>
    <message>
        <source>have different shapes</source>
        <translation>形状不同</translation>
    </message>
    <message>
        <source>are not those of a LoRA (%1)</source>
        <translation>不属于 LoRA（%1）</translation>
    </message>
    <message>
        <source>it was made for %1, and %2</source>
        <translation>是为 %1 制作的，并且%2</translation>
    </message>
    <message>
        <source>%1 of its %2 modules are not in this model: %3</source>
        <translation>其 %2 个模块中有 %1 个不在此模型中：%3</translation>
    </message>
    <message>
        <source>%1 of its %2 modules have another shape: %3</source>
        <translation>其 %2 个模块中有 %1 个形状不符：%3</translation>
    </message>
    <message>
        <source>is not a textual inversion (it holds %1 tensors, not emb_params, or clip_l and clip_g, alone)</source>
        <translation>不是 textual inversion（其中有 %1 个张量，而不是只有 emb_params，或只有 clip_l 和 clip_g）</translation>
    </message>
    <message>
        <source>has %1 vectors for one text encoder and %2 for the other</source>
        <translation>在一个文本编码器上有 %1 个向量，在另一个上有 %2 个</translation>
    </message>
    <message>
        <source>its vectors are %1 wide but this model&apos;s text encoders are %2</source>
        <translation>向量宽度为 %1，但此模型的文本编码器为 %2</translation>
    </message>
    <message>
        <source>has %1 vectors but a chunk of the prompt holds %2</source>
        <translation>有 %1 个向量，但提示词的一个分段只能容纳 %2 个</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>请检查 %1</translation>
    </message>
    <message>
        <source>check the name, or name its folder by %1</source>
        <translation>请检查名称，或用 %1 指定其文件夹</translation>
    </message>
    <message>
        <source>name it by %1</source>
        <translation>请用 %1 指定</translation>
    </message>
    <message>
        <source>write its folder before the name</source>
        <translation>请在名称前写上所在文件夹</translation>
    </message>
    <message>
        <source>choose one with fewer</source>
        <translation>请选择向量较少的</translation>
    </message>
    <message>
        <source>choose a LoRA file</source>
        <translation>请选择 LoRA 文件</translation>
    </message>
    <message>
        <source>choose a LoRA, LoHa or LoKr</source>
        <translation>请选择 LoRA、LoHa 或 LoKr</translation>
    </message>
    <message>
        <source>choose a textual inversion</source>
        <translation>请选择 textual inversion</translation>
    </message>
    <message>
        <source>choose a LoRA made for this model&apos;s family</source>
        <translation>请选择为此模型系列制作的 LoRA</translation>
    </message>
    <message>
        <source>choose an embedding made for this model&apos;s family</source>
        <translation>请选择为此模型系列制作的 Embedding</translation>
    </message>
    <message>
        <source>is no PNG, JPEG or WebP picture</source>
        <translation>不是 PNG、JPEG 或 WebP 图片</translation>
    </message>
    <message>
        <source>is %1 x %2 pixels, at most %3 a side can be read</source>
        <translation>为 %1 × %2 像素，每边最多只能读取 %3 像素</translation>
    </message>
    <message>
        <source>is a broken %1 (%2)</source>
        <translation>是损坏的 %1（%2）</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>文件提前结束</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>文件头无效</translation>
    </message>
    <message>
        <source>its pixels end too soon or make no sense</source>
        <translation>像素数据提前结束或无效</translation>
    </message>
    <message>
        <source>has no picture ending we can write</source>
        <translation>扩展名不是可写入的图片格式</translation>
    </message>
    <message>
        <source>cannot be encoded as PNG (%1)</source>
        <translation>无法编码为 PNG（%1）</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG (%1)</source>
        <translation>无法编码为 JPEG（%1）</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP</source>
        <translation>无法编码为 WebP</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP with its texts</source>
        <translation>无法连同其文本编码为 WebP</translation>
    </message>
    <message>
        <source>this format has no room for so long a text (64 KiB)</source>
        <translation>此格式容不下这么长的文本 (64 KiB)</translation>
    </message>
    <message>
        <source>this format has no room for so many texts</source>
        <translation>此格式容不下这么多文本</translation>
    </message>
    <message>
        <source>JPEG has no room for so long a text</source>
        <translation>JPEG 容不下这么长的文本</translation>
    </message>
    <message>
        <source>holds no generation parameters</source>
        <translation>没有生成参数</translation>
    </message>
    <message>
        <source>its ComfyUI graph has no sampler that is known here</source>
        <translation>其 ComfyUI 节点图中没有此处认识的采样器</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>has no pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>holds nothing: the pictures are gone</source>
        <translation>没有内容：图片已不存在</translation>
    </message>
    <message>
        <source>is no longer in the trash</source>
        <translation>已不在回收站中</translation>
    </message>
    <message>
        <source>could not be entered in the gallery</source>
        <translation>无法加入图库</translation>
    </message>
    <message>
        <source>scale it down</source>
        <translation>请缩小图片</translation>
    </message>
    <message>
        <source>save as .png</source>
        <translation>请保存为 .png</translation>
    </message>
    <message>
        <source>use .png, .jpg or .webp</source>
        <translation>请使用 .png、.jpg 或 .webp</translation>
    </message>
    <message>
        <source>convert it to one of them</source>
        <translation>请转换为其中一种格式</translation>
    </message>
    <message>
        <source>read the graph in ComfyUI</source>
        <translation>请在 ComfyUI 中查看该节点图</translation>
    </message>
    <message>
        <source>choose a picture as it was saved by the program that made it</source>
        <translation>请选择由生成它的程序直接保存的图片</translation>
    </message>
    <message>
        <source>use a copy of the picture that no program has changed</source>
        <translation>请使用未被其他程序改动过的图片副本</translation>
    </message>
    <message>
        <source>choose a folder with PNG, JPEG or WebP files</source>
        <translation>请选择含有 PNG、JPEG 或 WebP 文件的文件夹</translation>
    </message>
    <message>
        <source>choose some in the gallery</source>
        <translation>请在图库中选择几张</translation>
    </message>
    <message>
        <source>look at the disk again</source>
        <translation>请重新查看磁盘</translation>
    </message>
    <message>
        <source>is no document of Sfumato</source>
        <translation>不是 Sfumato 文档</translation>
    </message>
    <message>
        <source>is a broken document (%1)</source>
        <translation>是损坏的文档（%1）</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (document version %1)</source>
        <translation>由更新版本的 Sfumato 写入（文档版本 %1）</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 过大</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 无法读取</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>%1 is no JSON</source>
        <translation>%1 不是 JSON</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 不是列表</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels, the canvas %4</source>
        <translation>%1 为 %2 × %3 像素，画布为 %4</translation>
    </message>
    <message>
        <source>it has a layer this program does not know</source>
        <translation>含有此程序不认识的图层</translation>
    </message>
    <message>
        <source>another program cut it short</source>
        <translation>被其他程序截短</translation>
    </message>
    <message>
        <source>cannot be put together</source>
        <translation>无法打包</translation>
    </message>
    <message>
        <source>there is nothing on the canvas to save</source>
        <translation>画布上没有可保存的内容</translation>
    </message>
    <message>
        <source>open an older copy, or the pictures in the gallery</source>
        <translation>请打开较早的副本，或图库中的图片</translation>
    </message>
    <message>
        <source>choose a .sfu file</source>
        <translation>请选择 .sfu 文件</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>请更新程序</translation>
    </message>
    <message>
        <source>open or make a picture first</source>
        <translation>请先打开或生成一张图片</translation>
    </message>
    <message>
        <source>album &quot;%1&quot;</source>
        <translation>相册“%1”</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>branch step</source>
        <translation>分支步骤</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>clip skip</source>
        <translation>clip skip</translation>
    </message>
    <message>
        <source>count</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>data folder %1</source>
        <translation>数据文件夹 %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>guidance end</source>
        <translation>引导终点</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>引导重缩放</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>guidance start</source>
        <translation>引导起点</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>initial picture</source>
        <translation>初始图片</translation>
    </message>
    <message>
        <source>its core</source>
        <translation>核心张量</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot;</source>
        <translation>元数据“%1”</translation>
    </message>
    <message>
        <source>its tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>LoRA 权重</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>mask blur</source>
        <translation>遮罩模糊</translation>
    </message>
    <message>
        <source>mask mode</source>
        <translation>蒙版模式</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>负向提示词</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>噪声来源</translation>
    </message>
    <message>
        <source>outpaint bottom</source>
        <translation>下方扩图</translation>
    </message>
    <message>
        <source>outpaint left</source>
        <translation>左侧扩图</translation>
    </message>
    <message>
        <source>outpaint right</source>
        <translation>右侧扩图</translation>
    </message>
    <message>
        <source>outpaint top</source>
        <translation>上方扩图</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>遮罩边距</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>textual inversion</source>
        <translation>textual inversion</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>the built-in model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>the explorer</source>
        <translation>探索器</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>the stored request</source>
        <translation>已保存的请求</translation>
    </message>
    <message>
        <source>the vocabulary of CLIP</source>
        <translation>CLIP 词表</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>upscale</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 不在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>%1 are more than %2 knows</source>
        <translation>%1 超出了 %2 支持的步数</translation>
    </message>
    <message>
        <source>%1 is not defined for %2</source>
        <translation>%1 不适用于 %2</translation>
    </message>
    <message>
        <source>does not fit the model, which takes multiples of %1</source>
        <translation>不适合此模型，须为 %1 的倍数</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>数值 %1 过大</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>未知的值“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>“%1”不是已知的值</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不是%2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>不是尺寸</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>is no range of numbers</source>
        <translation>不是数字范围</translation>
    </message>
    <message>
        <source>is no range of dates</source>
        <translation>不是日期范围</translation>
    </message>
    <message>
        <source>is unknown here</source>
        <translation>在此处无法识别</translation>
    </message>
    <message>
        <source>is no number and no range</source>
        <translation>既不是数字也不是范围</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>is no colour label; there are none, red, orange, yellow, green, blue and purple</source>
        <translation>不是颜色标签；可用的有 none、red、orange、yellow、green、blue 和 purple</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>请使用 %1</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>请使用 %1 到 %2 之间的值</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>choose %1 or %2</source>
        <translation>请选择 %1 或 %2</translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>请选择 %1 到 %2 之间的值</translation>
    </message>
    <message>
        <source>choose among %1</source>
        <translation>请从以下选项中选择：%1</translation>
    </message>
    <message>
        <source>write for example %1</source>
        <translation>写法示例：%1</translation>
    </message>
    <message>
        <source>write numbers as 1, 2, 3 or 1-5 or 1-10 (+2) or 1-10 [5]</source>
        <translation>请将数字写作 1, 2, 3 或 1-5 或 1-10 (+2) 或 1-10 [5]</translation>
    </message>
    <message>
        <source>write width x height: 512x768</source>
        <translation>请按“宽x高”填写：512x768</translation>
    </message>
    <message>
        <source>libtorch finds no CUDA GPU here</source>
        <translation>libtorch 在此未找到 CUDA GPU</translation>
    </message>
    <message>
        <source>choose auto or cpu</source>
        <translation>请选择 auto 或 cpu</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (version %1, this one reads %2)</source>
        <translation>由更新版本的 Sfumato 写入（版本 %1，此程序可读取 %2）</translation>
    </message>
    <message>
        <source>choose auto, cpu or cuda</source>
        <translation>请选择 auto、cpu 或 cuda</translation>
    </message>
    <message>
        <source>choose auto, float32, bfloat16 or float16</source>
        <translation>请选择 auto、float32、bfloat16 或 float16</translation>
    </message>
    <message>
        <source>use cpu or philox</source>
        <translation>请使用 cpu 或 philox</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>make the picture smaller or close other programs</source>
        <translation>请缩小图片尺寸或关闭其他程序</translation>
    </message>
    <message>
        <source>there is not enough of it for %1</source>
        <translation>不足以生成 %1 的图片</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>请选择更小的尺寸</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures</source>
        <translation>请选择更小的尺寸，或减少图片数量</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>没有打开的模型</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>请先打开一个模型</translation>
    </message>
    <message>
        <source>needs a name and finite weights</source>
        <translation>需要名称，且权重须为有限数</translation>
    </message>
    <message>
        <source>1 is the usual weight</source>
        <translation>权重通常为 1</translation>
    </message>
    <message>
        <source>type it again or convert it to UTF-8</source>
        <translation>请重新输入或转换为 UTF-8</translation>
    </message>
    <message>
        <source>choose the picture to start from</source>
        <translation>请选择作为起点的图片</translation>
    </message>
    <message>
        <source>paint or choose the mask, white where to repaint</source>
        <translation>请绘制或选择蒙版，要重绘之处为白色</translation>
    </message>
    <message>
        <source>%1 is black all over: nothing would be repainted</source>
        <translation>%1 全为黑色：不会重绘任何内容</translation>
    </message>
    <message>
        <source>is so faint that nothing of it is left under its blur</source>
        <translation>过淡，模糊后什么也不剩</translation>
    </message>
    <message>
        <source>is nowhere as bright as half grey: nothing would be repainted</source>
        <translation>没有一处达到中灰的亮度：不会重绘任何内容</translation>
    </message>
    <message>
        <source>paint white what should become new</source>
        <translation>请将要重绘之处涂成白色</translation>
    </message>
    <message>
        <source>paint it whiter, or blur it less</source>
        <translation>请涂得更白，或减小模糊</translation>
    </message>
    <message>
        <source>paint it whiter, or use the studio&apos;s reading of masks</source>
        <translation>请涂得更白，或改用 studio 的蒙版读取方式</translation>
    </message>
    <message>
        <source>makes %1 pixels, at most %2 a side can be painted</source>
        <translation>会得到 %1 像素，每边最多只能绘制 %2 像素</translation>
    </message>
    <message>
        <source>enlarge it less, or scale it down first</source>
        <translation>请减小放大倍数，或先缩小图片</translation>
    </message>
    <message>
        <source>%1 is no factor of enlarging</source>
        <translation>%1 不是可用的放大倍数</translation>
    </message>
    <message>
        <source>use 2 or 4</source>
        <translation>请使用 2 或 4</translation>
    </message>
    <message>
        <source>diffusers always shows the whole picture with its own content, in its own frame</source>
        <translation>diffusers 始终显示整幅图片及其原有内容，且画框不变</translation>
    </message>
    <message>
        <source>use studio for areas, fillings and larger frames</source>
        <translation>如需指定区域、填充或更大的画框，请使用 studio</translation>
    </message>
    <message>
        <source>goes on from a picture of the model %1, and this one is %2</source>
        <translation>接续的图片来自模型 %1，而当前模型是 %2</translation>
    </message>
    <message>
        <source>open that model</source>
        <translation>请打开该模型</translation>
    </message>
    <message>
        <source>step %1 was the last: nothing is left to do</source>
        <translation>第 %1 步已是最后一步：没有可继续的步骤</translation>
    </message>
    <message>
        <source>step %1 is not there: the run it goes on from has %2</source>
        <translation>第 %1 步不存在：所接续的运行只有 %2 步</translation>
    </message>
    <message>
        <source>go on from an earlier step</source>
        <translation>请从更早的步骤继续</translation>
    </message>
    <message>
        <source>names no picture to go on from</source>
        <translation>没有指定要接续的图片</translation>
    </message>
    <message>
        <source>name its request</source>
        <translation>请指定其请求</translation>
    </message>
    <message>
        <source>goes on from one picture, whose seed is known</source>
        <translation>只能接续一张种子已知的图片</translation>
    </message>
    <message>
        <source>use the request inside the picture</source>
        <translation>请使用图片内含的请求</translation>
    </message>
    <message>
        <source>is %1, and what it goes on from is %2</source>
        <translation>为 %1，而所接续的图片为 %2</translation>
    </message>
    <message>
        <source>keep the size</source>
        <translation>请保持尺寸不变</translation>
    </message>
    <message>
        <source>branches of branches are nested over %1 deep</source>
        <translation>分支的分支嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>begin anew from a finished picture</source>
        <translation>请从一张已完成的图片重新开始</translation>
    </message>
    <message>
        <source>count the steps of the picture it goes on from</source>
        <translation>请按分支来源图片的步骤计数</translation>
    </message>
    <message>
        <source>wildcards and variants make the prompt of every picture another one</source>
        <translation>通配符和变体会使每张图片的提示词各不相同</translation>
    </message>
    <message>
        <source>make the pictures one by one, each with its seed</source>
        <translation>请逐张生成图片，每张使用各自的种子</translation>
    </message>
    <message>
        <source>%1 is more than the %2 layers of this model&apos;s text encoder</source>
        <translation>%1 超过了此模型文本编码器的层数 %2</translation>
    </message>
    <message>
        <source>write { &quot;prompt&quot;: &quot;...&quot; }</source>
        <translation>请写作 { &quot;prompt&quot;: &quot;...&quot; }</translation>
    </message>
    <message>
        <source>open a picture or take one onto it</source>
        <translation>请打开图片，或将图片放到画布上</translation>
    </message>
    <message>
        <source>0 keeps the picture, 1 makes it anew</source>
        <translation>0 保持原图，1 完全重新生成</translation>
    </message>
    <message>
        <source>0 keeps the enlarged picture, 0.2 to 0.5 are usual</source>
        <translation>0 保持放大后的图片，通常用 0.2 到 0.5</translation>
    </message>
    <message>
        <source>4 is usual, 0 is a hard edge</source>
        <translation>通常用 4，0 为硬边缘</translation>
    </message>
    <message>
        <source>32 is usual</source>
        <translation>通常用 32</translation>
    </message>
    <message>
        <source>the frame grows by pixels, 4096 at most</source>
        <translation>画框按像素扩大，最多 4096</translation>
    </message>
    <message>
        <source>20 to 50 are usual</source>
        <translation>通常用 20 到 50</translation>
    </message>
    <message>
        <source>choose a size the model was trained for</source>
        <translation>请选择此模型训练时所用的尺寸</translation>
    </message>
    <message>
        <source>make more pictures in several runs</source>
        <translation>请分几次生成更多图片</translation>
    </message>
    <message>
        <source>-1 draws one at random</source>
        <translation>-1 表示随机抽取</translation>
    </message>
    <message>
        <source>1 uses the text encoder&apos;s last layer</source>
        <translation>1 表示使用文本编码器的最后一层</translation>
    </message>
    <message>
        <source>1 is unguided, 3 to 10 are usual</source>
        <translation>1 表示不引导，通常用 3 到 10</translation>
    </message>
    <message>
        <source>0 guides from the first step</source>
        <translation>0 表示从第一步开始引导</translation>
    </message>
    <message>
        <source>1 guides to the last step; it lies behind the start</source>
        <translation>1 表示引导到最后一步；终点须在起点之后</translation>
    </message>
    <message>
        <source>0 leaves the guided prediction as it is, 0.7 is usual</source>
        <translation>0 表示引导后的预测保持不变，通常用 0.7</translation>
    </message>
    <message>
        <source>0 is DDIM, 1 is as noisy as DDPM</source>
        <translation>0 即 DDIM，1 的噪声与 DDPM 相同</translation>
    </message>
    <message>
        <source>%1 has changed since this picture was made (%2 then, %3 now)</source>
        <translation>%1 在此图片生成后已改变（当时为 %2，现在为 %3）</translation>
    </message>
    <message>
        <source>%1 is transparent in places: they lie over white</source>
        <translation>%1 有透明部分：这些部分以白色为底</translation>
    </message>
    <message>
        <source>the mask is %1 and the picture %2: the mask was resized</source>
        <translation>蒙版为 %1，图片为 %2：已调整蒙版大小</translation>
    </message>
    <message>
        <source>%1 is another than when this picture was made (%2 then, %3 now)</source>
        <translation>%1 与生成此图片时的不同（当时为 %2，现在为 %3）</translation>
    </message>
    <message>
        <source>the LoRA %1</source>
        <translation>LoRA %1</translation>
    </message>
    <message>
        <source>the embedding %1</source>
        <translation>Embedding %1</translation>
    </message>
    <message>
        <source>sampler %1 is not known here</source>
        <translation>此处不认识采样器 %1</translation>
    </message>
    <message>
        <source>schedule %1 is not known here</source>
        <translation>此处不认识调度 %1</translation>
    </message>
    <message>
        <source>seamless tiling</source>
        <translation>无缝平铺</translation>
    </message>
    <message>
        <source>the graph samples %1 times; the first one is read</source>
        <translation>节点图采样 %1 次；只读取第一次</translation>
    </message>
    <message>
        <source>a text of its own for the first text encoder: %1</source>
        <translation>第一个文本编码器单独使用的文本：%1</translation>
    </message>
    <message>
        <source>denoise below 1 without a picture to start from</source>
        <translation>denoise 小于 1，但没有作为起点的图片</translation>
    </message>
    <message>
        <source>the picture to start from: %1</source>
        <translation>作为起点的图片：%1</translation>
    </message>
    <message>
        <source>the picture to start from, which the file does not hold</source>
        <translation>作为起点的图片，此文件中不包含</translation>
    </message>
    <message>
        <source>%1 is no kind of tag this program knows</source>
        <translation>%1 不是此程序认识的标签类型</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>%1 不是权重</translation>
    </message>
    <message>
        <source>names no LoRA</source>
        <translation>没有指定 LoRA</translation>
    </message>
    <message>
        <source>${...} is a variable, which this program does not know</source>
        <translation>${...} 是变量，此程序不支持</translation>
    </message>
    <message>
        <source>its wildcards grow without end</source>
        <translation>其通配符会无限展开</translation>
    </message>
    <message>
        <source>it is nested over %1 deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>every choice has the weight 0</source>
        <translation>所有选项的权重均为 0</translation>
    </message>
    <message>
        <source>has %1 vectors, and a chunk holds %2</source>
        <translation>有 %1 个向量，而一个分段只能容纳 %2 个</translation>
    </message>
    <message>
        <source>%1 leaves no room for text between begin and end</source>
        <translation>%1 过小，首尾之间容不下文本</translation>
    </message>
    <message>
        <source>names a file outside the wildcard folder</source>
        <translation>指定了通配符文件夹之外的文件</translation>
    </message>
    <message>
        <source>no wildcard folder is known</source>
        <translation>没有已知的通配符文件夹</translation>
    </message>
    <message>
        <source>there is no %1.txt in %2</source>
        <translation>%2 中没有 %1.txt</translation>
    </message>
    <message>
        <source>%1 holds no line to choose</source>
        <translation>%1 中没有可选的行</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>请缩短</translation>
    </message>
    <message>
        <source>write the text itself</source>
        <translation>请直接写出文本</translation>
    </message>
    <message>
        <source>let them refer to fewer others</source>
        <translation>请让它们少引用其他通配符</translation>
    </message>
    <message>
        <source>look for wildcards that refer to each other in a circle</source>
        <translation>请查找循环引用的通配符</translation>
    </message>
    <message>
        <source>give one of them a weight</source>
        <translation>请为其中一个设置权重</translation>
    </message>
    <message>
        <source>take it out of the prompt</source>
        <translation>请从提示词中移除</translation>
    </message>
    <message>
        <source>take it out of the prompt, or write &lt;lora:name:weight&gt;</source>
        <translation>请从提示词中移除，或写作 &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write &lt;lora:name:weight&gt;</source>
        <translation>请写作 &lt;lora:name:weight&gt;</translation>
    </message>
    <message>
        <source>write a number, as in &lt;lora:name:0.8&gt;</source>
        <translation>请写一个数字，如 &lt;lora:name:0.8&gt;</translation>
    </message>
    <message>
        <source>write the prompt in other words</source>
        <translation>请换一种写法写提示词</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>write one choice a line</source>
        <translation>请每行写一个选项</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>没有编号为 %1 的记录</translation>
    </message>
    <message>
        <source>has no picture %1</source>
        <translation>没有编号为 %1 的图片</translation>
    </message>
    <message>
        <source>has no request</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>is no longer in the queue</source>
        <translation>已不在队列中</translation>
    </message>
    <message>
        <source>was written by a newer version (schema %1, this one knows %2)</source>
        <translation>由更新的版本写入（架构版本 %1，此版本只认识 %2）</translation>
    </message>
    <message>
        <source>update Sfumato</source>
        <translation>请更新 Sfumato</translation>
    </message>
    <message>
        <source>update Sfumato or choose another data folder</source>
        <translation>请更新 Sfumato 或选择其他数据文件夹</translation>
    </message>
    <message>
        <source>choose a data folder you may write to</source>
        <translation>请选择您有写入权限的数据文件夹</translation>
    </message>
    <message>
        <source>move the file away: the gallery is made again from the pictures, which carry their prompts</source>
        <translation>请将此文件移到别处：图库会根据图片重建，图片中带有各自的提示词</translation>
    </message>
    <message>
        <source>was not written: the export was stopped</source>
        <translation>未写入：导出已停止</translation>
    </message>
    <message>
        <source>an axis has no parameter or no values</source>
        <translation>有一个轴没有参数或没有值</translation>
    </message>
    <message>
        <source>a value of an axis is no text</source>
        <translation>轴的某个值不是文本</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is unknown</source>
        <translation>未知的参数“%1”</translation>
    </message>
    <message>
        <source>is not a base and up to three axes</source>
        <translation>不是由一个基础请求和最多三个轴组成</translation>
    </message>
    <message>
        <source>is not in the prompt</source>
        <translation>不在提示词中</translation>
    </message>
    <message>
        <source>the prompt uses no LoRA</source>
        <translation>提示词没有使用 LoRA</translation>
    </message>
    <message>
        <source>there is no picture to start from</source>
        <translation>没有作为起点的图片</translation>
    </message>
    <message>
        <source>is no %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>%1 pictures are more than %2</source>
        <translation>%1 张图片超过了上限 %2</translation>
    </message>
    <message>
        <source>is more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>asks for no value</source>
        <translation>一个值也没有要求</translation>
    </message>
    <message>
        <source>never reaches its end</source>
        <translation>永远到不了终点</translation>
    </message>
    <message>
        <source>write the words of the prompt first, then what takes their place</source>
        <translation>请先写提示词中的词，再写替换它们的词</translation>
    </message>
    <message>
        <source>write values for one parameter at least</source>
        <translation>请至少为一个参数填写值</translation>
    </message>
    <message>
        <source>click one in the model library to use it</source>
        <translation>请在模型库中单击一个来使用</translation>
    </message>
    <message>
        <source>start from a picture, or vary something else</source>
        <translation>请从图片开始，或改变其他参数</translation>
    </message>
    <message>
        <source>take some values away</source>
        <translation>请去掉一些值</translation>
    </message>
    <message>
        <source>no folder of pictures is chosen</source>
        <translation>尚未选择图片文件夹</translation>
    </message>
    <message>
        <source>the model has no name</source>
        <translation>模型没有名称</translation>
    </message>
    <message>
        <source>is being trained</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>is being trained, one training goes on at a time</source>
        <translation>正在训练，同时只能进行一项训练</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>无法移到回收站</translation>
    </message>
    <message>
        <source>cannot be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>there is no checkpoint yet</source>
        <translation>还没有检查点</translation>
    </message>
    <message>
        <source>the system ended the trainer, perhaps for want of memory</source>
        <translation>系统终止了训练程序，可能是内存不足</translation>
    </message>
    <message>
        <source>the trainer ended with code %1</source>
        <translation>训练程序以代码 %1 退出</translation>
    </message>
    <message>
        <source>the trainer ended with code %1 (%2)</source>
        <translation>训练程序以代码 %1 退出（%2）</translation>
    </message>
    <message>
        <source>the loss or its gradient is not a finite number at step %1</source>
        <translation>第 %1 步的误差或其梯度不是有限数</translation>
    </message>
    <message>
        <source>this training takes about %1 (weights and optimiser %2, pictures at work %3), %4 are free</source>
        <translation>此训练约需 %1（权重和优化器 %2，处理中的图片 %3），可用 %4</translation>
    </message>
    <message>
        <source>there is not enough of it to go on</source>
        <translation>不足，无法继续</translation>
    </message>
    <message>
        <source>no picture has a caption, but the model is led by words</source>
        <translation>没有一张图片有说明，但模型由文字引导</translation>
    </message>
    <message>
        <source>holds no usable picture (%1 broken)</source>
        <translation>没有可用的图片（%1 张已损坏）</translation>
    </message>
    <message>
        <source>is a model in one file, which cannot be fine-tuned</source>
        <translation>是单文件模型，无法微调</translation>
    </message>
    <message>
        <source>is a %1 model, which the trainer does not know</source>
        <translation>是 %1 模型，训练程序不认识</translation>
    </message>
    <message>
        <source>is an inpainting model, which the trainer does not know</source>
        <translation>是局部重绘模型，训练程序不认识</translation>
    </message>
    <message>
        <source>takes no words, so it has no cross-attention to train</source>
        <translation>不接受文字，因此没有可训练的交叉注意力</translation>
    </message>
    <message>
        <source>is the model to start from</source>
        <translation>正是作为起点的模型</translation>
    </message>
    <message>
        <source>is not what was just written to it</source>
        <translation>与刚写入的内容不符</translation>
    </message>
    <message>
        <source>already holds a run</source>
        <translation>其中已有一次训练</translation>
    </message>
    <message>
        <source>holds no checkpoint to continue from</source>
        <translation>没有可继续的检查点</translation>
    </message>
    <message>
        <source>is the state of a network of another shape</source>
        <translation>是另一种结构的网络的状态</translation>
    </message>
    <message>
        <source>is the state of a run on other pictures or captions</source>
        <translation>是使用其他图片或说明的训练的状态</translation>
    </message>
    <message>
        <source>its array &quot;%1&quot; has the wrong size</source>
        <translation>数组“%1”的大小不对</translation>
    </message>
    <message>
        <source>does not say at which step it was written</source>
        <translation>没有注明写入时是第几步</translation>
    </message>
    <message>
        <source>has %1 pieces, more than the %2 the text encoder has room for</source>
        <translation>有 %1 个词元，超过文本编码器能容纳的 %2 个</translation>
    </message>
    <message>
        <source>start is &quot;%1&quot;</source>
        <translation>start 为“%1”</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>请选择一个</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>请为模型命名</translation>
    </message>
    <message>
        <source>pause it first</source>
        <translation>请先暂停</translation>
    </message>
    <message>
        <source>remove the folder yourself</source>
        <translation>请自行删除该文件夹</translation>
    </message>
    <message>
        <source>wait for the first one, or pause the training: that saves</source>
        <translation>请等待第一个检查点，或暂停训练：暂停时会保存</translation>
    </message>
    <message>
        <source>it belongs beside the studio: install Sfumato again</source>
        <translation>它应与工作室放在一起：请重新安装 Sfumato</translation>
    </message>
    <message>
        <source>what was saved is kept: go on from there</source>
        <translation>已保存的内容会保留：请从那里继续</translation>
    </message>
    <message>
        <source>use a smaller batch; what was saved is kept: go on from there</source>
        <translation>请减小批量；已保存的内容会保留：请从那里继续</translation>
    </message>
    <message>
        <source>%1, or close other programs</source>
        <translation>%1，或关闭其他程序</translation>
    </message>
    <message>
        <source>use a smaller batch, or raise gradient_accumulation</source>
        <translation>请减小批量，或增大 gradient_accumulation</translation>
    </message>
    <message>
        <source>lower learning_rate</source>
        <translation>请降低 learning_rate</translation>
    </message>
    <message>
        <source>the last good checkpoint is kept: %1</source>
        <translation>上一个完好的检查点已保留：%1</translation>
    </message>
    <message>
        <source>put PNG, JPEG or WebP files there</source>
        <translation>请在其中放入 PNG、JPEG 或 WebP 文件</translation>
    </message>
    <message>
        <source>save the captions as UTF-8</source>
        <translation>请将说明保存为 UTF-8</translation>
    </message>
    <message>
        <source>fine-tune the model it was made from</source>
        <translation>请微调它所基于的原模型</translation>
    </message>
    <message>
        <source>choose another folder for the result</source>
        <translation>请为结果选择其他文件夹</translation>
    </message>
    <message>
        <source>resume with the configuration the run was started with</source>
        <translation>请用开始训练时的配置继续</translation>
    </message>
    <message>
        <source>resume with the data the run was started with, or begin a new run in another folder</source>
        <translation>请用开始训练时的数据继续，或在其他文件夹中开始新的训练</translation>
    </message>
    <message>
        <source>give more captions or choose another vocabulary size</source>
        <translation>请提供更多说明或选择其他词表大小</translation>
    </message>
    <message>
        <source>look for a faulty disk or another program that writes there</source>
        <translation>请检查磁盘是否有故障，或是否有其他程序在那里写入</translation>
    </message>
    <message>
        <source>name the folder of a trained VAE</source>
        <translation>请指定已训练的 VAE 的文件夹</translation>
    </message>
    <message>
        <source>use model, cross-attention or scratch</source>
        <translation>请使用 model、cross-attention 或 scratch</translation>
    </message>
    <message>
        <source>name a folder of pictures, or scenery[:seed[:count]]</source>
        <translation>请指定图片文件夹，或 scenery[:seed[:count]]</translation>
    </message>
    <message>
        <source>name a model folder (one that holds model_index.json); diffusers&apos; from_single_file(...).save_pretrained(...) makes one of it</source>
        <translation>请指定模型文件夹（含有 model_index.json）；可用 diffusers 的 from_single_file(...).save_pretrained(...) 转换而成</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>无法读取图片</translation>
    </message>
    <message>
        <source>it may have been moved or deleted; rebuild the library</source>
        <translation>可能已被移动或删除；请重建图库</translation>
    </message>
    <message>
        <source>no second process can be started: %1</source>
        <translation>无法启动第二个进程：%1</translation>
    </message>
    <message>
        <source>end other programs</source>
        <translation>请结束其他程序</translation>
    </message>
    <message>
        <source>the process that does it was ended</source>
        <translation>执行它的进程已被结束</translation>
    </message>
    <message>
        <source>holds no prompt</source>
        <translation>没有提示词</translation>
    </message>
    <message>
        <source>write one prompt a line</source>
        <translation>请每行写一个提示词</translation>
    </message>
    <message>
        <source>outpaint</source>
        <translation>扩展画面</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not four numbers of pixels</source>
        <translation>“%1”不是四个像素数</translation>
    </message>
    <message>
        <source>write left, top, right, bottom: 0,0,64,0</source>
        <translation>请按左、上、右、下书写：0,0,64,0</translation>
    </message>
    <message>
        <source>enlarges the frame by nothing</source>
        <translation>没有扩大画面</translation>
    </message>
    <message>
        <source>name at least one side: 0,0,64,0</source>
        <translation>请至少指定一边：0,0,64,0</translation>
    </message>
    <message>
        <source>is about repainting, and neither a mask nor a larger frame is named</source>
        <translation>用于重绘，但既未指定遮罩也未指定更大的画面</translation>
    </message>
    <message>
        <source>add --mask FILE or --outpaint L,T,R,B</source>
        <translation>请添加 --mask 文件 或 --outpaint 左,上,右,下</translation>
    </message>
    <message>
        <source>there is not enough of it</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures at once</source>
        <translation>请选择更小的尺寸，或减少每次的图片数量</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>意外失败</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, and its request makes %3 x %4</source>
        <translation>为 %1 x %2 像素，而其请求生成 %3 x %4</translation>
    </message>
    <message>
        <source>use the picture as it was saved</source>
        <translation>请使用保存时的原图</translation>
    </message>
    <message>
        <source>another program is training there</source>
        <translation>另一个程序正在那里训练</translation>
    </message>
    <message>
        <source>wait until it has saved and ended, or choose another folder</source>
        <translation>请等它保存并结束，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
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
        <translation>带稀疏偏置的 LoRA</translation>
    </message>
    <message>
        <source>LoRA of an embedding table</source>
        <translation>嵌入表的 LoRA</translation>
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
        <translation>差值</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; has a dtype that safetensors cannot hold</source>
        <translation>张量“%1”的 dtype 无法存入 safetensors</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 为 %2，应为 %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另外 %2 个</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>没有这样的值</translation>
    </message>
    <message>
        <source>use %1 to %2 steps</source>
        <translation>请使用 %1 到 %2 步</translation>
    </message>
    <message>
        <source>use at least 2 steps with zero terminal SNR</source>
        <translation>零终端信噪比时请至少使用 2 步</translation>
    </message>
    <message>
        <source>use a variance between 0 and 1</source>
        <translation>请使用 0 到 1 之间的方差</translation>
    </message>
    <message>
        <source>use 0 or more</source>
        <translation>请使用 0 或更大的值</translation>
    </message>
    <message>
        <source>use leading, trailing or linspace</source>
        <translation>请使用 leading、trailing 或 linspace</translation>
    </message>
    <message>
        <source>epsilon prediction</source>
        <translation>epsilon 预测</translation>
    </message>
    <message>
        <source>the noise alone does not determine the picture at a timestep without signal</source>
        <translation>在没有信号的时间步，仅凭噪声无法确定图像</translation>
    </message>
    <message>
        <source>use v_prediction with zero terminal SNR</source>
        <translation>零终端信噪比时请使用 v_prediction</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>are of different lengths</source>
        <translation>长度不同</translation>
    </message>
    <message>
        <source>sample them one after the other</source>
        <translation>请逐个采样</translation>
    </message>
    <message>
        <source>are composed or change while they are sampled</source>
        <translation>是组合的，或在采样过程中会变化</translation>
    </message>
    <message>
        <source>attribute reader</source>
        <translation>属性读取器</translation>
    </message>
    <message>
        <source>its loss is not finite at step %1</source>
        <translation>第 %1 步的损失不是有限值</translation>
    </message>
    <message>
        <source>train it again with another seed</source>
        <translation>请用其他种子重新训练</translation>
    </message>
    <message>
        <source>%1 (%2 for a weight of %3)</source>
        <translation>%1（%2，而权重为 %3）</translation>
    </message>
    <message>
        <source>use the request as it was written</source>
        <translation>请使用原样的请求</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderKL uses silu</source>
        <translation>“act_fn”为 %1，而 AutoencoderKL 使用 silu</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderTiny uses relu</source>
        <translation>“act_fn”为 %1，而 AutoencoderTiny 使用 relu</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; is %1, but CLIP uses quick_gelu or gelu</source>
        <translation>“hidden_act”为 %1，而 CLIP 使用 quick_gelu 或 gelu</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no generation of processors</source>
        <translation>“%1”不是处理器代次</translation>
    </message>
    <message>
        <source>use default, avx2, avx512, avx512_bf16 or amx, or leave it unset</source>
        <translation>请使用 default、avx2、avx512、avx512_bf16 或 amx，或不设置</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>use text_to_image, image_to_image, inpaint or upscale</source>
        <translation>请使用 text_to_image、image_to_image、inpaint 或 upscale</translation>
    </message>
    <message>
        <source>has %1 rows for %2 pictures</source>
        <translation>%2 张图片却有 %1 行</translation>
    </message>
    <message>
        <source>%1 %2 is not known here</source>
        <translation>此处不认识 %1 %2</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1，而不是 %2</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>架构 %1</translation>
    </message>
    <message>
        <source>sentencepiece refuses these settings</source>
        <translation>sentencepiece 拒绝这些设置</translation>
    </message>
    <message>
        <source>training a tokenizer of %1 pieces on %2 sentences</source>
        <translation>用 %2 个句子训练 %1 个词片的分词器</translation>
    </message>
    <message>
        <source>wildcard %1</source>
        <translation>通配符 %1</translation>
    </message>
    <message>
        <source>the configuration is not a JSON object</source>
        <translation>配置不是 JSON 对象</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>未知的键“%1”</translation>
    </message>
    <message>
        <source>the known ones are %1</source>
        <translation>已知的有：%1</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]]</source>
        <translation>不符合 scenery[:seed[:count]] 的形式</translation>
    </message>
    <message>
        <source>write for example scenery:1:30000</source>
        <translation>请写作例如 scenery:1:30000</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]] with a count of 1 to 100 million</source>
        <translation>不符合 scenery[:seed[:count]] 的形式，其中数量为 1 到 1 亿</translation>
    </message>
    <message>
        <source>remove the folder, or raise vocabulary_size</source>
        <translation>请删除该文件夹，或增大 vocabulary_size</translation>
    </message>
    <message>
        <source>no model of the family &quot;%1&quot; is made from random weights</source>
        <translation>不会用随机权重生成“%1”系列的模型</translation>
    </message>
    <message>
        <source>gradient_accumulation must be at least 1</source>
        <translation>gradient_accumulation 必须至少为 1</translation>
    </message>
    <message>
        <source>sheet_pictures and sheet_steps must be at least 1</source>
        <translation>sheet_pictures 和 sheet_steps 必须至少为 1</translation>
    </message>
    <message>
        <source>timestep_shift must be above 0</source>
        <translation>timestep_shift 必须大于 0</translation>
    </message>
    <message>
        <source>object_weight must be above 0</source>
        <translation>object_weight 必须大于 0</translation>
    </message>
    <message>
        <source>caption_dropout must lie in 0..1</source>
        <translation>caption_dropout 必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>weights is &quot;%1&quot;</source>
        <translation>weights 为“%1”</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>请使用 %1 或 %2</translation>
    </message>
    <message>
        <source>vocabulary_size is %1 but text_encoder.vocab_size is %2</source>
        <translation>vocabulary_size 为 %1，而 text_encoder.vocab_size 为 %2</translation>
    </message>
    <message>
        <source>set both to the same number</source>
        <translation>请将两者设为相同的数</translation>
    </message>
    <message>
        <source>the known ones are vae, diffusion, decoder, seed, flip</source>
        <translation>已知的有：vae、diffusion、decoder、seed、flip</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>use at least 1</source>
        <translation>请至少使用 1</translation>
    </message>
    <message>
        <source>learning_rate is not positive</source>
        <translation>learning_rate 不是正数</translation>
    </message>
    <message>
        <source>constant_share and min_lr_ratio must lie in 0..1</source>
        <translation>constant_share 和 min_lr_ratio 必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>beta1, beta2 and the average decays must lie in 0..1</source>
        <translation>beta1、beta2 和平均衰减率必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>use auto, float32 or bfloat16</source>
        <translation>请使用 auto、float32 或 bfloat16</translation>
    </message>
    <message>
        <source>use a multiple of %1 up to side</source>
        <translation>请使用不超过 side 的 %1 的倍数</translation>
    </message>
    <message>
        <source>from, steps and repeats must be at least 0</source>
        <translation>from、steps 和 repeats 必须至少为 0</translation>
    </message>
    <message>
        <source>share and first_share must lie in 0..1</source>
        <translation>share 和 first_share 必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>words holds %1</source>
        <translation>words 中有 %1 个</translation>
    </message>
    <message>
        <source>name those that have to be told from each other, 2 to %1</source>
        <translation>请列出需要相互区分的词，2 到 %1 个</translation>
    </message>
    <message>
        <source>words holds an empty list</source>
        <translation>words 中有空列表</translation>
    </message>
    <message>
        <source>no picture is described with &quot;%1&quot; and none of the other words</source>
        <translation>没有图片的描述只含“%1”而不含其他词</translation>
    </message>
    <message>
        <source>leave the word out, or describe some</source>
        <translation>请去掉该词，或描述一些图片</translation>
    </message>
    <message>
        <source>use a number above 0</source>
        <translation>请使用大于 0 的数</translation>
    </message>
    <message>
        <source>use trailing or linspace</source>
        <translation>请使用 trailing 或 linspace</translation>
    </message>
    <message>
        <source>&quot;latents_std&quot; is not above 0</source>
        <translation>“latents_std”不大于 0</translation>
    </message>
    <message>
        <source>%1 is not defined for %2, which this model needs</source>
        <translation>%1 未针对此模型所需的 %2 定义</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;</source>
        <translation>“%1”为“%2”</translation>
    </message>
    <message>
        <source>another model made this step, and latents of one model mean nothing to another</source>
        <translation>此步骤由另一个模型生成，而各模型的潜变量互不通用</translation>
    </message>
    <message>
        <source>its header is nested over %1 deep</source>
        <translation>其文件头嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a number from %3 to %4</source>
        <translation>“%1”为 %2，而不是 %3 到 %4 之间的数</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is %2 wide</source>
        <translation>张量“%1”的宽度为 %2</translation>
    </message>
    <message>
        <source>its %1 expects text but it has no text encoder</source>
        <translation>%1 需要文本，但没有文本编码器</translation>
    </message>
    <message>
        <source>it has a text encoder but its %1 takes no text</source>
        <translation>有文本编码器，但 %1 不接受文本</translation>
    </message>
    <message>
        <source>its text is %1 wide but its %2 expects %3</source>
        <translation>文本宽度为 %1，但 %2 需要 %3</translation>
    </message>
    <message>
        <source>its pooled text and sizes are %1 wide but its %2 expects %3</source>
        <translation>池化文本加尺寸的宽度为 %1，但 %2 需要 %3</translation>
    </message>
    <message>
        <source>its VAE has %1 latent channels but its %2 has %3</source>
        <translation>VAE 有 %1 个潜变量通道，但 %2 有 %3 个</translation>
    </message>
    <message>
        <source>its %1 takes %2 channels, which Sfumato does not know how to fill</source>
        <translation>%1 接受 %2 个通道，Sfumato 不知道如何填充</translation>
    </message>
    <message>
        <source>open a model of one of these families: %1</source>
        <translation>请打开以下系列之一的模型：%1</translation>
    </message>
    <message>
        <source>makes latents of %1, the %2 expects %3</source>
        <translation>产生 %1 的潜变量，而 %2 需要 %3</translation>
    </message>
    <message>
        <source>fine-tune a model of one of these families: %1</source>
        <translation>请微调以下系列之一的模型：%1</translation>
    </message>
    <message>
        <source>change %1.in_channels, %1.sample_size or side</source>
        <translation>请更改 %1.in_channels、%1.sample_size 或 side</translation>
    </message>
    <message>
        <source>The classic: even steps, the same picture every time</source>
        <translation>经典：步长均匀，每次得到相同的图片</translation>
    </message>
    <message>
        <source>The original: new noise in every step, needs many</source>
        <translation>最初的方法：每步加入新噪声，需要很多步</translation>
    </message>
    <message>
        <source>DDIM that remembers its last steps</source>
        <translation>记得前几步的 DDIM</translation>
    </message>
    <message>
        <source>Simple and quick, good from 20 steps</source>
        <translation>简单快速，20 步起效果良好</translation>
    </message>
    <message>
        <source>Fresh noise in every step: soft, varied pictures</source>
        <translation>每步加入新噪声：柔和而多变的图片</translation>
    </message>
    <message>
        <source>Two looks at each step: exact, half as fast</source>
        <translation>每步评估两次：精确，速度减半</translation>
    </message>
    <message>
        <source>Remembers four slopes; many steps, no noise</source>
        <translation>记住四个斜率；步数多，无噪声</translation>
    </message>
    <message>
        <source>Two looks at each step, the second in its middle</source>
        <translation>每步评估两次，第二次在中点</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise in every step</source>
        <translation>每步加入新噪声的 DPM2</translation>
    </message>
    <message>
        <source>Two looks and fresh noise: rich detail, slow</source>
        <translation>两次评估加新噪声：细节丰富，较慢</translation>
    </message>
    <message>
        <source>The usual choice: sharp from 15 steps</source>
        <translation>常用之选：15 步起即清晰</translation>
    </message>
    <message>
        <source>Noise on the way: lively detail</source>
        <translation>途中加入噪声：细节生动</translation>
    </message>
    <message>
        <source>DPM++ 2M with noise on the way: fine texture</source>
        <translation>途中加入噪声的 DPM++ 2M：质感细腻</translation>
    </message>
    <message>
        <source>Of third order: for 30 steps and more</source>
        <translation>三阶：适合 30 步以上</translation>
    </message>
    <message>
        <source>Corrects itself: good pictures from 8 steps</source>
        <translation>自我校正：8 步起即有好图</translation>
    </message>
    <message>
        <source>Exponential integrator: few steps, no noise</source>
        <translation>指数积分：步数少，无噪声</translation>
    </message>
    <message>
        <source>For models distilled to it: 4 to 8 steps</source>
        <translation>用于为其蒸馏的模型：4 到 8 步</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>与模型训练时相同</translation>
    </message>
    <message>
        <source>Small steps at the end: fine detail</source>
        <translation>末尾步长小：细节精细</translation>
    </message>
    <message>
        <source>Even steps in the logarithm: smooth</source>
        <translation>对数上均匀：平滑</translation>
    </message>
    <message>
        <source>Even steps from the very first noise</source>
        <translation>从最初的噪声起步长均匀</translation>
    </message>
    <message>
        <source>Training steps picked evenly</source>
        <translation>均匀选取训练步</translation>
    </message>
    <message>
        <source>Even steps in time, fractions allowed</source>
        <translation>时间上均匀，允许小数</translation>
    </message>
    <message>
        <source>Small steps at both ends</source>
        <translation>两端步长小</translation>
    </message>
    <message>
        <source>sampler %1 comes near %2 only</source>
        <translation>采样器 %1 只是接近 %2</translation>
    </message>
    <message>
        <source>what drew the noise: %1</source>
        <translation>噪声的来源：%1</translation>
    </message>
    <message>
        <source>is a picture of the format %1, which is not read</source>
        <translation>是 %1 格式的图片，无法读取该格式</translation>
    </message>
    <message>
        <source>convert it to PNG, JPEG or WebP</source>
        <translation>请转换为 PNG、JPEG 或 WebP</translation>
    </message>
    <message>
        <source>%1, which the file does not hold</source>
        <translation>%1，文件中没有</translation>
    </message>
    <message>
        <source>%1: no emphasis and no command to %2, kept as plain text</source>
        <translation>%1：在 %2 中既非强调也非命令，保留为普通文本</translation>
    </message>
    <message>
        <source>is an HDR picture (%1)</source>
        <translation>是 HDR 图片 (%1)</translation>
    </message>
    <message>
        <source>save it in sRGB, without HDR</source>
        <translation>请以 sRGB 保存，不用 HDR</translation>
    </message>
    <message>
        <source>%1 has a colour profile that cannot be used: its colours are taken for sRGB</source>
        <translation>%1 的颜色配置文件无法使用：其颜色按 sRGB 处理</translation>
    </message>
    <message>
        <source>the colours of %1 were converted from %2 to sRGB</source>
        <translation>%1 的颜色已从 %2 转换为 sRGB</translation>
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
        <translation>LoRA %3 的 %2 个张量中有 %1 个未被使用，因为 Sfumato 不认识其种类：%4</translation>
    </message>
    <message>
        <source>beside the LoRA %1 there is no adapter_config.json, so its alpha is taken to be its rank</source>
        <translation>LoRA %1 旁边没有 adapter_config.json，因此以其秩作为 alpha</translation>
    </message>
    <message>
        <source>holds the pattern %1, which cannot be matched (%2)</source>
        <translation>含有无法匹配的模式 %1（%2）</translation>
    </message>
    <message>
        <source>says that training set out from other weights than the model&apos;s (%1)</source>
        <translation>表明训练并非从模型自身的权重开始（%1）</translation>
    </message>
    <message>
        <source>save it anew as a plain LoRA, by PEFT&apos;s path_initial_model_for_weight_conversion</source>
        <translation>请用 PEFT 的 path_initial_model_for_weight_conversion 将其另存为普通 LoRA</translation>
    </message>
    <message>
        <source>%1 of the %2 modules of the LoRA %3 are left out, as this model has none of that name: %4</source>
        <translation>LoRA %3 的 %2 个模块中有 %1 个未被使用，因为此模型没有同名模块：%4</translation>
    </message>
    <message>
        <source>a LoRA brings an embedding %1, but the one that was there before is used</source>
        <translation>LoRA 自带嵌入 %1，但使用的是原有的那个</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>没有权重</translation>
    </message>
    <message>
        <source>it takes more values than there are</source>
        <translation>取用的值多于现有的值</translation>
    </message>
    <message>
        <source>it is given a value of another kind than it takes</source>
        <translation>得到的值与所需类型不符</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1 at byte %2</source>
        <translation>其 pickle 在第 %2 字节处有未知操作码 %1</translation>
    </message>
    <message>
        <source>its pickle is damaged at byte %1: %2</source>
        <translation>其 pickle 在第 %1 字节处损坏：%2</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>其 pickle 超过 %1 字节</translation>
    </message>
    <message>
        <source>its pickle ends at byte %1 in the middle of a value</source>
        <translation>其 pickle 在第 %1 字节处中断于一个值之中</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>其 pickle 包含超过 %1 个值</translation>
    </message>
    <message>
        <source>it asks for a value that was never put away</source>
        <translation>引用了从未存入的值</translation>
    </message>
    <message>
        <source>is a ZIP archive of several pickles</source>
        <translation>是包含多个 pickle 的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>is a ZIP archive without weights</source>
        <translation>是不含权重的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>holds numbers in the byte order of other machines</source>
        <translation>其中的数字采用其他机器的字节序</translation>
    </message>
    <message>
        <source>its storage &quot;%1&quot; %2</source>
        <translation>其存储块“%1”%2</translation>
    </message>
    <message>
        <source>is of no type that Sfumato knows</source>
        <translation>的类型 Sfumato 不认识</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>超出文件末尾</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>is a pickle, but none that torch writes</source>
        <translation>是 pickle，但不是 torch 写的那种</translation>
    </message>
    <message>
        <source>choose a file of weights</source>
        <translation>请选择权重文件</translation>
    </message>
    <message>
        <source>is of a version of torch&apos;s files that Sfumato does not know</source>
        <translation>是 Sfumato 不认识的 torch 文件版本</translation>
    </message>
    <message>
        <source>lies in the storage &quot;%1&quot;, which is missing</source>
        <translation>位于存储块“%1”，而该存储块缺失</translation>
    </message>
    <message>
        <source>needs a storage of %1 elements but there are %2 bytes</source>
        <translation>需要 %1 个元素的存储块，实际为 %2 字节</translation>
    </message>
    <message>
        <source>ends at byte %1 of its storage but that holds %2</source>
        <translation>在其存储块的第 %1 字节处结束，但存储块只有 %2 字节</translation>
    </message>
    <message>
        <source>its tensors would take over %1 bytes, far more than the file holds</source>
        <translation>其张量将占用超过 %1 字节，远多于文件内容</translation>
    </message>
    <message>
        <source>asks to run %1 when it is opened, which Sfumato never does</source>
        <translation>要求在打开时运行 %1，而 Sfumato 从不这样做</translation>
    </message>
    <message>
        <source>holds an object of class %1, not weights</source>
        <translation>包含的是类 %1 的对象，不是权重</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>没有张量</translation>
    </message>
    <message>
        <source>names more tensors than a network has</source>
        <translation>列出的张量多于一个网络所能有的数量</translation>
    </message>
    <message>
        <source>holds lists or dicts nested over %1 deep</source>
        <translation>列表或字典嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8</source>
        <translation>的名称不是 UTF-8</translation>
    </message>
    <message>
        <source>is not written as torch writes it</source>
        <translation>的写法与 torch 不同</translation>
    </message>
    <message>
        <source>lies in a part of a storage, as before torch 0.4</source>
        <translation>位于存储块的一部分中，属 torch 0.4 之前的写法</translation>
    </message>
    <message>
        <source>is a ZIP archive without the directory that stands at its end</source>
        <translation>是 ZIP 压缩包，但缺少末尾的目录</translation>
    </message>
    <message>
        <source>is a ZIP archive whose directory is damaged</source>
        <translation>是目录已损坏的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>is one part of a ZIP archive of several</source>
        <translation>是分卷 ZIP 压缩包的其中一卷</translation>
    </message>
    <message>
        <source>join the parts to one file</source>
        <translation>请把各卷合并为一个文件</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; %2</source>
        <translation>其中的“%1”%2</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>is compressed in a way that Sfumato does not know (%1)</source>
        <translation>的压缩方式 Sfumato 不认识（%1）</translation>
    </message>
    <message>
        <source>does not lie where the directory says</source>
        <translation>不在目录所说的位置</translation>
    </message>
    <message>
        <source>has a size that its data cannot have</source>
        <translation>的大小与其数据不符</translation>
    </message>
    <message>
        <source>is a ZIP archive of %1 parts, at most %2 are allowed</source>
        <translation>是包含 %1 个条目的 ZIP 压缩包，最多允许 %2 个</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>其压缩数据已损坏</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>有一个数字无法读取</translation>
    </message>
    <message>
        <source>they are the weights of another network than the one they are taken for; keep weights and config.json together that were saved together</source>
        <translation>这些权重属于另一个网络，而不是所认定的网络；请把一起保存的权重和 config.json 放在一起</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is of the class %2, which Sfumato does not know</source>
        <translation>它的部件“%1”属于 %2 类，Sfumato 不认识该类</translation>
    </message>
    <message>
        <source>open a model in which it is of the class %1</source>
        <translation>请打开该部件属于 %1 类的模型</translation>
    </message>
    <message>
        <source>the parts belong to different models; put those of one model together</source>
        <translation>各部件属于不同的模型；请放在一起使用同一个模型的部件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested, and &quot;%2&quot; is missing</source>
        <translation>“%1”是嵌套的，但缺少“%2”</translation>
    </message>
    <message>
        <source>the negative prompt was left out: this model is told the guidance scale itself and takes none</source>
        <translation>负面提示词未被使用：此模型直接接收引导强度，不接受负面提示词</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression that this program reads</source>
        <translation>“%1”不是本程序能读取的正则表达式</translation>
    </message>
    <message>
        <source>holds no tokenizer (tokenizer.json, vocab.json and merges.txt, or sentencepiece.model)</source>
        <translation>没有分词器（tokenizer.json、vocab.json 和 merges.txt，或 sentencepiece.model）</translation>
    </message>
    <message>
        <source>merge %1 joins what the vocabulary lacks: %2</source>
        <translation>合并 %1 连接了词汇表中没有的内容：%2</translation>
    </message>
    <message>
        <source>put the tokenizer and the text encoder of one model into its folder</source>
        <translation>请把同一个模型的分词器和文本编码器放入它的文件夹</translation>
    </message>
    <message>
        <source>use the index that was saved with the weights</source>
        <translation>请使用与权重一起保存的索引</translation>
    </message>
    <message>
        <source>leave only the files of one model in the folder</source>
        <translation>文件夹中只保留一个模型的文件</translation>
    </message>
    <message>
        <source>use a number above &quot;%1&quot;</source>
        <translation>请使用大于“%1”的数</translation>
    </message>
    <message>
        <source>predicted latents are not limited</source>
        <translation>预测的潜变量不受限制</translation>
    </message>
    <message>
        <source>the last step ends without noise</source>
        <translation>最后一步结束时没有噪声</translation>
    </message>
    <message>
        <source>each sigma is that of its timestep</source>
        <translation>每个 sigma 取自其时间步</translation>
    </message>
    <message>
        <source>Automatic follows its spacing</source>
        <translation>Automatic 遵循其步长间隔</translation>
    </message>
    <message>
        <source>has levels of noise of its own (&quot;%1&quot;)</source>
        <translation>带有自己的噪声水平（“%1”）</translation>
    </message>
    <message>
        <source>names a scheduler whose levels of noise are not known here: %1</source>
        <translation>指定了噪声水平未知的调度器：%1</translation>
    </message>
    <message>
        <source>open a model with another scheduler, such as %1</source>
        <translation>请打开使用其他调度器的模型，例如 %1</translation>
    </message>
    <message>
        <source>the model&apos;s scheduler asks for &quot;%1&quot;, which is not followed: %2</source>
        <translation>模型的调度器要求“%1”，但未予遵循：%2</translation>
    </message>
    <message>
        <source>asks for two formulas of sigma (&quot;%1&quot;)</source>
        <translation>要求了两个 sigma 公式（“%1”）</translation>
    </message>
    <message>
        <source>is a %1 model, which Sfumato does not know</source>
        <translation>是 %1 模型，Sfumato 不认识</translation>
    </message>
    <message>
        <source>is %1 without a text encoder (no tensor begins with %2)</source>
        <translation>是没有文本编码器的 %1（没有以 %2 开头的张量）</translation>
    </message>
    <message>
        <source>open the whole model, or a folder with its text encoder and tokenizer beside its %1</source>
        <translation>请打开完整的模型，或打开除 %1 外还含有文本编码器和分词器的文件夹</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 numbers, not %3</source>
        <translation>“%1”有 %2 个数，而不是 %3 个</translation>
    </message>
    <message>
        <source>does not say what it predicts, noise or v, which differs between %1 models</source>
        <translation>没有说明预测的是噪声还是 v，而 %1 模型在这一点上各不相同</translation>
    </message>
    <message>
        <source>write &quot;parameterization: v&quot; or &quot;parameterization: eps&quot; into %1 beside it</source>
        <translation>请在旁边的 %1 中写入“parameterization: v”或“parameterization: eps”</translation>
    </message>
    <message>
        <source>the schedules in square brackets of the %1 are plain text, as in A1111: a &quot;%2&quot; stands outside of them</source>
        <translation>%1：方括号中的切换与 A1111 一样按普通文本处理：括号外有一个“%2”</translation>
    </message>
    <message>
        <source>is no YAML (line %1: %2)</source>
        <translation>不是 YAML（第 %1 行：%2）</translation>
    </message>
    <message>
        <source>quote texts that begin with a sign of YAML&apos;s, as in &quot;[red:blue:5]&quot;</source>
        <translation>以 YAML 符号开头的文本请加引号，例如 &quot;[red:blue:5]&quot;</translation>
    </message>
    <message>
        <source>has an alias (&quot;*name&quot;) in line %1</source>
        <translation>第 %1 行有别名（&quot;*name&quot;）</translation>
    </message>
    <message>
        <source>write out what it stands for</source>
        <translation>请写出它所代表的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for the choices one after the other, which this program does not do</source>
        <translation>“%1”要求依次使用各个选项，此程序不支持</translation>
    </message>
    <message>
        <source>leave it out, and one is drawn</source>
        <translation>去掉它，就会随机选取一个</translation>
    </message>
    <message>
        <source>is quantised (%1), and Sfumato reads no such weights</source>
        <translation>已量化（%1），Sfumato 无法读取这样的权重</translation>
    </message>
    <message>
        <source>it went wrong when it was trained or saved; choose another file</source>
        <translation>训练或保存时出了错；请选择另一个文件</translation>
    </message>
    <message>
        <source>choose a version of it in float8, float16, bfloat16 or float32</source>
        <translation>请选择它的 float8、float16、bfloat16 或 float32 版本</translation>
    </message>
    <message>
        <source>name the folder of this model&apos;s own tokenizer with %1</source>
        <translation>请用 %1 指定此模型自己的分词器文件夹</translation>
    </message>
    <message>
        <source>name one with %1, or put it beside the model as %2</source>
        <translation>请用 %1 指定一个，或以 %2 为名放在模型旁边</translation>
    </message>
    <message>
        <source>install the program again, or choose another model with %1</source>
        <translation>请重新安装程序，或用 %1 选择其他模型</translation>
    </message>
    <message>
        <source>choose a folder you may write to with %1</source>
        <translation>请用 %1 选择您有写入权限的文件夹</translation>
    </message>
    <message>
        <source>run ./dev build once with a network, which fetches it, or name a folder with vocab.json and merges.txt with %1</source>
        <translation>请联网运行一次 ./dev build 来获取，或用 %1 指定含有 vocab.json 和 merges.txt 的文件夹</translation>
    </message>
    <message>
        <source>name the folder of a tokenizer of another kind with %1</source>
        <translation>请用 %1 指定另一种分词器的文件夹</translation>
    </message>
    <message>
        <source>name the folder that does, with %1</source>
        <translation>请用 %1 指定含有分词器的文件夹</translation>
    </message>
    <message>
        <source>name one with %1</source>
        <translation>请用 %1 指定一个</translation>
    </message>
    <message>
        <source>write that file, or name its folder with %1</source>
        <translation>请创建该文件，或用 %1 指定其文件夹</translation>
    </message>
    <message>
        <source>train one first with &quot;sfumato-cli train vae --out %1&quot;, or name one with %2</source>
        <translation>请先用“sfumato-cli train vae --out %1”训练一个，或用 %2 指定</translation>
    </message>
    <message>
        <source>put a .txt beside each picture, or describe all of them with %1</source>
        <translation>请在每张图片旁放一个 .txt，或用 %1 为所有图片添加说明</translation>
    </message>
    <message>
        <source>lower learning_rate and continue with %1</source>
        <translation>请降低 learning_rate 并用 %1 继续</translation>
    </message>
    <message>
        <source>train all weights (%1)</source>
        <translation>请训练全部权重 (%1)</translation>
    </message>
    <message>
        <source>train cross-attention alone (%1)</source>
        <translation>请只训练交叉注意力 (%1)</translation>
    </message>
    <message>
        <source>use fewer threads (%1), or a machine with more memory</source>
        <translation>请减少线程 (%1)，或使用内存更大的机器</translation>
    </message>
    <message>
        <source>continue with %1 when other programs are closed, or train with a smaller batch</source>
        <translation>请关闭其他程序后用 %1 继续，或减小批量再训练</translation>
    </message>
    <message>
        <source>continue it with %1, or choose another folder</source>
        <translation>请用 %1 继续，或选择其他文件夹</translation>
    </message>
    <message>
        <source>start the run without %1</source>
        <translation>请不带 %1 开始训练</translation>
    </message>
    <message>
        <source>is no LoRA</source>
        <translation>不是 LoRA</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>is there already with another content, and stays</source>
        <translation>已存在且内容不同，予以保留</translation>
    </message>
    <message>
        <source>choose a folder of pictures</source>
        <translation>请选择一个图片文件夹</translation>
    </message>
    <message>
        <source>is hidden or the system&apos;s; pictures in it: %1</source>
        <translation>是隐藏或系统文件夹；其中的图片：%1</translation>
    </message>
    <message>
        <source>hidden pictures in it: %1</source>
        <translation>其中的隐藏图片：%1</translation>
    </message>
    <message>
        <source>is in use, and its list of pictures cannot be copied to look at it</source>
        <translation>正在使用，无法复制其图片列表以供查看</translation>
    </message>
    <message>
        <source>try again in a moment, or close the other window</source>
        <translation>请稍后重试，或关闭另一个窗口</translation>
    </message>
    <message>
        <source>close the other window and start this one again</source>
        <translation>请关闭另一个窗口，然后重新启动本窗口</translation>
    </message>
    <message>
        <source>is open in another window, this one only looks</source>
        <translation>已在另一个窗口中打开，本窗口只能查看</translation>
    </message>
    <message>
        <source>is open on %1, this window only looks</source>
        <translation>已在 %1 上打开，本窗口只能查看</translation>
    </message>
    <message>
        <source>its gradient is not a finite number</source>
        <translation>其梯度不是有限的数</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>调低 %1</translation>
    </message>
    <message>
        <source>scenery pictures are 128, 256 or 512 pixels wide, not %1</source>
        <translation>scenery 图片的宽度为 128、256 或 512 像素，不能是 %1</translation>
    </message>
    <message>
        <source>adversarial_weight and feature_weight must not be below 0</source>
        <translation>adversarial_weight 和 feature_weight 不得小于 0</translation>
    </message>
    <message>
        <source>discriminator_learning_rate must be above 0</source>
        <translation>discriminator_learning_rate 必须大于 0</translation>
    </message>
    <message>
        <source>the discriminator cannot be made</source>
        <translation>无法建立判别器</translation>
    </message>
    <message>
        <source>adversarial_start must not be below 0, discriminator_channels be at least 1, discriminator_layers from 1 to 6</source>
        <translation>adversarial_start 不得小于 0，discriminator_channels 至少为 1，discriminator_layers 为 1 到 6</translation>
    </message>
    <message>
        <source>a discriminator of %1 layers needs at least %2</source>
        <translation>%1 层的判别器至少需要 %2</translation>
    </message>
    <message>
        <source>equivariance_share must be from 0 to 1</source>
        <translation>equivariance_share 必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>equivariance_share needs at least %1</source>
        <translation>equivariance_share 至少需要 %1</translation>
    </message>
    <message>
        <source>is no embedding</source>
        <translation>不是 Embedding</translation>
    </message>
    <message>
        <source>choose a file of an embedding</source>
        <translation>请选择 Embedding 文件</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Use another</source>
        <translation>改用其他</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>画笔笔触</translation>
    </message>
    <message>
        <source>take an area away</source>
        <translation>去除区域</translation>
    </message>
    <message>
        <source>fill an area</source>
        <translation>填充区域</translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>bucket fill</source>
        <translation>油漆桶填充</translation>
    </message>
    <message>
        <source>change the frame</source>
        <translation>更改画框</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>english</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>german</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>french</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负向</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>lora</source>
        <translation>lora</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>cfg</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>label</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>is</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>竖向</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Panels slide</source>
        <translation>面板滑动</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>不要动画</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>Twice a second</source>
        <translation>每秒两次</translation>
    </message>
    <message>
        <source>Every two seconds</source>
        <translation>每两秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>PNG, without loss</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>JPEG, smaller</source>
        <translation>JPEG，更小</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>可用的最快设备</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>What suits the device</source>
        <translation>适合设备的精度</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark or light surfaces, neutral grey in both: colours are judged on them</source>
        <translation>深色或浅色界面，均为中性灰：颜色在其上评判</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>The colour of what is chosen, focused or active</source>
        <translation>已选、聚焦或活动项的颜色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Whether things slide to their place or are simply there</source>
        <translation>界面元素滑动到位，还是直接出现</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus and panels. Prompts stay as they were written.</source>
        <translation>菜单和面板的语言。提示词保持原样。</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>How often the picture in the making is shown. Rarely is a little faster.</source>
        <translation>多久显示一次正在生成的图片。次数少会稍快一些。</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Of new pictures; the request is inside either. Only PNG can be made again to the last pixel.</source>
        <translation>新图片的格式；两者都内含请求。只有 PNG 能一像素不差地重现。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What computes the pictures. The open model is opened anew.</source>
        <translation>用于计算图片的设备。已打开的模型会重新打开。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of the numbers a model computes with: 16 bits need half the memory, 32 are the most exact</source>
        <translation>模型计算所用数值的精度：16 位只需一半内存，32 位最精确</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>delete %n picture(s)</source>
        <translation>
            <numerusform>删除 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n picture(s) out of an album</source>
        <translation>
            <numerusform>从相册中移出 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n picture(s) to an album</source>
        <translation>
            <numerusform>将 %n 张图片添加到相册</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the album “%1”</source>
        <translation>移除相册“%1”</translation>
    </message>
    <message>
        <source>remove from the history</source>
        <translation>从历史中移除</translation>
    </message>
    <message>
        <source>put a request back</source>
        <translation>恢复请求</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>let a part of the request go</source>
        <translation>放弃请求的一部分</translation>
    </message>
    <message>
        <source>leave a LoRA out</source>
        <translation>去掉一个 LoRA</translation>
    </message>
    <message>
        <source>use another LoRA</source>
        <translation>使用另一个 LoRA</translation>
    </message>
    <message>
        <source>leave an embedding out</source>
        <translation>去掉一个 Embedding</translation>
    </message>
    <message>
        <source>use another embedding</source>
        <translation>使用另一个 Embedding</translation>
    </message>
    <message>
        <source>apply pasted parameters</source>
        <translation>应用粘贴的参数</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>事物</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>at dawn</source>
        <translation>黎明时</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>at sunset</source>
        <translation>日落时</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>under the stars</source>
        <translation>星空下</translation>
    </message>
    <message>
        <source>with a full moon</source>
        <translation>满月</translation>
    </message>
    <message>
        <source>with a crescent moon</source>
        <translation>弯月</translation>
    </message>
    <message>
        <source>with the sun</source>
        <translation>有太阳</translation>
    </message>
    <message>
        <source>under a clear sky</source>
        <translation>晴空下</translation>
    </message>
    <message>
        <source>with clouds</source>
        <translation>有云</translation>
    </message>
    <message>
        <source>in the rain</source>
        <translation>雨中</translation>
    </message>
    <message>
        <source>in the snow</source>
        <translation>雪中</translation>
    </message>
    <message>
        <source>in the fog</source>
        <translation>雾中</translation>
    </message>
    <message>
        <source>in the mountains</source>
        <translation>山间</translation>
    </message>
    <message>
        <source>on rolling hills</source>
        <translation>起伏的山丘上</translation>
    </message>
    <message>
        <source>by the sea</source>
        <translation>海边</translation>
    </message>
    <message>
        <source>in the desert</source>
        <translation>沙漠中</translation>
    </message>
    <message>
        <source>in the forest</source>
        <translation>森林里</translation>
    </message>
    <message>
        <source>in the city</source>
        <translation>城市里</translation>
    </message>
    <message>
        <source>on a flowery meadow</source>
        <translation>开满鲜花的草地上</translation>
    </message>
    <message>
        <source>a house</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>a tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>a pine tree</source>
        <translation>松树</translation>
    </message>
    <message>
        <source>a sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>a lighthouse</source>
        <translation>灯塔</translation>
    </message>
    <message>
        <source>a windmill</source>
        <translation>风车</translation>
    </message>
    <message>
        <source>a cactus</source>
        <translation>仙人掌</translation>
    </message>
    <message>
        <source>a hot air balloon</source>
        <translation>热气球</translation>
    </message>
    <message>
        <source>a car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>flat design</source>
        <translation>扁平设计</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>pencil drawing</source>
        <translation>铅笔画</translation>
    </message>
    <message>
        <source>pixel art</source>
        <translation>像素画</translation>
    </message>
    <message>
        <source>blue poster style</source>
        <translation>蓝色海报风格</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
</context>
<context>
    <name>sfumato::ModelLibrary</name>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery（内置）</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::AboutDialog</name>
    <message>
        <source>About Sfumato</source>
        <translation>关于 Sfumato</translation>
    </message>
    <message>
        <source>A studio for latent diffusion that works offline, on any computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>可在任何电脑上离线运行的潜在扩散工作室。
依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回窗口</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Actions</name>
    <message>
        <source>No picture is being made</source>
        <translation>没有正在生成的图片</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet</source>
        <translation>画布上还没有内容</translation>
    </message>
    <message>
        <source>There is no candidate yet: repaint something first</source>
        <translation>还没有候选：请先重绘一处</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Canvas</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>滚轮：缩放；拖动：移动；双击：适应窗口或实际大小</translation>
    </message>
    <message>
        <source>Paint on it</source>
        <translation>在其上绘制</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CanvasController</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文档(&amp;R)</translation>
    </message>
    <message>
        <source>take a picture onto the canvas</source>
        <translation>将图片放到画布上</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>新建画布</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>未能打开 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 is on the canvas</source>
        <translation>%1 已在画布上</translation>
    </message>
    <message>
        <source>Open a picture or document</source>
        <translation>打开图片或文档</translation>
    </message>
    <message>
        <source>Pictures and documents (*.sfu *.png *.jpg *.jpeg *.webp)</source>
        <translation>图片和文档 (*.sfu *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>文档另存为</translation>
    </message>
    <message>
        <source>Documents (*.sfu)</source>
        <translation>文档 (*.sfu)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>图片另存为</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>图片 (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>蒙版另存为</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>载入蒙版</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>load a mask</source>
        <translation>载入蒙版</translation>
    </message>
    <message>
        <source>The mask was scaled to the canvas.</source>
        <translation>蒙版已缩放至画布大小。</translation>
    </message>
    <message>
        <source>It is %1 × %2 pixels large, the canvas %3 × %4.</source>
        <translation>蒙版为 %1 × %2 像素，画布为 %3 × %4。</translation>
    </message>
    <message>
        <source>clear the sketch</source>
        <translation>清除草图</translation>
    </message>
    <message>
        <source>clear the mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>invert the mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>grow the mask</source>
        <translation>扩展蒙版</translation>
    </message>
    <message>
        <source>shrink the mask</source>
        <translation>收缩蒙版</translation>
    </message>
    <message>
        <source>soften the mask</source>
        <translation>羽化蒙版</translation>
    </message>
    <message>
        <source>Its colours are not those of the file.</source>
        <translation>颜色与文件中的不同。</translation>
    </message>
    <message>
        <source>close the canvas</source>
        <translation>关闭画布</translation>
    </message>
    <message>
        <source>The canvas is closed; undo brings it back</source>
        <translation>画布已关闭；撤销可将其恢复</translation>
    </message>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>还没有打开或保存过文件</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CarriedList</name>
    <message>
        <source>strength %1 %</source>
        <translation>强度 %1 %</translation>
    </message>
    <message>
        <source>Enlarges an old picture %1 times</source>
        <translation>将旧图片放大 %1 倍</translation>
    </message>
    <message>
        <source>Begins with an old picture</source>
        <translation>从旧图片开始</translation>
    </message>
    <message>
        <source>Paints around an old picture</source>
        <translation>在旧图片四周作画</translation>
    </message>
    <message>
        <source>Repaints part of an old picture</source>
        <translation>重绘旧图片的一部分</translation>
    </message>
    <message>
        <source>The picture is gone: %1</source>
        <translation>图片已不在：%1</translation>
    </message>
    <message>
        <source>only under its old mask</source>
        <translation>仅限其旧蒙版之下</translation>
    </message>
    <message>
        <source>Goes on from step %1 of “%2”</source>
        <translation>从“%2”的第 %1 步继续</translation>
    </message>
    <message>
        <source>LoRA %1</source>
        <translation>LoRA %1</translation>
    </message>
    <message>
        <source>Reads these words as older versions did</source>
        <translation>按旧版本的方式解读这些词</translation>
    </message>
    <message>
        <source>It does not begin with noise</source>
        <translation>不从噪声开始</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>Weight %1, of the text %2</source>
        <translation>权重 %1，文本为 %2</translation>
    </message>
    <message>
        <source>Until they are changed</source>
        <translation>直到它们被更改</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>放弃：%1</translation>
    </message>
    <message>
        <source>Begin with noise instead of going on from another picture</source>
        <translation>从噪声开始，而不是接着另一张图片</translation>
    </message>
    <message>
        <source>The next picture is made without it. Undo brings it back.</source>
        <translation>下一张图片将不带它生成。撤销可恢复。</translation>
    </message>
    <message>
        <source>What the next picture carries on</source>
        <translation>下一张图片所沿用的内容</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CheckpointController</name>
    <message>
        <source>The models of %1 are listed</source>
        <translation>已列出 %1 中的模型</translation>
    </message>
    <message>
        <source>%1 is in the library</source>
        <translation>%1 已在模型库中</translation>
    </message>
    <message>
        <source>Read how this picture was made</source>
        <translation>读取此图片的生成方式</translation>
    </message>
    <message>
        <source>Add to the model library, where it is</source>
        <translation>在原位置加入模型库</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>检查点 (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type some letters of a command, a model or a prompt</source>
        <translation>输入命令、模型或提示词的几个字母</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令列表</translation>
    </message>
    <message>
        <source>Return runs what is chosen</source>
        <translation>按回车键运行所选项</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing that can be done now has these letters.</source>
        <translation>当前可执行的操作中没有包含这些字母的。</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompareView</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>滚轮：缩放；拖动：移动；双击：适应窗口或实际大小</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompletionList</name>
    <message>
        <source>Names that fit</source>
        <translation>匹配的名称</translation>
    </message>
    <message>
        <source>Up and Down choose, Return or Tab takes the name, Esc closes</source>
        <translation>上下键选择，回车或 Tab 确认，Esc 关闭</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CreatePanel</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>A quick picture follows every change. Nothing of it is kept until you keep it.</source>
        <translation>每次更改后都会快速生成一张图片。在您保留之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Generate forever</source>
        <translation>持续生成</translation>
    </message>
    <message>
        <source>Make one picture after another until this is switched off</source>
        <translation>一张接一张地生成图片，直到关闭</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>此张之后停止</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>完成正在生成的图片，然后休息</translation>
    </message>
    <message>
        <source>Make the picture. While one is being made, another waits in line.</source>
        <translation>生成图片。正在生成时，下一张会排队等待。</translation>
    </message>
    <message>
        <source>Stop the picture being made. Pictures already finished are kept.</source>
        <translation>停止正在生成的图片。已完成的图片会保留。</translation>
    </message>
    <message>
        <source>How long it takes is known after the first picture.</source>
        <translation>第一张图片完成后即可知道用时。</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <translation>%1，内存 %2</translation>
    </message>
    <message numerus="yes">
        <source>As measured with this model at this size, over %n picture(s) so far.</source>
        <translation>
            <numerusform>此模型在此尺寸下的实测值，至今 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned from %n picture(s) of this model at %1 × %2; exact after the first at this size.</source>
        <translation>
            <numerusform>由此模型 %1 × %2 的 %n 张图片估算；此尺寸的第一张之后即为准确值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::DockTitles</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Panels behind one another; the arrow keys choose</source>
        <translation>层叠的面板；用方向键选择</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ExplorerWindow</name>
    <message>
        <source>Diffusion explorer</source>
        <translation>扩散探索器</translation>
    </message>
    <message>
        <source>Pages of the explorer</source>
        <translation>探索器的页面</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看什么</translation>
    </message>
    <message>
        <source>Into noise</source>
        <translation>走入噪声</translation>
    </message>
    <message>
        <source>Out of noise</source>
        <translation>走出噪声</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open that model</source>
        <translation>打开该模型</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripModel</name>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Picture %1, finished</source>
        <translation>图片 %1，已完成</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripPanel</name>
    <message>
        <source>Branch from here</source>
        <translation>从此处分支</translation>
    </message>
    <message>
        <source>Guidance sweep…</source>
        <translation>引导强度对比…</translation>
    </message>
    <message>
        <source>Step filmstrip</source>
        <translation>步骤胶片</translation>
    </message>
    <message>
        <source>The picture after each step. Click one to look at it.</source>
        <translation>每一步之后的图片。单击查看。</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step on, with the prompt, guidance and sampler of the left column</source>
        <translation>从所选步骤开始，用左栏的提示词、引导强度和采样器生成另一张图片</translation>
    </message>
    <message>
        <source>Guidance sweep</source>
        <translation>引导强度对比</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>同一种子以多个引导强度并排生成</translation>
    </message>
    <message>
        <source>The steps of the picture appear here.</source>
        <translation>图片的各个步骤会显示在这里。</translation>
    </message>
    <message>
        <source>Choose a step in the filmstrip first</source>
        <translation>请先在胶片中选择一个步骤</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryController</name>
    <message numerus="yes">
        <source>colour %n picture(s)</source>
        <translation>
            <numerusform>为 %n 张图片标色</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>图片已复制到剪贴板</translation>
    </message>
    <message>
        <source>Looking at new files: %1 of %2</source>
        <translation>正在查看新文件：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>已导入 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without parameters</source>
        <translation>
            <numerusform>%n 张没有参数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 张已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 张无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 张图片写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from %n file(s)</source>
        <translation>
            <numerusform>已从 %n 个文件重建图库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %n picture(s)</source>
        <translation>
            <numerusform>为 %n 张图片评分</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新建相册</translation>
    </message>
    <message>
        <source>New album %1</source>
        <translation>新相册 %1</translation>
    </message>
    <message>
        <source>Import the pictures of a folder</source>
        <translation>导入文件夹中的图片</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>正在导入：%1 / %2</translation>
    </message>
    <message>
        <source>Web page with everything inside (*.html)</source>
        <translation>包含全部内容的网页 (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>导出 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>正在导出：%1 / %2</translation>
    </message>
    <message>
        <source>Rebuilding the library: %1 of %2</source>
        <translation>正在重建图库：%1 / %2</translation>
    </message>
    <message>
        <source>Rebuilding the library</source>
        <translation>正在重建图库</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or in a trash left out</source>
        <translation>
            <numerusform>略过 %n 张隐藏或回收站中的图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryDetails</name>
    <message>
        <source>Picture details</source>
        <translation>图片详情</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>所选图片是如何生成的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the picture</source>
        <translation>图片备注</translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>可被搜索到；输入时自动保存</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>选择一张图片，查看它是如何生成的。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are chosen</source>
        <translation>
            <numerusform>已选择 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负向</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>step %1 of another run</source>
        <translation>另一次运行的第 %1 步</translation>
    </message>
    <message>
        <source>a picture, repainted</source>
        <translation>重绘的图片</translation>
    </message>
    <message>
        <source>a picture, enlarged %1 times</source>
        <translation>放大 %1 倍的图片</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>%1
Seed %2, %3×%4
%5</source>
        <translation>%1
种子 %2，%3×%4
%5</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPanel</name>
    <message>
        <source>Put its request back</source>
        <translation>恢复其请求</translation>
    </message>
    <message>
        <source>Use only its…</source>
        <translation>仅使用其…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>添加到相册</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新建相册</translation>
    </message>
    <message>
        <source>Take out of this album</source>
        <translation>移出此相册</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two to four pictures at once</source>
        <translation>一次二到四张图片</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)…</source>
        <translation>
            <numerusform>导出 %n 张图片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Gallery search</source>
        <translation>图库搜索</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>导入图片…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Click to look, double-click for the viewer, 0 to 5 for stars, Delete for the trash</source>
        <translation>单击查看，双击打开查看器，0 到 5 评星，Delete 移到回收站</translation>
    </message>
    <message>
        <source>Show folders and albums</source>
        <translation>显示文件夹和相册</translation>
    </message>
    <message>
        <source>Folders by date, and albums</source>
        <translation>按日期的文件夹，以及相册</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>所选图片是如何生成的</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>图片的顺序</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Import, export, rebuild</source>
        <translation>导入、导出、重建</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>评分高的在前</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大在前</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>按种子</translation>
    </message>
    <message>
        <source>Export what is chosen…</source>
        <translation>导出所选图片…</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不完全是</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Every picture you make is kept here. Pictures of other programs can be imported with their parameters.</source>
        <translation>您生成的每张图片都保存在这里。其他程序的图片可以连同参数一起导入。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No picture is all of this.</source>
        <translation>没有图片符合全部条件。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 张，共 %2 张</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>Edit on the canvas</source>
        <translation>在画布上编辑</translation>
    </message>
    <message>
        <source>Choose two to four pictures first</source>
        <translation>请先选择两到四张图片</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPlaces</name>
    <message>
        <source>Folders and albums</source>
        <translation>文件夹和相册</translation>
    </message>
    <message>
        <source>Click to see the pictures of a day or an album; drop pictures on an album</source>
        <translation>单击查看某一天或某个相册的图片；可将图片拖到相册上</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图片</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新建相册</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>重命名相册</translation>
    </message>
    <message>
        <source>Remove the album</source>
        <translation>移除相册</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GenerationController</name>
    <message>
        <source>Done in %1</source>
        <translation>用时 %1 完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>打开其他模型…</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>正在打开模型…</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>没有打开的模型</translation>
    </message>
    <message>
        <source>Use the built-in model</source>
        <translation>使用内置模型</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>使用 %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused; %n job(s) waiting</source>
        <translation>
            <numerusform>队列已暂停；%n 个任务正在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>About the picture just made</source>
        <translation>关于刚生成的图片</translation>
    </message>
    <message>
        <source>Where is the LoRA %1?</source>
        <translation>LoRA %1 在哪里？</translation>
    </message>
    <message>
        <source>LoRAs (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>LoRA (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
    <message>
        <source>Where is the model %1?</source>
        <translation>模型 %1 在哪里？</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</source>
        <translation>检查点 (*.safetensors *.ckpt *.pt *.pth *.gguf)</translation>
    </message>
    <message>
        <source>Where is the embedding %1?</source>
        <translation>Embedding %1 在哪里？</translation>
    </message>
    <message>
        <source>Embeddings (*.safetensors *.pt *.pth *.bin)</source>
        <translation>Embedding (*.safetensors *.pt *.pth *.bin)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GridAxisRow</name>
    <message>
        <source>What differs along the %1</source>
        <translation>沿%1变化的内容</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1：值</translation>
    </message>
    <message>
        <source>%1: choose values</source>
        <translation>%1：选择值</translation>
    </message>
    <message>
        <source>Choose among all there are</source>
        <translation>从所有可用项中选择</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Values between commas or semicolons. Numbers also as 1-5, 1-10 (+2) for steps of two, 1-10 [5] for five evenly spread.</source>
        <translation>用逗号或分号分隔的值。数字也可写作 1-5、1-10 (+2)（步长为二）、1-10 [5]（均匀分布的五个）。</translation>
    </message>
    <message>
        <source>Choose a parameter first</source>
        <translation>请先选择一个参数</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GridDialog</name>
    <message>
        <source>Make the grid</source>
        <translation>生成网格</translation>
    </message>
    <message>
        <source>X/Y/Z grid</source>
        <translation>X/Y/Z 网格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>图张</translation>
    </message>
    <message>
        <source>Ask for all these pictures as one job</source>
        <translation>将所有这些图片作为一个任务提交</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回窗口</translation>
    </message>
    <message>
        <source>All else is as in the left column.</source>
        <translation>其余均与左栏相同。</translation>
    </message>
    <message>
        <source>All else is as in the left column: “%1”</source>
        <translation>其余均与左栏相同：“%1”</translation>
    </message>
    <message>
        <source>Correct the values above.</source>
        <translation>请更正上面的值。</translation>
    </message>
    <message>
        <source>Write values for at least one parameter.</source>
        <translation>请至少为一个参数填写值。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>，约 %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryDetails</name>
    <message>
        <source>Show the pictures of this request</source>
        <translation>显示此请求的图片</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the prompt</source>
        <translation>提示词备注</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>A favourite: all requests with this prompt</source>
        <translation>收藏：使用此提示词的所有请求</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Put the whole request back, seed included</source>
        <translation>恢复整个请求，包括种子</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Put back only the prompt</source>
        <translation>仅恢复提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Put back only the seed</source>
        <translation>仅恢复种子</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Put back only the settings</source>
        <translation>仅恢复设置</translation>
    </message>
    <message>
        <source>Became: %1</source>
        <translation>展开为：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>可被搜索到；键入时即保存</translation>
    </message>
    <message>
        <source>Show the newest picture of this request</source>
        <translation>显示此请求的最新图片</translation>
    </message>
    <message>
        <source>Click to see it large</source>
        <translation>点击查看大图</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>（无提示词）</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负向</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片数</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>（无提示词）</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>单击可查看；双击或按回车键可恢复整个请求，包括种子</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryPanel</name>
    <message>
        <source>History search</source>
        <translation>历史搜索</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>提示词历史</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Show only favourites</source>
        <translation>仅显示收藏</translation>
    </message>
    <message>
        <source>Each prompt once</source>
        <translation>每个提示词一次</translation>
    </message>
    <message>
        <source>Of requests with the same prompt only the newest</source>
        <translation>相同提示词的请求只显示最新的</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不完全是</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>还没有提示词</translation>
    </message>
    <message>
        <source>Whatever you ask for is kept here, with every setting.</source>
        <translation>您的每个请求及其全部设置都保存在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No prompt is all of this.</source>
        <translation>没有提示词符合全部条件。</translation>
    </message>
    <message>
        <source>Put the whole request back</source>
        <translation>恢复整个请求</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>仅使用提示词</translation>
    </message>
    <message>
        <source>Use only the seed</source>
        <translation>仅使用种子</translation>
    </message>
    <message>
        <source>Use only the settings</source>
        <translation>仅使用设置</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>显示其图片</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>设为收藏</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show all prompts</source>
        <translation>显示所有提示词</translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>单击可查看；双击或按回车键可恢复整个请求，包括种子</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintBar</name>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Repaint strength</source>
        <translation>重绘强度</translation>
    </message>
    <message>
        <source>How much may change: 0 keeps what is there, 100 paints it anew</source>
        <translation>允许改变多少：0 保持原样，100 完全重绘</translation>
    </message>
    <message>
        <source>Repaint area</source>
        <translation>重绘区域</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整幅图片</translation>
    </message>
    <message>
        <source>Only the masked part</source>
        <translation>仅遮罩部分</translation>
    </message>
    <message>
        <source>Masked content</source>
        <translation>遮罩内容</translation>
    </message>
    <message>
        <source>What the masked part begins with</source>
        <translation>遮罩部分的起始内容</translation>
    </message>
    <message>
        <source>Colours around it</source>
        <translation>周围的颜色</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>遮罩模糊</translation>
    </message>
    <message>
        <source>How softly the repainted part goes over into the rest</source>
        <translation>重绘部分与其余部分过渡的柔和程度</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Mask padding</source>
        <translation>遮罩边距</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees</source>
        <translation>模型能看到多少周围内容</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Point at one to see it in place; a double click accepts it</source>
        <translation>指向候选可就地查看；双击即采用</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>What the model sees: all of the canvas, or the masked part and its surroundings, enlarged to its own size. Of a canvas much larger than that, it is the masked part until you choose.</source>
        <translation>模型看到的内容：整个画布，或遮罩部分及其周围（放大到模型自身尺寸）。画布比它大得多时，在您选择之前为遮罩部分。</translation>
    </message>
    <message>
        <source>Nothing is masked: all of the picture is repainted</source>
        <translation>没有遮罩：将重绘整张图片</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintController</name>
    <message>
        <source>There is nothing on the canvas to repaint</source>
        <translation>画布上没有可重绘的内容</translation>
    </message>
    <message>
        <source>The model is still being opened</source>
        <translation>模型仍在打开中</translation>
    </message>
    <message>
        <source>accept a repainted part</source>
        <translation>采用重绘部分</translation>
    </message>
    <message>
        <source>enlarge the canvas</source>
        <translation>放大画布</translation>
    </message>
    <message>
        <source>Taken onto the canvas</source>
        <translation>已放到画布上</translation>
    </message>
    <message>
        <source>Left as it was; the pictures stay in the gallery</source>
        <translation>保持原样；图片仍保留在图库中</translation>
    </message>
    <message>
        <source>The request before this one is still being prepared</source>
        <translation>上一个请求仍在准备中</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LabelledRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>重置为 %1</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制该值</translation>
    </message>
    <message>
        <source>Use from the last picture</source>
        <translation>使用上一张图片的值</translation>
    </message>
    <message>
        <source>Use %1 from the last picture</source>
        <translation>使用上一张图片的 %1</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>还没有生成过图片</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LastCanvas</name>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>The canvas of last time was not saved. It was kept.</source>
        <translation>上次的画布未保存，已为您保留。</translation>
    </message>
    <message>
        <source>Sfumato ended unexpectedly. Its canvas was kept.</source>
        <translation>Sfumato 意外退出。画布已保留。</translation>
    </message>
    <message>
        <source>It is from %1.</source>
        <translation>时间为 %1。</translation>
    </message>
    <message>
        <source>bring a canvas back</source>
        <translation>恢复画布</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LiveController</name>
    <message>
        <source>Live: %1</source>
        <translation>实时：%1</translation>
    </message>
    <message numerus="yes">
        <source>Live, %n step(s)</source>
        <translation>
            <numerusform>实时，%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>There is no live picture to keep</source>
        <translation>没有可保留的实时图片</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Create panel</source>
        <translation>创作面板</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures panel</source>
        <translation>图片面板</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History panel</source>
        <translation>历史面板</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue panel</source>
        <translation>队列面板</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models panel</source>
        <translation>模型面板</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training panel</source>
        <translation>训练面板</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MakingInset</name>
    <message>
        <source>In the making</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take it out of the corner</source>
        <translation>从角落移除</translation>
    </message>
    <message>
        <source>Take it out of the corner; it is made all the same</source>
        <translation>从角落移除；图片仍会继续生成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
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
        <translation>用于 %1 的 LoRA</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Unknown family</source>
        <translation>未知系列</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelCombo</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that makes the pictures</source>
        <translation>用于生成图片的模型</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery（内置）</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>打开其他模型…</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelPopup</name>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search among the models</source>
        <translation>在模型中搜索</translation>
    </message>
    <message>
        <source>Name, family or hash; arrows choose, Return opens</source>
        <translation>名称、系列或哈希值；方向键选择，回车打开</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>打开其他模型…</translation>
    </message>
    <message>
        <source>A file or folder that the library does not list</source>
        <translation>模型库未列出的文件或文件夹</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsDetails</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>放入提示词</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1B 参数</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1M 参数</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourites come first (Ctrl+D)</source>
        <translation>收藏的排在最前 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开其文件夹</translation>
    </message>
    <message>
        <source>Open the folder that it lies in</source>
        <translation>打开它所在的文件夹</translation>
    </message>
    <message>
        <source>The file is gone; forget what was known of it</source>
        <translation>文件已不存在；清除其记录</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>v-prediction</source>
        <translation>v 预测</translation>
    </message>
    <message>
        <source>hash is being computed</source>
        <translation>正在计算哈希值</translation>
    </message>
    <message>
        <source>It is not at %1 any more.</source>
        <translation>它已不在 %1。</translation>
    </message>
    <message>
        <source>Is open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Make pictures with this model (Return)</source>
        <translation>用此模型生成图片（回车）</translation>
    </message>
    <message>
        <source>Put its tag into the prompt (Return)</source>
        <translation>将其标签放入提示词（回车）</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>将其放入提示词</translation>
    </message>
    <message>
        <source>It is open already</source>
        <translation>它已经打开</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands above</source>
        <translation>无法使用：原因见上方</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>它是程序自带的</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsPanel</name>
    <message>
        <source>Model search</source>
        <translation>模型搜索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>添加模型文件夹…</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>Models, LoRAs and embeddings; Return opens or uses one</source>
        <translation>模型、LoRA 和 Embedding；按回车打开或使用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>放入提示词</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开其文件夹</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>复制哈希值</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还什么都没有</translation>
    </message>
    <message>
        <source>Drop files on the window, or add the folder of another program: nothing is copied.</source>
        <translation>将文件拖到窗口上，或添加其他程序的文件夹：不会复制任何文件。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No card holds all of these words.</source>
        <translation>没有卡片包含所有这些词。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands below</source>
        <translation>无法使用：原因见下方</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>它是程序自带的</translation>
    </message>
    <message>
        <source>It is still being computed</source>
        <translation>仍在计算</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoisingPage</name>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>How fast the signal goes under</source>
        <translation>信号淹没的快慢</translation>
    </message>
    <message>
        <source>Timestep</source>
        <translation>时间步</translation>
    </message>
    <message>
        <source>0 is the picture, 999 is noise. Drag it.</source>
        <translation>0 是图片，999 是噪声。请拖动。</translation>
    </message>
    <message>
        <source>The picture under noise</source>
        <translation>噪声下的图片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Any picture on the disk; one can also be dropped here</source>
        <translation>磁盘上的任意图片；也可以拖放到这里</translation>
    </message>
    <message>
        <source>Take it from the canvas</source>
        <translation>取自画布</translation>
    </message>
    <message>
        <source>The picture the window shows now</source>
        <translation>窗口当前显示的图片</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>更换噪声</translation>
    </message>
    <message>
        <source>Mix the picture with another noise</source>
        <translation>将图片与另一份噪声混合</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Choose one to see how diffusion takes it apart.</source>
        <translation>选择一张图片，看扩散如何将它拆解。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Timestep %1 of %2</source>
        <translation>时间步 %1，共 %2</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 不是可读取的图片</translation>
    </message>
    <message>
        <source>x = %1 · picture + %2 · noise
Signal to noise %3 dB</source>
        <translation>x = %1 · 图片 + %2 · 噪声
信噪比 %3 dB</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeRow</name>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PaintView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Wheel: zoom; Shift and wheel: turn; space bar or middle button: move</source>
        <translation>滚轮：缩放；Shift+滚轮：旋转；空格键或中键：移动</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Return applies it, Esc lets it go</source>
        <translation>回车应用，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParameterRow</name>
    <message>
        <source>%1 slider</source>
        <translation>%1滑块</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParametersDialog</name>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>由 %1 生成</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>返回窗口</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>全部使用</translation>
    </message>
    <message>
        <source>Put the whole request into the left column, seed included; undo brings back what was there</source>
        <translation>将整个请求放入左栏，包括种子；撤销可恢复原内容</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>仅使用提示词</translation>
    </message>
    <message>
        <source>Leave all other settings as they are</source>
        <translation>其他设置保持不变</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负向提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1, which is not in the library: the open model is used</source>
        <translation>%1 不在模型库中：将使用已打开的模型</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
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
        <translation>保留此图片</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>保存实时图片并记入历史</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>图片 %1 / %2</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <translation>步骤 %1/%2</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 it/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>还有 %n 个在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What should be in the picture?</source>
        <translation>图片里应该有什么？</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负向提示词</translation>
    </message>
    <message>
        <source>What should not be in it?</source>
        <translation>图片里不应该有什么？</translation>
    </message>
    <message>
        <source>Describe the picture. Words the model does not know are underlined. Ctrl+Up and Ctrl+Down weigh the word at the cursor or the selection; &lt;lora: and __ complete names, Ctrl+Space asks for them.</source>
        <translation>描述图片。模型不认识的词会加下划线。Ctrl+上/下键为光标处的词或所选内容加权；&lt;lora: 和 __ 补全名称，Ctrl+空格显示候选。</translation>
    </message>
    <message>
        <source>What guidance pushes the picture away from. May stay empty.</source>
        <translation>引导让图片远离的内容。可以留空。</translation>
    </message>
    <message>
        <source>%1/%2 tokens</source>
        <translation>%1/%2 词元</translation>
    </message>
    <message>
        <source>Both prompts, no settings</source>
        <translation>两个提示词，无设置</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 steps, seed %4</source>
        <translation>%1 × %2 像素，%3 步，种子 %4</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>This text holds the parameters of a picture (%1)</source>
        <translation>这段文字包含一张图片的参数（%1）</translation>
    </message>
    <message>
        <source>Apply parameters</source>
        <translation>应用参数</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>作为文本插入</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueModel</name>
    <message>
        <source>grid of %1</source>
        <translation>%1 的网格</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>step %1/%2 · %3 left</source>
        <translation>步骤 %1/%2 · 剩余 %3</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>（无提示词）</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueuePanel</name>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待的任务</translation>
    </message>
    <message>
        <source>Ask for as many pictures as you like: they are made one after the other.</source>
        <translation>想要多少图片都可以：它们会一张接一张地生成。</translation>
    </message>
    <message>
        <source>Set up a grid…</source>
        <translation>设置网格…</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation>任务队列</translation>
    </message>
    <message>
        <source>What is made now, and what waits; Delete cancels or removes</source>
        <translation>正在生成的和等待中的任务；Delete 取消或移除</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续此任务</translation>
    </message>
    <message>
        <source>Put its request back</source>
        <translation>恢复其请求</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <translation>取消或移除</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>清除已完成的</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Rest after the picture being made; press again to go on</source>
        <translation>当前图片完成后休息；再按一次继续</translation>
    </message>
    <message>
        <source>Set up a grid</source>
        <translation>设置网格</translation>
    </message>
    <message>
        <source>Make a grid of pictures that differ in up to three things</source>
        <translation>生成最多在三个方面不同的图片网格</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make what is still missing of these jobs</source>
        <translation>生成这些任务中尚缺的部分</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Take them off the list; they stay in the history</source>
        <translation>从列表中移除；仍保留在历史中</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time are not finished.</source>
        <translation>
            <numerusform>上次有 %n 个任务未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>请先选择一个任务</translation>
    </message>
    <message>
        <source>Only a job that waits can be moved</source>
        <translation>只能移动等待中的任务</translation>
    </message>
    <message>
        <source>It is the next one</source>
        <translation>它已是下一个</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>它已是最后一个</translation>
    </message>
    <message>
        <source>Only a job that did not come to its end can go on</source>
        <translation>只有未完成的任务才能继续</translation>
    </message>
    <message>
        <source>No job has ended yet</source>
        <translation>还没有任务结束</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueTimings</name>
    <message>
        <source>Timings</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Where the time of this job went: opening the model, reading the prompt, steps, decoding; grey is the rest, previews and saving.</source>
        <translation>此任务的时间分布：打开模型、读取提示词、步骤、解码；灰色为其余部分，即预览和保存。</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>文本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) %1 (%2 ms each)</source>
        <translation>
            <numerusform>%n 步 %1（每步 %2 毫秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoding %1</source>
        <translation>解码 %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RateRow</name>
    <message>
        <source>%1 slider</source>
        <translation>%1 滑块</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RunPage</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Predicted noise</source>
        <translation>预测的噪声</translation>
    </message>
    <message>
        <source>Predicted picture</source>
        <translation>预测的图片</translation>
    </message>
    <message>
        <source>Where a word looks</source>
        <translation>词语注视之处</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Which step of the run is shown</source>
        <translation>显示运行的哪一步</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The latent that goes into the network, in the colours that fit the picture best</source>
        <translation>输入网络的潜变量，以最贴合图片的颜色显示</translation>
    </message>
    <message>
        <source>What the network takes for noise in it</source>
        <translation>网络认为其中属于噪声的部分</translation>
    </message>
    <message>
        <source>What remains without that noise, decoded</source>
        <translation>去除该噪声后剩下的内容，经解码</translation>
    </message>
    <message>
        <source>Cross-attention of the chosen word, averaged over layers and steps</source>
        <translation>所选词语的交叉注意力，按层和步骤取平均</translation>
    </message>
    <message>
        <source>Make one picture of what the left column asks for, and show every step. It is not kept.</source>
        <translation>按左栏的要求生成一张图片，并显示每一步。图片不会保存。</translation>
    </message>
    <message>
        <source>Stop the run; the steps so far stay</source>
        <translation>停止运行；已有的步骤会保留</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>提示词中的词</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>See what the network sees: the noise it predicts, the picture it expects, and where every word of the prompt looks.</source>
        <translation>看看网络所见：它预测的噪声、它期望的图片，以及提示词中每个词注视之处。</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>运行提示词</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>噪声 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>Show where “%1” looks</source>
        <translation>显示“%1”注视之处</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A run goes on: stop it first</source>
        <translation>正在运行：请先停止</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的内容</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SampleSheets</name>
    <message>
        <source>Samples appear here as it learns.</source>
        <translation>学习过程中，样本会显示在这里。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Sample strip</source>
        <translation>样本条</translation>
    </message>
    <message>
        <source>What the model drew after so many steps, always of the same words. Click to look closer.</source>
        <translation>模型在这么多步之后按相同的文字画出的图。点击可细看。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SamplingPanel</name>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>The method that takes the noise away</source>
        <translation>去除噪声的方法</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the steps are spread between noise and picture</source>
        <translation>步骤在噪声与图片之间的分布</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Whose random numbers the noise is made of: the processor&apos;s, or those that NVIDIA cards draw</source>
        <translation>噪声由谁的随机数构成：处理器的，还是 NVIDIA 显卡的</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Parameters that are seldom changed</source>
        <translation>很少更改的参数</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt: higher is stricter and less varied. 1 is no guidance.</source>
        <translation>图片遵循提示词的程度：越高越严格，变化越少。1 表示不引导。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many times the noise is taken away. More is slower and finer.</source>
        <translation>去除噪声的次数。越多越慢，也越精细。</translation>
    </message>
    <message>
        <source>Image count</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>How many pictures, with seeds that follow one another.</source>
        <translation>生成多少张图片，种子依次递增。</translation>
    </message>
    <message>
        <source>Guidance start</source>
        <translation>引导起点</translation>
    </message>
    <message>
        <source>Guidance begins after this part of the steps: later leaves the composition freer.</source>
        <translation>引导在这部分步骤之后开始：越晚构图越自由。</translation>
    </message>
    <message>
        <source>Guidance end</source>
        <translation>引导终点</translation>
    </message>
    <message>
        <source>Guidance ends after this part of the steps: earlier keeps colours calm, and is quicker.</source>
        <translation>引导在这部分步骤之后结束：越早颜色越平稳，也越快。</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>重缩放</translation>
    </message>
    <message>
        <source>Brings contrast back that strong guidance exaggerates. 0.7 is usual for models with v-prediction.</source>
        <translation>恢复被强引导夸大的对比度。v 预测模型通常用 0.7。</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>New noise in every step of DDIM: 0 is none, 1 is as much as DDPM has.</source>
        <translation>DDIM 每步加入的新噪声：0 为无，1 与 DDPM 相同。</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Which layer of the text encoder is heard, counted from the last. 2 is usual for drawn-animation models.</source>
        <translation>使用文本编码器的哪一层，从最后一层数起。动画类模型通常用 2。</translation>
    </message>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation>
            <numerusform>更多（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>torch&apos;s generator on the processor</source>
        <translation>处理器上的 torch 生成器</translation>
    </message>
    <message>
        <source>as on an NVIDIA card, computed here</source>
        <translation>与 NVIDIA 显卡相同，在此计算</translation>
    </message>
    <message>
        <source>Only the sampler %1 uses it</source>
        <translation>只有采样器 %1 使用它</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ScheduleChart</name>
    <message>
        <source>Schedule curve</source>
        <translation>调度曲线</translation>
    </message>
    <message>
        <source>How much of the signal is left at each timestep. Click to choose one.</source>
        <translation>每个时间步还剩多少信号。单击选择一个。</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchCompletion</name>
    <message>
        <source>Words that must all occur; “-” excludes, quotes keep words together.
Ctrl+Space offers:</source>
        <translation>必须全部出现的词；“-”表示排除，引号将词连在一起。
Ctrl+空格提供：</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchField</name>
    <message>
        <source>Shows what holds all of these words</source>
        <translation>显示包含所有这些词的内容</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number the picture&apos;s noise grows from. The same seed and settings give the same picture.</source>
        <translation>图片噪声的起始数字。相同的种子和设置会得到相同的图片。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>掷骰子</translation>
    </message>
    <message>
        <source>Take another seed at random, and keep it</source>
        <translation>随机取另一个种子并保留</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>保留种子</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>沿用上次的种子</translation>
    </message>
    <message>
        <source>Take the seed of the last picture again, and keep it</source>
        <translation>再次使用上一张图片的种子并保留</translation>
    </message>
    <message>
        <source>The seed is kept for every picture. Click for a new seed each time.</source>
        <translation>所有图片都使用此种子。单击则每次使用新种子。</translation>
    </message>
    <message>
        <source>Every picture gets a new seed. Click to keep this one.</source>
        <translation>每张图片使用新种子。单击可保留这一个。</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>还没有生成过图片</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingLine</name>
    <message>
        <source>Keys that two actions have run neither of them</source>
        <translation>两个操作共用的按键都不会执行</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>已是默认值</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingsDialog</name>
    <message>
        <source>Settings search</source>
        <translation>设置搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No setting holds all of these words.</source>
        <translation>没有设置包含所有这些词。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的分类</translation>
    </message>
    <message>
        <source>Shows one section of the settings</source>
        <translation>显示设置的一个分类</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Pictures, history, models and settings are kept there</source>
        <translation>图片、历史、模型和设置都保存在那里</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Models of other programs are listed as well, where they are</source>
        <translation>其他程序的模型也会列出，文件保持原位</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Take this folder off the list. Its files stay.</source>
        <translation>从列表中移除此文件夹。文件会保留。</translation>
    </message>
    <message>
        <source>Take off the list: %1</source>
        <translation>从列表中移除：%1</translation>
    </message>
    <message>
        <source>Press the keys that shall do this; Backspace for none</source>
        <translation>请按下要使用的按键；退格键表示无</translation>
    </message>
    <message>
        <source>The same keys: %1. &lt;a href=&quot;take&quot;&gt;Use them here only&lt;/a&gt;</source>
        <translation>相同的按键：%1。&lt;a href=&quot;take&quot;&gt;仅在此处使用&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SizeRow</name>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Landscape %1:%2</source>
        <translation>横向 %1:%2</translation>
    </message>
    <message>
        <source>Portrait %1:%2</source>
        <translation>纵向 %1:%2</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>图片宽度（像素）</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>图片高度（像素）</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽度和高度</translation>
    </message>
    <message>
        <source>Keep the ratio of the sides</source>
        <translation>保持边长比例</translation>
    </message>
    <message>
        <source>Usual sizes of this model</source>
        <translation>此模型的常用尺寸</translation>
    </message>
    <message>
        <source>Sides must be multiples of %1: %2 × %3 would fit.</source>
        <translation>边长必须是 %1 的倍数：%2 × %3 合适。</translation>
    </message>
    <message>
        <source>This model names no usual sizes</source>
        <translation>此模型未列出常用尺寸</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::StarRow</name>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Stars from none to five; keys 0 to 5 in the gallery</source>
        <translation>从无星到五星；在图库中按 0 到 5 键</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
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
        <translation>返回画布</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Paint on the mask: what is covered will be painted anew</source>
        <translation>在蒙版上绘制：覆盖之处将被重新绘制</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Paint in colour over the picture: the model makes a picture of it</source>
        <translation>在图片上着色绘制：模型将据此成图</translation>
    </message>
    <message>
        <source>Sketch colour</source>
        <translation>草图颜色</translation>
    </message>
    <message>
        <source>Colour of the sketch</source>
        <translation>草图的颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>画笔硬度</translation>
    </message>
    <message>
        <source>How much of the brush covers in full; the rest fades out</source>
        <translation>画笔完全覆盖的部分；其余逐渐淡出</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How much of what is under it a stroke hides</source>
        <translation>笔触遮盖下方内容的程度</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>How different a colour may be and still belong to it</source>
        <translation>颜色相差多少仍算同一区域</translation>
    </message>
    <message>
        <source>Pressure changes the size</source>
        <translation>压力改变大小</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the larger the brush</source>
        <translation>用笔越重，画笔越大</translation>
    </message>
    <message>
        <source>Pressure changes the opacity</source>
        <translation>压力改变不透明度</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the stronger the paint</source>
        <translation>用笔越重，颜色越浓</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>仅连续区域</translation>
    </message>
    <message>
        <source>Only what hangs together with the point that is clicked</source>
        <translation>仅与点击处相连的区域</translation>
    </message>
    <message>
        <source>Mirror left and right</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>Paint on the other side as well, as in a mirror</source>
        <translation>像照镜子一样在另一侧同时绘制</translation>
    </message>
    <message>
        <source>Mirror above and below</source>
        <translation>上下镜像</translation>
    </message>
    <message>
        <source>Paint above and below alike, as on water</source>
        <translation>像水面倒影一样上下同时绘制</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>更改蒙版</translation>
    </message>
    <message>
        <source>Grow, soften, invert, load and save the mask; how it is shown</source>
        <translation>扩展、羽化、反转、载入和保存蒙版；以及显示方式</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>How far the mask grows, shrinks or softens</source>
        <translation>蒙版扩展、收缩或羽化的幅度</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Mask overlay opacity</source>
        <translation>蒙版叠加不透明度</translation>
    </message>
    <message>
        <source>How strongly the mask is shown over the picture</source>
        <translation>蒙版叠加在图片上的强度</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>蒙版颜色</translation>
    </message>
    <message>
        <source>Go on painting where it was left</source>
        <translation>从上次停下处继续绘制</translation>
    </message>
    <message>
        <source>Diameter of the brush</source>
        <translation>画笔直径</translation>
    </message>
    <message>
        <source>Change the brush</source>
        <translation>更改画笔</translation>
    </message>
    <message>
        <source>Pen pressure and mirrors</source>
        <translation>笔压与镜像</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Frame width</source>
        <translation>画框宽度</translation>
    </message>
    <message>
        <source>How wide the canvas is to be</source>
        <translation>画布的新宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Frame height</source>
        <translation>画框高度</translation>
    </message>
    <message>
        <source>How high the canvas is to be</source>
        <translation>画布的新高度</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>应用画框</translation>
    </message>
    <message>
        <source>The canvas becomes what the frame holds; what is new is masked (Return)</source>
        <translation>画布变为画框所含范围；新增部分加上遮罩（回车）</translation>
    </message>
    <message>
        <source>Let the frame go</source>
        <translation>放弃画框</translation>
    </message>
    <message>
        <source>The frame is the canvas again (Esc)</source>
        <translation>画框恢复为画布（Esc）</translation>
    </message>
    <message>
        <source>The frame is the canvas: drag a handle, or type another size</source>
        <translation>画框与画布相同：拖动手柄，或输入其他尺寸</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingController</name>
    <message>
        <source>Pictures to learn from</source>
        <translation>要学习的图片</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The training of %1 is in the trash</source>
        <translation>%1 的训练已移到回收站</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPanel</name>
    <message>
        <source>Open the folder of the training</source>
        <translation>打开训练的文件夹</translation>
    </message>
    <message>
        <source>Move the training to the trash; models that were tried stay</source>
        <translation>将训练移到回收站；试用过的模型会保留</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>A new training, or one of those begun</source>
        <translation>新的训练，或已开始的训练之一</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新的训练</translation>
    </message>
    <message>
        <source>%1 – learning</source>
        <translation>%1 – 学习中</translation>
    </message>
    <message>
        <source>%1 – finished</source>
        <translation>%1 – 已完成</translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <translation>%1 – 已暂停</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>请先暂停</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>未选择训练</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPicturesModel</name>
    <message>
        <source>no caption</source>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>%1
no caption</source>
        <translation>%1
没有说明</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingSetup</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Describe the rest</source>
        <translation>其余的说明</translation>
    </message>
    <message>
        <source>The caption of every picture that has no text file beside it</source>
        <translation>所有旁边没有文本文件的图片的说明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name of the model that comes of it</source>
        <translation>由此得到的模型的名称</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>What learns from the pictures</source>
        <translation>由什么来学习这些图片</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>What turns pictures into the small latents that are learnt, and back</source>
        <translation>把图片变成用于学习的小型潜变量并还原的部分</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>How long it learns. Too many, and it knows your pictures by heart.</source>
        <translation>学习多久。太多则会死记你的图片。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Pictures per step: more are calmer, slower and take more memory</source>
        <translation>每步的图片数：越多越平稳，也越慢、越占内存</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Save and pause after so many minutes; 0: no limit</source>
        <translation>达到此分钟数后保存并暂停；0：不限</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step goes. Halve it if the loss jumps.</source>
        <translation>每一步走多远。若误差跳动，请减半。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Teach a model your pictures</source>
        <translation>教模型学习你的图片</translation>
    </message>
    <message>
        <source>Choose a folder of pictures. A text file of the same name beside a picture says what it shows; without any, the model learns without words.</source>
        <translation>请选择图片文件夹。图片旁的同名文本文件说明其内容；若一个也没有，模型将不依靠文字学习。</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>选择图片文件夹…</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>要学习的图片</translation>
    </message>
    <message>
        <source>The pictures to learn from, cropped as they will be, with their captions</source>
        <translation>要学习的图片，按实际裁切显示，并附说明</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>选择另一个图片文件夹</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Begin to learn. Pictures can be made meanwhile; pausing or closing the window saves.</source>
        <translation>开始学习。期间仍可生成图片；暂停或关闭窗口时会保存。</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>打开的模型</translation>
    </message>
    <message>
        <source>The open model, its words</source>
        <translation>打开的模型，仅词语</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Only what reads words (cross-attention): quick, forgets least</source>
        <translation>仅读取文字的部分（交叉注意力）：快，遗忘最少</translation>
    </message>
    <message>
        <source>A model of its own, as large as the built-in one</source>
        <translation>一个独立的模型，与内置模型一样大</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>That of the built-in model: saves a third of the time</source>
        <translation>内置模型的：节省三分之一时间</translation>
    </message>
    <message>
        <source>Trained too</source>
        <translation>一并训练</translation>
    </message>
    <message>
        <source>Learns your kind of picture from nothing, first</source>
        <translation>先从零学习你这一类图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1，已检查 %2</translation>
    </message>
    <message>
        <source>%1, %2 with captions</source>
        <translation>%1，%2 张有说明</translation>
    </message>
    <message>
        <source>Takes hours and wants thousands of pictures.</source>
        <translation>需要数小时和数千张图片。</translation>
    </message>
    <message>
        <source>Some dozens of pictures and minutes are enough.</source>
        <translation>几十张图片和几十分钟就够了。</translation>
    </message>
    <message>
        <source>For a new word or two; little memory.</source>
        <translation>适合一两个新词；占用内存少。</translation>
    </message>
    <message>
        <source>There is no picture in this folder: choose another one.</source>
        <translation>此文件夹中没有图片：请选择另一个。</translation>
    </message>
    <message>
        <source>This model is led by words: describe the pictures above, or put a text file beside each.</source>
        <translation>此模型由文字引导：请在上方描述图片，或在每张图片旁放一个文本文件。</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>请为模型命名。</translation>
    </message>
    <message>
        <source>All of it learns on: new subjects and styles</source>
        <translation>整个模型继续学习：新的题材和风格</translation>
    </message>
    <message>
        <source>Show which files these are, and why</source>
        <translation>显示是哪些文件以及原因</translation>
    </message>
    <message>
        <source>The pictures of the folder are still being counted</source>
        <translation>仍在统计文件夹中的图片</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingView</name>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>误差曲线</translation>
    </message>
    <message>
        <source>How far the model is off, by step: each step faint, their mean strong, marks for pictures it never sees</source>
        <translation>模型逐步的偏差：每步为浅色，平均为深色，圆点为从未见过的图片</translation>
    </message>
    <message>
        <source>Learning rate curve</source>
        <translation>学习率曲线</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>每一步走多远</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Make what was saved last the model of the window. The training goes on; the model of this moment is kept in the library.</source>
        <translation>将上次保存的内容设为窗口的模型。训练继续进行；此刻的模型会留在模型库中。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Save and stop here; it goes on from this step whenever you like</source>
        <translation>保存并停在这里；随时可从这一步继续</translation>
    </message>
    <message>
        <source>Half as many steps again</source>
        <translation>再加一半的步数</translation>
    </message>
    <message>
        <source>Go on from what was saved last</source>
        <translation>从上次保存处继续</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>去噪器</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1，第 %2 部分，共 %3 部分</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>encoding pictures</source>
        <translation>正在编码图片</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>每秒 %1 张</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>saved at step %1</source>
        <translation>已保存于第 %1 步</translation>
    </message>
    <message>
        <source>learnt %1</source>
        <translation>已学 %1</translation>
    </message>
    <message>
        <source>unseen %1</source>
        <translation>未见 %1</translation>
    </message>
    <message>
        <source>Halve the rate and go on</source>
        <translation>学习率减半并继续</translation>
    </message>
    <message>
        <source>Halve the batch and go on</source>
        <translation>批量减半并继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>Discriminator curves</source>
        <translation>判别器曲线</translation>
    </message>
    <message>
        <source>Strong: the discriminator&apos;s loss, 1 where it cannot tell decoded pictures from real ones, 0 where it always can. Faint: the decoder&apos;s, low where its pictures pass for real</source>
        <translation>粗线：判别器的损失，无法区分解码图片与真实图片时为 1，总能区分时为 0。细线：解码器的损失，其图片能以假乱真时较低</translation>
    </message>
    <message>
        <source>It is saving what was learned, and stops then</source>
        <translation>正在保存学到的内容，随后停止</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>未选择训练</translation>
    </message>
    <message>
        <source>There is nothing to try before the first save</source>
        <translation>首次保存之前没有可试用的内容</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UndoStacks</name>
    <message>
        <source>typing</source>
        <translation>键入</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnkeptCanvas</name>
    <message>
        <source>A canvas that is not saved</source>
        <translation>未保存的画布</translation>
    </message>
    <message>
        <source>No file holds what is on the canvas</source>
        <translation>画布上的内容没有保存在任何文件中</translation>
    </message>
    <message>
        <source>This window only looks at the data folder and keeps nothing there: the canvas is lost if you leave now.</source>
        <translation>此窗口只查看数据文件夹，不在其中保存任何内容：现在离开，画布就会丢失。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnsavedPictures</name>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet; the queue is waiting</source>
        <translation>
            <numerusform>%n 张图片尚未存入任何磁盘；队列正在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Save the pictures in</source>
        <translation>将图片保存到</translation>
    </message>
    <message>
        <source>Pictures that are not saved</source>
        <translation>未保存的图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet</source>
        <translation>
            <numerusform>%n 张图片尚未存入任何磁盘</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost if you leave now.</source>
        <translation>现在退出将会丢失。</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>不保存并退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ViewerWindow</name>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>A line between the two</source>
        <translation>两者之间的分割线</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>How much the difference is enlarged</source>
        <translation>差异放大的倍数</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Grid between large pixels</source>
        <translation>大像素之间的网格</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Guidance %1</source>
        <translation>引导 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being compared</source>
        <translation>正在比较图片</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>这是第一张图片</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>这是最后一张图片</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::VocabularyHint</name>
    <message>
        <source>What this model knows: %1</source>
        <translation>此模型认识的词：%1</translation>
    </message>
    <message>
        <source>Models that know more words can be opened at any time</source>
        <translation>随时可以打开认识更多词的模型</translation>
    </message>
    <message>
        <source>open a Stable Diffusion checkpoint</source>
        <translation>打开一个 Stable Diffusion 检查点</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This small model knows these words. For everything else, %1.</source>
        <translation>这个小模型认识这些词。其他内容，请%1。</translation>
    </message>
    <message>
        <source>It does not know %1. Choose from these words or, for everything else, %2.</source>
        <translation>它不认识%1。请从这些词中选择，其他内容请%2。</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>将“%1”添加到提示词</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WelcomePage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>您想看到什么？</translation>
    </message>
    <message>
        <source>Make a picture of “%1”</source>
        <translation>生成“%1”的图片</translation>
    </message>
    <message>
        <source>Open a checkpoint…</source>
        <translation>打开检查点…</translation>
    </message>
    <message>
        <source>Make pictures with a Stable Diffusion model of your own</source>
        <translation>用您自己的 Stable Diffusion 模型生成图片</translation>
    </message>
    <message>
        <source>Describe it at the left and press Generate, or begin with one of these. The picture appears here, step by step.</source>
        <translation>在左侧描述并按“生成”，或从以下任一项开始。图片会在这里一步步呈现。</translation>
    </message>
    <message>
        <source>a red house by the sea at sunset</source>
        <translation>日落时海边的红房子</translation>
    </message>
    <message>
        <source>a windmill on rolling hills by day, watercolor</source>
        <translation>白天起伏山丘上的风车，水彩</translation>
    </message>
    <message>
        <source>a hot air balloon in the mountains at dawn</source>
        <translation>黎明时山间的热气球</translation>
    </message>
    <message>
        <source>a white lighthouse by the sea at night</source>
        <translation>夜晚海边的白色灯塔</translation>
    </message>
    <message>
        <source>a cactus in the desert, pixel art</source>
        <translation>沙漠中的仙人掌，像素画</translation>
    </message>
    <message>
        <source>a sailing boat by the sea in the fog</source>
        <translation>雾中海上的帆船</translation>
    </message>
    <message>
        <source>a pine tree in the forest in the snow</source>
        <translation>雪中森林里的松树</translation>
    </message>
    <message>
        <source>a yellow car in the city, flat design</source>
        <translation>城市里的黄色汽车，扁平设计</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WindowActions</name>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WorkBar</name>
    <message>
        <source>Stop the work</source>
        <translation>停止工作</translation>
    </message>
    <message>
        <source>Stop; what was done stays</source>
        <translation>停止；已完成的部分会保留</translation>
    </message>
</context>
</TS>
