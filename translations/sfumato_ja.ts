<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Accents</name>
    <message>
        <source>Ochre</source>
        <translation>オーカー</translation>
    </message>
    <message>
        <source>Sienna</source>
        <translation>シエナ</translation>
    </message>
    <message>
        <source>Madder</source>
        <translation>マダー</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>バイオレット</translation>
    </message>
    <message>
        <source>Ultramarine</source>
        <translation>ウルトラマリン</translation>
    </message>
    <message>
        <source>Cerulean</source>
        <translation>セルリアン</translation>
    </message>
    <message>
        <source>Viridian</source>
        <translation>ビリジアン</translation>
    </message>
    <message>
        <source>Sap green</source>
        <translation>サップグリーン</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>グラファイト</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save the picture as…</source>
        <translation>画像に名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a copy of the picture on the canvas</source>
        <translation>キャンバスの画像のコピーを保存します</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the picture on the canvas</source>
        <translation>キャンバスの画像をコピーします</translation>
    </message>
    <message>
        <source>Open the &amp;folder of pictures</source>
        <translation>画像フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Show where all pictures are kept</source>
        <translation>すべての画像の保存場所を表示します</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>画像を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Take over a folder of pictures of other programs, with their parameters</source>
        <translation>他のプログラムの画像フォルダーを、パラメーターごと取り込みます</translation>
    </message>
    <message>
        <source>&amp;Rebuild the library</source>
        <translation>ライブラリーを再構築(&amp;R)</translation>
    </message>
    <message>
        <source>Read every picture file again; stars, colours, notes and albums stay</source>
        <translation>すべての画像ファイルを読み直します。星、色、メモ、アルバムは残ります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>スタジオを閉じます</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>最後の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Redo the last change</source>
        <translation>最後の変更をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Edit the &amp;prompt</source>
        <translation>プロンプトを編集(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>プロンプト欄へ移動します</translation>
    </message>
    <message>
        <source>&amp;Find a picture</source>
        <translation>画像を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search field of the gallery</source>
        <translation>ギャラリーの検索欄へ移動します</translation>
    </message>
    <message>
        <source>Find a &amp;model</source>
        <translation>モデルを検索(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the search field of the model library</source>
        <translation>モデルライブラリーの検索欄へ移動します</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Everything the studio can do, by typing some letters of it</source>
        <translation>スタジオでできることを、数文字入力するだけで見つけます</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Look, language, device, folders and keys</source>
        <translation>外観、言語、デバイス、フォルダー、キー</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Generate a picture</source>
        <translation>画像を生成(&amp;G)</translation>
    </message>
    <message>
        <source>Make the picture that the left column describes</source>
        <translation>左の欄で指定した画像を作ります</translation>
    </message>
    <message>
        <source>&amp;Cancel the picture</source>
        <translation>生成をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the picture being made</source>
        <translation>作成中の画像を中止します</translation>
    </message>
    <message>
        <source>&amp;Live pictures</source>
        <translation>ライブ画像(&amp;L)</translation>
    </message>
    <message>
        <source>A quick picture follows every change</source>
        <translation>変更のたびに素早く画像を作ります</translation>
    </message>
    <message>
        <source>&amp;Keep the live picture</source>
        <translation>ライブ画像を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>ライブ画像を保存し、履歴に記録します</translation>
    </message>
    <message>
        <source>Generate &amp;forever</source>
        <translation>生成を続ける(&amp;F)</translation>
    </message>
    <message>
        <source>One picture after another until this is switched off</source>
        <translation>オフにするまで、次々に画像を作ります</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>この画像の後で止める(&amp;T)</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>作成中の画像を仕上げてから休みます</translation>
    </message>
    <message>
        <source>&amp;Branch from the chosen step</source>
        <translation>選んだステップから分岐(&amp;B)</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step of the filmstrip on</source>
        <translation>フィルムストリップで選んだステップから別の画像を作ります</translation>
    </message>
    <message>
        <source>Guidance s&amp;weep…</source>
        <translation>ガイダンス比較(&amp;W)…</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>同じシードを複数のガイダンススケールで並べます</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Rest after the picture being made</source>
        <translation>作成中の画像が終わったら休みます</translation>
    </message>
    <message>
        <source>X/Y/Z g&amp;rid…</source>
        <translation>X/Y/Z グリッド(&amp;R)…</translation>
    </message>
    <message>
        <source>Pictures that differ in up to three things, on one sheet</source>
        <translation>最大三つの項目を変えた画像を一枚のシートに並べます</translation>
    </message>
    <message>
        <source>Diffusion &amp;explorer…</source>
        <translation>拡散エクスプローラー(&amp;E)…</translation>
    </message>
    <message>
        <source>See how noise takes a picture apart, and how the model finds one in it</source>
        <translation>ノイズが画像を崩す様子と、モデルがノイズから画像を見つける様子を見ます</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Fit the picture to the window</source>
        <translation>画像をウィンドウに合わせます</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実寸(&amp;A)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>画像の1ピクセルを画面の1ピクセルで表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>近づいて見ます</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>離れて見ます</translation>
    </message>
    <message>
        <source>Show the &amp;pixels</source>
        <translation>ピクセルを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the pixels</source>
        <translation>ピクセルを表示</translation>
    </message>
    <message>
        <source>Draw hard pixels instead of smoothing the picture</source>
        <translation>画像を滑らかにせず、ピクセルをくっきり描きます</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Light or dark surfaces</source>
        <translation>明るい面か暗い面か</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open a checkpoint…</source>
        <translation>チェックポイントを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a model &amp;folder…</source>
        <translation>モデルフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a model saved by diffusers or trained here</source>
        <translation>diffusers で保存したモデルや、ここで学習したモデルを開きます</translation>
    </message>
    <message>
        <source>&amp;Add a folder of models…</source>
        <translation>モデルのフォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>List the models of another program as well, where they are</source>
        <translation>他のプログラムのモデルも、その場所のまま一覧に加えます</translation>
    </message>
    <message>
        <source>&amp;Show the folder of models</source>
        <translation>モデルフォルダーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Checkpoints put there are listed</source>
        <translation>ここに置いたチェックポイントが一覧に表示されます</translation>
    </message>
    <message>
        <source>&amp;Look for models again</source>
        <translation>モデルを再検索(&amp;L)</translation>
    </message>
    <message>
        <source>Read the folders of models again</source>
        <translation>モデルのフォルダーを読み直します</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>すべてのショートカットを一つのページに</translation>
    </message>
    <message>
        <source>&amp;About Sfumato</source>
        <translation>Sfumato について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;New canvas</source>
        <translation>新しいキャンバス(&amp;N)</translation>
    </message>
    <message>
        <source>A white canvas as large as the pictures that are made</source>
        <translation>作られる画像と同じ大きさの白いキャンバス</translation>
    </message>
    <message>
        <source>&amp;Open a picture or document…</source>
        <translation>画像または文書を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Paint on a picture, or go on with a document</source>
        <translation>画像に描く、または文書の続きを行います</translation>
    </message>
    <message>
        <source>&amp;Paste as a canvas</source>
        <translation>キャンバスとして貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paint on the picture on the clipboard</source>
        <translation>クリップボードの画像に描きます</translation>
    </message>
    <message>
        <source>Save the &amp;document</source>
        <translation>文書を保存(&amp;D)</translation>
    </message>
    <message>
        <source>Save picture, sketch and mask to go on with later</source>
        <translation>画像・スケッチ・マスクを保存して後で続けられます</translation>
    </message>
    <message>
        <source>Save the document &amp;as…</source>
        <translation>文書に名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>文書を別の名前で保存します</translation>
    </message>
    <message>
        <source>Pa&amp;int</source>
        <translation>描画(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>手のひら(&amp;H)</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手のひら</translation>
    </message>
    <message>
        <source>Move what is seen; look at pictures</source>
        <translation>表示を動かす・画像を見る</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paint; with Shift, a straight line from where the last stroke ended</source>
        <translation>描きます。Shift を押すと前の線の終わりから直線になります</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Take paint away; so does the other end of a pen</source>
        <translation>描いたものを消します。ペンの反対側でも消せます</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>投げ縄(&amp;L)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Fill what is drawn around; with Alt, take it away</source>
        <translation>囲んだ部分を塗ります。Alt で取り除きます</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>長方形(&amp;R)</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Fill a rectangle; with Shift a square, with Alt take it away</source>
        <translation>長方形を塗ります。Shift で正方形、Alt で取り除きます</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <translation>楕円(&amp;L)</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Fill an ellipse; with Shift a circle, with Alt take it away</source>
        <translation>楕円を塗ります。Shift で円、Alt で取り除きます</translation>
    </message>
    <message>
        <source>B&amp;ucket</source>
        <translation>バケツ(&amp;U)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケツ</translation>
    </message>
    <message>
        <source>Fill what is alike around a point; with Alt, take it away</source>
        <translation>クリックした点と似た部分を塗ります。Alt で取り除きます</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>自動選択(&amp;W)</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>Mask the colours like that of a point; with Alt, take them away</source>
        <translation>クリックした点と似た色をマスクします。Alt で取り除きます</translation>
    </message>
    <message>
        <source>Colour &amp;picker</source>
        <translation>スポイト(&amp;P)</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <source>Take the sketch colour from the picture</source>
        <translation>スケッチの色を画像から取ります</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>ブラシを小さく(&amp;M)</translation>
    </message>
    <message>
        <source>A smaller brush</source>
        <translation>ブラシを小さくします</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>ブラシを大きく(&amp;G)</translation>
    </message>
    <message>
        <source>A larger brush</source>
        <translation>ブラシを大きくします</translation>
    </message>
    <message>
        <source>Mask or s&amp;ketch</source>
        <translation>マスクとスケッチの切り替え(&amp;K)</translation>
    </message>
    <message>
        <source>Paint on the other one of mask and sketch</source>
        <translation>マスクとスケッチのもう一方に描きます</translation>
    </message>
    <message>
        <source>Sketch &amp;colour…</source>
        <translation>スケッチの色(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the colour of the sketch</source>
        <translation>スケッチの色を選びます</translation>
    </message>
    <message>
        <source>Clear the &amp;sketch</source>
        <translation>スケッチを消去(&amp;S)</translation>
    </message>
    <message>
        <source>Take the whole sketch away</source>
        <translation>スケッチをすべて消します</translation>
    </message>
    <message>
        <source>Gro&amp;w the mask</source>
        <translation>マスクを広げる(&amp;W)</translation>
    </message>
    <message>
        <source>Move the edge of the mask outwards</source>
        <translation>マスクの縁を外へ動かします</translation>
    </message>
    <message>
        <source>Shri&amp;nk the mask</source>
        <translation>マスクを縮める(&amp;N)</translation>
    </message>
    <message>
        <source>Move the edge of the mask inwards</source>
        <translation>マスクの縁を内へ動かします</translation>
    </message>
    <message>
        <source>So&amp;ften the mask</source>
        <translation>マスクをぼかす(&amp;F)</translation>
    </message>
    <message>
        <source>Make the edge of the mask soft</source>
        <translation>マスクの縁を柔らかくします</translation>
    </message>
    <message>
        <source>In&amp;vert the mask</source>
        <translation>マスクを反転(&amp;V)</translation>
    </message>
    <message>
        <source>Mask what is free, free what is masked</source>
        <translation>マスクされた部分とそうでない部分を入れ替えます</translation>
    </message>
    <message>
        <source>Clear the m&amp;ask</source>
        <translation>マスクを消去(&amp;A)</translation>
    </message>
    <message>
        <source>Take the whole mask away</source>
        <translation>マスクをすべて消します</translation>
    </message>
    <message>
        <source>Show the mas&amp;k</source>
        <translation>マスクを表示(&amp;K)</translation>
    </message>
    <message>
        <source>The mask lies over the picture in a colour</source>
        <translation>マスクを色付きで画像に重ねます</translation>
    </message>
    <message>
        <source>Mask c&amp;olour…</source>
        <translation>マスクの色(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the colour the mask is shown in</source>
        <translation>マスクを表示する色を選びます</translation>
    </message>
    <message>
        <source>Save the mask as…</source>
        <translation>マスクを保存…</translation>
    </message>
    <message>
        <source>Save the mask as a grey picture</source>
        <translation>マスクを灰色の画像として保存します</translation>
    </message>
    <message>
        <source>Load a mask…</source>
        <translation>マスクを読み込む…</translation>
    </message>
    <message>
        <source>Take the mask from a grey picture</source>
        <translation>灰色の画像をマスクにします</translation>
    </message>
    <message>
        <source>Canvas or &amp;picture</source>
        <translation>キャンバスと画像の切り替え(&amp;P)</translation>
    </message>
    <message>
        <source>Go between the canvas and the picture shown last</source>
        <translation>キャンバスと最後に表示した画像を切り替えます</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;left</source>
        <translation>キャンバスを左に回す(&amp;L)</translation>
    </message>
    <message>
        <source>Turn what is seen, as paper on a table</source>
        <translation>机の上の紙のように表示を回します</translation>
    </message>
    <message>
        <source>Turn the canvas &amp;right</source>
        <translation>キャンバスを右に回す(&amp;R)</translation>
    </message>
    <message>
        <source>Canvas up&amp;right</source>
        <translation>キャンバスを元の向きに(&amp;R)</translation>
    </message>
    <message>
        <source>Turn the canvas back</source>
        <translation>キャンバスの向きを戻します</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>モデルを学習させる(&amp;T)…</translation>
    </message>
    <message>
        <source>Teach a model your own pictures, and watch it learn</source>
        <translation>モデルに自分の画像を教え、学ぶ様子を見る</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>枠(&amp;F)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Re&amp;paint</source>
        <translation>描き直す(&amp;P)</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>Paint the masked part anew; all of the canvas where nothing is masked</source>
        <translation>マスクした部分を描き直します。マスクがなければ全体を描き直します</translation>
    </message>
    <message>
        <source>&amp;Accept the candidate</source>
        <translation>候補を採用(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take the chosen candidate onto the canvas</source>
        <translation>選んだ候補をキャンバスに取り込みます</translation>
    </message>
    <message>
        <source>&amp;Try again with another seed</source>
        <translation>別のシードで試す(&amp;T)</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Other candidates for the same place</source>
        <translation>同じ場所の別の候補を作ります</translation>
    </message>
    <message>
        <source>Re&amp;ject the candidates</source>
        <translation>候補を破棄(&amp;J)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Leave the canvas as it was</source>
        <translation>キャンバスを元のままにします</translation>
    </message>
    <message>
        <source>Enlarge 2 times</source>
        <translation>2 倍に拡大</translation>
    </message>
    <message>
        <source>Twice as many pixels a side, with what the model adds to them</source>
        <translation>一辺の画素数を 2 倍にし、モデルが細部を描き足します</translation>
    </message>
    <message>
        <source>Enlarge 4 times</source>
        <translation>4 倍に拡大</translation>
    </message>
    <message>
        <source>Four times as many pixels a side, with what the model adds to them</source>
        <translation>一辺の画素数を 4 倍にし、モデルが細部を描き足します</translation>
    </message>
    <message>
        <source>Open a Stable Diffusion checkpoint (.safetensors, .ckpt)</source>
        <translation>Stable Diffusion のチェックポイント (.safetensors、.ckpt) を開きます</translation>
    </message>
    <message>
        <source>C&amp;lose the canvas</source>
        <translation>キャンバスを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Put the canvas away for good; until the end of the program, undo brings it back</source>
        <translation>キャンバスを片付けます。プログラムを終了するまでは、元に戻すで取り戻せます</translation>
    </message>
    <message>
        <source>Move and resize the frame of the canvas: what is new will be painted</source>
        <translation>キャンバスの枠を動かし、大きさを変えます。新しい部分が描かれます</translation>
    </message>
</context>
<context>
    <name>ColourLabels</name>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>“%1” in the settings</source>
        <translation>設定の「%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 of sfumato-cli</source>
        <translation>sfumato-cli の %1</translation>
    </message>
</context>
<context>
    <name>DataNotes</name>
    <message numerus="yes">
        <source>%n picture(s) not in sRGB</source>
        <translation>
            <numerusform>sRGB でない画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%n 件のファイルまたはフォルダーを除外</numerusform>
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
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>The first one (DDPM, 2020): little signal is left after half of the way.</source>
        <translation>最初のもの (DDPM, 2020)：半ばで信号はほとんど残りません。</translation>
    </message>
    <message>
        <source>Scaled linear</source>
        <translation>スケール線形</translation>
    </message>
    <message>
        <source>That of Stable Diffusion: linear in the square root, kinder in the beginning.</source>
        <translation>Stable Diffusion のもの：平方根で線形、始めは緩やかです。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>The signal fades evenly over the whole way (improved DDPM, 2021).</source>
        <translation>信号が全体を通して均等に薄れます (improved DDPM, 2021)。</translation>
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
        <translation>シード</translation>
    </message>
    <message>
        <source>1-4, or -1, -1, -1 for seeds to be drawn</source>
        <translation>1-4、または抽選するシードの数だけ -1, -1, -1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>10-30 (+10)</source>
        <translation>10-30 (+10)</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>ガイダンススケール</translation>
    </message>
    <message>
        <source>1-10 [4]</source>
        <translation>1-10 [4]</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>DDIM, Euler a</source>
        <translation>DDIM, Euler a</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Automatic, Karras</source>
        <translation>Automatic, Karras</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>プロンプトの語</translation>
    </message>
    <message>
        <source>sunset, night, winter: the first is what the others replace</source>
        <translation>sunset, night, winter：最初の語をほかの語に置き換えます</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>128x128, 192x128</source>
        <translation>128x128, 192x128</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>names of models</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>LoRA の重み</translation>
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
        <translation>強度</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>ガイダンスの再スケール</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>ガイダンス開始</translation>
    </message>
    <message>
        <source>Guidance to</source>
        <translation>ガイダンス終了</translation>
    </message>
    <message>
        <source>Noise source</source>
        <translation>ノイズ源</translation>
    </message>
    <message>
        <source>cpu, philox</source>
        <translation>cpu, philox</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery（内蔵）</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>shifts its times by the size of the picture (&quot;use_dynamic_shifting&quot;)</source>
        <translation>画像の大きさに応じて時刻をずらします(&quot;use_dynamic_shifting&quot;)</translation>
    </message>
    <message>
        <source>stretches its times to a last one (&quot;shift_terminal&quot;)</source>
        <translation>時刻を最後の値まで引き伸ばします(&quot;shift_terminal&quot;)</translation>
    </message>
    <message>
        <source>&quot;latents_mean&quot; and &quot;latents_std&quot; do not have one value for each of &quot;latent_channels&quot;</source>
        <translation>&quot;latents_mean&quot; と &quot;latents_std&quot; の値の数が &quot;latent_channels&quot; と一致しません</translation>
    </message>
    <message>
        <source>use a model with a fixed shift</source>
        <translation>シフトが固定のモデルを使ってください</translation>
    </message>
    <message>
        <source>cannot open: %1</source>
        <translation>開けません：%1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>cannot map: %1</source>
        <translation>メモリーにマップできません：%1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>書き込めません：%1</translation>
    </message>
    <message>
        <source>cannot create the folder: %1</source>
        <translation>フォルダーを作成できません：%1</translation>
    </message>
    <message>
        <source>cannot create %1</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>作成できません：%1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>ロックできません：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>cannot be written to (%1)</source>
        <translation>書き込めません（%1）</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>%1 に移動できません：%2</translation>
    </message>
    <message>
        <source>cannot be copied to %1: %2</source>
        <translation>%1 にコピーできません：%2</translation>
    </message>
    <message>
        <source>is too large (%1 bytes, at most %2)</source>
        <translation>大きすぎます（%1 バイト、上限は %2）</translation>
    </message>
    <message>
        <source>became shorter while it was read</source>
        <translation>読み取り中に短くなりました</translation>
    </message>
    <message>
        <source>became shorter while it was in use</source>
        <translation>使用中に短くなりました</translation>
    </message>
    <message>
        <source>is not valid JSON (at byte %1)</source>
        <translation>正しい JSON ではありません（%1 バイト目）</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>is nested over %1 deep</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>正しい UTF-8 ではありません</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>is no valid base64</source>
        <translation>正しい base64 ではありません</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is %2, which has the wrong type</source>
        <translation>「%1」の値 %2 は型が正しくありません</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>hashing was stopped</source>
        <translation>ハッシュの計算が中止されました</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク使用量の上限を超えました</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリーを確保できません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>異なるデバイス間のリンクはできません</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>空き容量を増やしてください</translation>
    </message>
    <message>
        <source>free some memory</source>
        <translation>メモリーの空きを増やしてください</translation>
    </message>
    <message>
        <source>free some space or choose another folder</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose another folder or free some space</source>
        <translation>別のフォルダーを選ぶか、空き容量を増やしてください</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>let the other program finish, then try again</source>
        <translation>他のプログラムの処理が終わってから、もう一度試してください</translation>
    </message>
    <message>
        <source>let the other program finish, then open the model again</source>
        <translation>他のプログラムの処理が終わってから、モデルを開き直してください</translation>
    </message>
    <message>
        <source>fetch or write the file again</source>
        <translation>ファイルを取得し直すか、書き直してください</translation>
    </message>
    <message>
        <source>fetch or save it again</source>
        <translation>取得し直すか、保存し直してください</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>取得し直してください</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>ファイルを取得し直してください</translation>
    </message>
    <message>
        <source>fetch the folder again</source>
        <translation>フォルダーを取得し直してください</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>モデルを取得し直してください</translation>
    </message>
    <message>
        <source>the file is damaged or incomplete; fetch it again</source>
        <translation>ファイルが破損しているか不完全なので、取得し直してください</translation>
    </message>
    <message>
        <source>the download is incomplete; fetch it again</source>
        <translation>ダウンロードが不完全なので、取得し直してください</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>テンソル「%1」：%2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; overlaps the one before it (begins at byte %2, expected %3)</source>
        <translation>テンソル「%1」が前のテンソルと重なっています（開始は %2 バイト目、本来は %3）</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; leaves a hole before it (begins at byte %2, expected %3)</source>
        <translation>テンソル「%1」の前に隙間があります（開始は %2 バイト目、本来は %3）</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; ends at byte %2 of the data but the file holds %3</source>
        <translation>テンソル「%1」はデータの %2 バイト目で終わるはずですが、ファイルには %3 バイトしかありません</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; does not have the shape that its name asks for</source>
        <translation>テンソル「%1」の形状が名前と合いません</translation>
    </message>
    <message>
        <source>its header names &quot;%1&quot; twice</source>
        <translation>ヘッダーに「%1」が二度現れます</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>ヘッダーが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>its header is not UTF-8 (at byte %1)</source>
        <translation>ヘッダーが UTF-8 ではありません（%1 バイト目）</translation>
    </message>
    <message>
        <source>its header is not valid JSON (at byte %1)</source>
        <translation>ヘッダーが正しい JSON ではありません（%1 バイト目）</translation>
    </message>
    <message>
        <source>its header is too small (%1 bytes)</source>
        <translation>ヘッダーが小さすぎます（%1 バイト）</translation>
    </message>
    <message>
        <source>its header is too large (%1 bytes); it may not be a safetensors file</source>
        <translation>ヘッダーが大きすぎます（%1 バイト）。safetensors ファイルではないかもしれません</translation>
    </message>
    <message>
        <source>its header ends at byte %1 but the file has %2</source>
        <translation>ヘッダーは %1 バイト目で終わるはずですが、ファイルは %2 バイトです</translation>
    </message>
    <message>
        <source>its metadata is not an object</source>
        <translation>メタデータがオブジェクトではありません</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a text</source>
        <translation>メタデータ「%1」が文字列ではありません</translation>
    </message>
    <message>
        <source>lacks a proper dtype, shape or data_offsets</source>
        <translation>正しい dtype、shape、data_offsets がそろっていません</translation>
    </message>
    <message>
        <source>has the unknown dtype %1</source>
        <translation>不明な dtype %1 です</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>%1 次元です</translation>
    </message>
    <message>
        <source>has %1 dimensions, at most %2 are allowed</source>
        <translation>%1 次元ですが、上限は %2 次元です</translation>
    </message>
    <message>
        <source>has a shape that is not made of whole numbers</source>
        <translation>形状が整数ではありません</translation>
    </message>
    <message>
        <source>has a shape whose size overflows</source>
        <translation>形状から求めたサイズがオーバーフローします</translation>
    </message>
    <message>
        <source>has offsets that are not whole numbers</source>
        <translation>オフセットが整数ではありません</translation>
    </message>
    <message>
        <source>needs %1 bytes but its offsets are %2 to %3</source>
        <translation>%1 バイト必要ですが、オフセットは %2～%3 です</translation>
    </message>
    <message>
        <source>%1 bytes are left over after the last tensor</source>
        <translation>最後のテンソルの後に %1 バイト余っています</translation>
    </message>
    <message>
        <source>is too short for a safetensors file (%1 bytes)</source>
        <translation>safetensors ファイルとしては短すぎます（%1 バイト）</translation>
    </message>
    <message>
        <source>convert it to .safetensors, or fetch the .safetensors version</source>
        <translation>.safetensors に変換するか、.safetensors 版を取得してください</translation>
    </message>
    <message>
        <source>unpack it and open what it holds</source>
        <translation>展開して、中のファイルを開いてください</translation>
    </message>
    <message>
        <source>there is no such model</source>
        <translation>そのようなモデルはありません</translation>
    </message>
    <message>
        <source>is not a model folder (it holds no model_index.json)</source>
        <translation>モデルフォルダーではありません（model_index.json がありません）</translation>
    </message>
    <message>
        <source>is a folder without model_index.json</source>
        <translation>model_index.json のないフォルダーです</translation>
    </message>
    <message>
        <source>has no &quot;weight_map&quot; of tensors and files</source>
        <translation>テンソルとファイルを対応づける &quot;weight_map&quot; がありません</translation>
    </message>
    <message>
        <source>the file of tensor &quot;%1&quot; is not a text</source>
        <translation>テンソル「%1」のファイル名が文字列ではありません</translation>
    </message>
    <message>
        <source>names a file by an absolute path (%1)</source>
        <translation>ファイルを絶対パスで指しています（%1）</translation>
    </message>
    <message>
        <source>names a file outside of its folder (%1)</source>
        <translation>フォルダーの外のファイルを指しています（%1）</translation>
    </message>
    <message>
        <source>names a file that does not lie beside it (%1)</source>
        <translation>同じフォルダーにないファイルを指しています（%1）</translation>
    </message>
    <message>
        <source>names %1, which is missing</source>
        <translation>存在しない %1 を指しています</translation>
    </message>
    <message>
        <source>names no tensor</source>
        <translation>テンソルが一つも書かれていません</translation>
    </message>
    <message>
        <source>names a part outside of the model (%1)</source>
        <translation>モデルの外の構成要素を指しています（%1）</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is missing though model_index.json names it</source>
        <translation>model_index.json にある構成要素「%1」がありません</translation>
    </message>
    <message>
        <source>lacks tensor &quot;%1&quot;, which %2 says it holds</source>
        <translation>%2 によればあるはずのテンソル「%1」がありません</translation>
    </message>
    <message>
        <source>holds tensor &quot;%1&quot;, which another file of the model holds too</source>
        <translation>テンソル「%1」がモデルの別のファイルにもあります</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>テンソル「%1」がありません</translation>
    </message>
    <message>
        <source>two of its tensors are both &quot;%1&quot; (one is &quot;%2&quot;)</source>
        <translation>二つのテンソルがどちらも「%1」に当たります（一方は「%2」）</translation>
    </message>
    <message>
        <source>%1 tensors missing: %2</source>
        <translation>不足しているテンソル %1 個：%2</translation>
    </message>
    <message>
        <source>%1 tensors of another shape: %2</source>
        <translation>形状の異なるテンソル %1 個：%2</translation>
    </message>
    <message>
        <source>%1 tensors too many: %2</source>
        <translation>余分なテンソル %1 個：%2</translation>
    </message>
    <message>
        <source>is a model of a family that Sfumato does not know</source>
        <translation>Sfumato が対応していないファミリーのモデルです</translation>
    </message>
    <message>
        <source>is no model that makes pictures (it looks like: %1)</source>
        <translation>画像を作るモデルではありません（推定される種類：%1）</translation>
    </message>
    <message>
        <source>holds no %1 that Sfumato knows: %2</source>
        <translation>Sfumato が対応している %1 がありません：%2</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is missing</source>
        <translation>テンソル「%1」がありません</translation>
    </message>
    <message>
        <source>it has no levels</source>
        <translation>階層がありません</translation>
    </message>
    <message>
        <source>it has no room for text</source>
        <translation>テキストが入る余地がありません</translation>
    </message>
    <message>
        <source>it describes a network without layers</source>
        <translation>層のないネットワークが記述されています</translation>
    </message>
    <message>
        <source>its middle has another depth than its last level</source>
        <translation>中間部と最後の階層の深さが異なります</translation>
    </message>
    <message>
        <source>its lists of blocks differ in length</source>
        <translation>ブロックの一覧の長さが異なります</translation>
    </message>
    <message>
        <source>its width %1 is not made of heads of 64</source>
        <translation>幅 %1 は 64 のヘッドで割り切れません</translation>
    </message>
    <message>
        <source>the number of heads does not divide the width</source>
        <translation>幅がヘッド数で割り切れません</translation>
    </message>
    <message>
        <source>the number of heads does not divide every width</source>
        <translation>ヘッド数で割り切れない幅があります</translation>
    </message>
    <message>
        <source>the block type %1 is unknown</source>
        <translation>ブロックの種類 %1 は不明です</translation>
    </message>
    <message>
        <source>its text encoder knows %1 pieces but the tokenizer makes %2</source>
        <translation>テキストエンコーダーの語彙は %1 トークンですが、トークナイザーは %2 トークンです</translation>
    </message>
    <message>
        <source>holds no VAE</source>
        <translation>VAE がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>「%1」が %2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which this program does not know</source>
        <translation>「%1」が %2 ですが、このプログラムでは扱えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 is unknown</source>
        <translation>「%1」の値 %2 は不明です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not divide every width</source>
        <translation>「%1」で割り切れない幅があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have one entry per level</source>
        <translation>「%1」の要素数が階層の数と一致しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves no room for text</source>
        <translation>「%1」ではテキストの入る余地がありません</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>開くためのメモリーが足りません</translation>
    </message>
    <message>
        <source>is neither a model nor a picture</source>
        <translation>モデルでも画像でもありません</translation>
    </message>
    <message>
        <source>holds a %1, which is part of a model</source>
        <translation>モデルの一部（%1）しかありません</translation>
    </message>
    <message>
        <source>the library holds another %1</source>
        <translation>ライブラリーには別の %1 があります</translation>
    </message>
    <message>
        <source>no link can be made in %1: %2</source>
        <translation>%1 にリンクを作成できません：%2</translation>
    </message>
    <message>
        <source>it is not where the program expects it (%1)</source>
        <translation>本来の場所（%1）にありません</translation>
    </message>
    <message>
        <source>choose the folder of a model</source>
        <translation>モデルのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose the folder of a diffusers model or a .safetensors file</source>
        <translation>diffusers モデルのフォルダーか .safetensors ファイルを選んでください</translation>
    </message>
    <message>
        <source>choose a folder in diffusers&apos; layout, or a .safetensors file</source>
        <translation>diffusers 形式のフォルダーか .safetensors ファイルを選んでください</translation>
    </message>
    <message>
        <source>choose a whole model, as a folder or one file</source>
        <translation>フォルダーか単一ファイルの、完全なモデルを選んでください</translation>
    </message>
    <message>
        <source>choose a model of a family that Sfumato knows</source>
        <translation>Sfumato が対応しているファミリーのモデルを選んでください</translation>
    </message>
    <message>
        <source>use a model of a kind that Sfumato knows</source>
        <translation>Sfumato が対応している種類のモデルを使ってください</translation>
    </message>
    <message>
        <source>use a model with a named beta_schedule</source>
        <translation>beta_schedule が名前で指定されたモデルを使ってください</translation>
    </message>
    <message>
        <source>open a model that takes %1, or %2 for inpainting</source>
        <translation>%1 チャンネルのモデルか、%2 チャンネルのインペイント用モデルを開いてください</translation>
    </message>
    <message>
        <source>close other programs, or choose a smaller model</source>
        <translation>他のプログラムを終了するか、もっと小さいモデルを選んでください</translation>
    </message>
    <message>
        <source>drop .safetensors files, folders of models, PNG, JPEG or WebP pictures</source>
        <translation>.safetensors ファイル、モデルのフォルダー、または PNG、JPEG、WebP の画像をドロップしてください</translation>
    </message>
    <message>
        <source>add a whole model, a LoRA or an embedding</source>
        <translation>完全なモデル、LoRA、または Embedding を追加してください</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>どちらかの名前を変えてください</translation>
    </message>
    <message>
        <source>is not a sentencepiece model</source>
        <translation>sentencepiece のモデルではありません</translation>
    </message>
    <message>
        <source>has no piece for the begin or the end of a sentence</source>
        <translation>文の始まりまたは終わりを表すトークンがありません</translation>
    </message>
    <message>
        <source>is not a JSON object of pieces and ids</source>
        <translation>トークンと ID を対応づける JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; is %2</source>
        <translation>「%1」の ID が %2 です</translation>
    </message>
    <message>
        <source>lacks the symbol &quot;%1&quot; of byte %2</source>
        <translation>バイト %2 の記号「%1」がありません</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>特殊トークン「%1」がありません</translation>
    </message>
    <message>
        <source>line %1 merges what the vocabulary lacks: &quot;%2&quot;</source>
        <translation>%1 行目が語彙にないものを結合しています：「%2」</translation>
    </message>
    <message>
        <source>holds %1 merges of %2</source>
        <translation>結合規則が %2 個中 %1 個しかありません</translation>
    </message>
    <message>
        <source>is not a whole gzip file</source>
        <translation>完全な gzip ファイルではありません</translation>
    </message>
    <message>
        <source>cannot be unpacked: there is not enough memory</source>
        <translation>メモリーが足りないため展開できません</translation>
    </message>
    <message>
        <source>a one-file model brings none, and %1 is not installed with the program</source>
        <translation>単一ファイルのモデルには含まれず、%1 もプログラムと一緒にインストールされていません</translation>
    </message>
    <message>
        <source>train it with both</source>
        <translation>両方を含めて学習し直してください</translation>
    </message>
    <message>
        <source>vocab.json and merges.txt belong together: fetch both again</source>
        <translation>vocab.json と merges.txt は対になっているので、両方を取得し直してください</translation>
    </message>
    <message>
        <source>run ./dev build again with a network</source>
        <translation>ネットワークにつないで ./dev build を再実行してください</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>%2 に %1 がありません</translation>
    </message>
    <message>
        <source>there is no %1 in %2; near it: %3</source>
        <translation>%2 に %1 がありません（近い名前：%3）</translation>
    </message>
    <message>
        <source>no folder of %1 is set</source>
        <translation>%1 のフォルダーが設定されていません</translation>
    </message>
    <message>
        <source>is not a folder of %1</source>
        <translation>%1 のフォルダーではありません</translation>
    </message>
    <message>
        <source>there are %1 files of this name: %2, %3</source>
        <translation>この名前のファイルが %1 個あります：%2, %3</translation>
    </message>
    <message>
        <source>does not belong to a %1</source>
        <translation>%1 の構成要素ではありません</translation>
    </message>
    <message>
        <source>holds %1 instead of floating point numbers</source>
        <translation>浮動小数点数ではなく %1 が入っています</translation>
    </message>
    <message>
        <source>does not hold floating point numbers</source>
        <translation>浮動小数点数ではありません</translation>
    </message>
    <message>
        <source>holds values that are not finite</source>
        <translation>有限でない値があります</translation>
    </message>
    <message>
        <source>is not one finite number</source>
        <translation>単一の有限の数ではありません</translation>
    </message>
    <message>
        <source>is not a list of vectors</source>
        <translation>ベクトルのリストではありません</translation>
    </message>
    <message>
        <source>lacks the factors of any type that Sfumato knows</source>
        <translation>Sfumato が対応しているどの種類の因子もありません</translation>
    </message>
    <message>
        <source>is of the type %1, which Sfumato does not apply</source>
        <translation>Sfumato で適用できない種類 (%1) です</translation>
    </message>
    <message>
        <source>its factors have shapes that do not make a %1</source>
        <translation>因子の形状が %1 として成り立ちません</translation>
    </message>
    <message>
        <source>names a factor that the file holds under another name, too</source>
        <translation>ファイルに別の名前でも入っている因子です</translation>
    </message>
    <message>
        <source>does not go with the factors on its sides</source>
        <translation>両側の因子と合いません</translation>
    </message>
    <message>
        <source>have different shapes</source>
        <translation>形状が異なります</translation>
    </message>
    <message>
        <source>are not those of a LoRA (%1)</source>
        <translation>LoRA のものではありません（%1）</translation>
    </message>
    <message>
        <source>it was made for %1, and %2</source>
        <translation>%1 用に作られたもので、%2</translation>
    </message>
    <message>
        <source>%1 of its %2 modules are not in this model: %3</source>
        <translation>モジュール %2 個中 %1 個がこのモデルにありません：%3</translation>
    </message>
    <message>
        <source>%1 of its %2 modules have another shape: %3</source>
        <translation>モジュール %2 個中 %1 個の形状が異なります：%3</translation>
    </message>
    <message>
        <source>is not a textual inversion (it holds %1 tensors, not emb_params, or clip_l and clip_g, alone)</source>
        <translation>Textual Inversion ではありません（テンソルが %1 個あり、emb_params だけ、または clip_l と clip_g だけではありません）</translation>
    </message>
    <message>
        <source>has %1 vectors for one text encoder and %2 for the other</source>
        <translation>ベクトルの数が一方のテキストエンコーダーでは %1、もう一方では %2 です</translation>
    </message>
    <message>
        <source>its vectors are %1 wide but this model&apos;s text encoders are %2</source>
        <translation>ベクトルの幅は %1 ですが、このモデルのテキストエンコーダーの幅は %2 です</translation>
    </message>
    <message>
        <source>has %1 vectors but a chunk of the prompt holds %2</source>
        <translation>ベクトルが %1 個ありますが、プロンプトの1チャンクに入るのは %2 個までです</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>%1 を確認してください</translation>
    </message>
    <message>
        <source>check the name, or name its folder by %1</source>
        <translation>名前を確認するか、%1 でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>name it by %1</source>
        <translation>%1 で指定してください</translation>
    </message>
    <message>
        <source>write its folder before the name</source>
        <translation>名前の前にフォルダーを書いてください</translation>
    </message>
    <message>
        <source>choose one with fewer</source>
        <translation>もっと少ないものを選んでください</translation>
    </message>
    <message>
        <source>choose a LoRA file</source>
        <translation>LoRA ファイルを選んでください</translation>
    </message>
    <message>
        <source>choose a LoRA, LoHa or LoKr</source>
        <translation>LoRA、LoHa、LoKr のいずれかを選んでください</translation>
    </message>
    <message>
        <source>choose a textual inversion</source>
        <translation>Textual Inversion を選んでください</translation>
    </message>
    <message>
        <source>choose a LoRA made for this model&apos;s family</source>
        <translation>このモデルのファミリー用の LoRA を選んでください</translation>
    </message>
    <message>
        <source>choose an embedding made for this model&apos;s family</source>
        <translation>このモデルのファミリー用の Embedding を選んでください</translation>
    </message>
    <message>
        <source>is no PNG, JPEG or WebP picture</source>
        <translation>PNG、JPEG、WebP の画像ではありません</translation>
    </message>
    <message>
        <source>is %1 x %2 pixels, at most %3 a side can be read</source>
        <translation>%1 × %2 ピクセルですが、読み取れるのは一辺 %3 ピクセルまでです</translation>
    </message>
    <message>
        <source>is a broken %1 (%2)</source>
        <translation>破損した %1 です（%2）</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>ヘッダーが不正です</translation>
    </message>
    <message>
        <source>its pixels end too soon or make no sense</source>
        <translation>ピクセルデータが途中で終わっているか、不正です</translation>
    </message>
    <message>
        <source>has no picture ending we can write</source>
        <translation>保存できる画像の拡張子ではありません</translation>
    </message>
    <message>
        <source>cannot be encoded as PNG (%1)</source>
        <translation>PNG に変換できません（%1）</translation>
    </message>
    <message>
        <source>cannot be encoded as JPEG (%1)</source>
        <translation>JPEG に変換できません（%1）</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP</source>
        <translation>WebP に変換できません</translation>
    </message>
    <message>
        <source>cannot be encoded as WebP with its texts</source>
        <translation>テキストを含めて WebP に変換できません</translation>
    </message>
    <message>
        <source>this format has no room for so long a text (64 KiB)</source>
        <translation>この形式にはこれほど長いテキストは入りません (64 KiB)</translation>
    </message>
    <message>
        <source>this format has no room for so many texts</source>
        <translation>この形式にはこれほど多くのテキストは入りません</translation>
    </message>
    <message>
        <source>JPEG has no room for so long a text</source>
        <translation>JPEG にはこれほど長いテキストは入りません</translation>
    </message>
    <message>
        <source>holds no generation parameters</source>
        <translation>生成パラメーターがありません</translation>
    </message>
    <message>
        <source>its ComfyUI graph has no sampler that is known here</source>
        <translation>ComfyUI のグラフに、対応しているサンプラーがありません</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>has no pictures</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>holds nothing: the pictures are gone</source>
        <translation>画像がなくなっているため、中身がありません</translation>
    </message>
    <message>
        <source>is no longer in the trash</source>
        <translation>もうゴミ箱にありません</translation>
    </message>
    <message>
        <source>could not be entered in the gallery</source>
        <translation>ギャラリーに登録できませんでした</translation>
    </message>
    <message>
        <source>scale it down</source>
        <translation>縮小してください</translation>
    </message>
    <message>
        <source>save as .png</source>
        <translation>.png で保存してください</translation>
    </message>
    <message>
        <source>use .png, .jpg or .webp</source>
        <translation>.png、.jpg、.webp のいずれかを使ってください</translation>
    </message>
    <message>
        <source>convert it to one of them</source>
        <translation>いずれかの形式に変換してください</translation>
    </message>
    <message>
        <source>read the graph in ComfyUI</source>
        <translation>グラフを ComfyUI で読み込んでください</translation>
    </message>
    <message>
        <source>choose a picture as it was saved by the program that made it</source>
        <translation>作成したプログラムが保存したままの画像を選んでください</translation>
    </message>
    <message>
        <source>use a copy of the picture that no program has changed</source>
        <translation>他のプログラムで変更されていないコピーを使ってください</translation>
    </message>
    <message>
        <source>choose a folder with PNG, JPEG or WebP files</source>
        <translation>PNG、JPEG、WebP ファイルのあるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose some in the gallery</source>
        <translation>ギャラリーで画像を選んでください</translation>
    </message>
    <message>
        <source>look at the disk again</source>
        <translation>ディスクを読み直してください</translation>
    </message>
    <message>
        <source>is no document of Sfumato</source>
        <translation>Sfumato の文書ではありません</translation>
    </message>
    <message>
        <source>is a broken document (%1)</source>
        <translation>破損した文書です（%1）</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (document version %1)</source>
        <translation>新しい Sfumato で書かれています（文書バージョン %1）</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 が大きすぎます</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 が破損しています</translation>
    </message>
    <message>
        <source>%1 is no JSON</source>
        <translation>%1 が JSON ではありません</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 がリストではありません</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels, the canvas %4</source>
        <translation>%1 は %2 × %3 ピクセル、キャンバスは %4 です</translation>
    </message>
    <message>
        <source>it has a layer this program does not know</source>
        <translation>このプログラムの知らないレイヤーがあります</translation>
    </message>
    <message>
        <source>another program cut it short</source>
        <translation>他のプログラムが途中で切り詰めました</translation>
    </message>
    <message>
        <source>cannot be put together</source>
        <translation>組み立てられません</translation>
    </message>
    <message>
        <source>there is nothing on the canvas to save</source>
        <translation>保存するものがキャンバスにありません</translation>
    </message>
    <message>
        <source>open an older copy, or the pictures in the gallery</source>
        <translation>古いコピーか、ギャラリーの画像を開いてください</translation>
    </message>
    <message>
        <source>choose a .sfu file</source>
        <translation>.sfu ファイルを選んでください</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>プログラムを更新してください</translation>
    </message>
    <message>
        <source>open or make a picture first</source>
        <translation>先に画像を開くか、作ってください</translation>
    </message>
    <message>
        <source>album &quot;%1&quot;</source>
        <translation>アルバム「%1」</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>branch step</source>
        <translation>分岐のステップ</translation>
    </message>
    <message>
        <source>built-in model</source>
        <translation>内蔵モデル</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>count</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>data folder %1</source>
        <translation>データフォルダー %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>guidance end</source>
        <translation>ガイダンス終了</translation>
    </message>
    <message>
        <source>guidance rescale</source>
        <translation>ガイダンスの再スケール</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>ガイダンススケール</translation>
    </message>
    <message>
        <source>guidance start</source>
        <translation>ガイダンス開始</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>initial picture</source>
        <translation>元になる画像</translation>
    </message>
    <message>
        <source>its core</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot;</source>
        <translation>メタデータ「%1」</translation>
    </message>
    <message>
        <source>its tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>LoRA weight</source>
        <translation>LoRA の重み</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>mask blur</source>
        <translation>マスクのぼかし</translation>
    </message>
    <message>
        <source>mask mode</source>
        <translation>マスクモード</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>noise source</source>
        <translation>ノイズ源</translation>
    </message>
    <message>
        <source>outpaint bottom</source>
        <translation>枠の拡張（下）</translation>
    </message>
    <message>
        <source>outpaint left</source>
        <translation>枠の拡張（左）</translation>
    </message>
    <message>
        <source>outpaint right</source>
        <translation>枠の拡張（右）</translation>
    </message>
    <message>
        <source>outpaint top</source>
        <translation>枠の拡張（上）</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>textual inversion</source>
        <translation>Textual Inversion</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>the built-in model</source>
        <translation>内蔵モデル</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>the explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>the stored request</source>
        <translation>保存されたリクエスト</translation>
    </message>
    <message>
        <source>the vocabulary of CLIP</source>
        <translation>CLIP の語彙</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>upscale</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 は %2～%3 の範囲外です</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 は範囲外です</translation>
    </message>
    <message>
        <source>%1 are more than %2 knows</source>
        <translation>%1 は %2 の上限を超えています</translation>
    </message>
    <message>
        <source>%1 is not defined for %2</source>
        <translation>%1 は %2 では使えません</translation>
    </message>
    <message>
        <source>does not fit the model, which takes multiples of %1</source>
        <translation>このモデルに合いません（%1 の倍数が必要です）</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 は数値が大きすぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>「%1」は不明な値です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>「%1」は不明な名前です</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 は%2ではありません</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is no size</source>
        <translation>サイズではありません</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>日付ではありません</translation>
    </message>
    <message>
        <source>is no range of numbers</source>
        <translation>数値の範囲ではありません</translation>
    </message>
    <message>
        <source>is no range of dates</source>
        <translation>日付の範囲ではありません</translation>
    </message>
    <message>
        <source>is unknown here</source>
        <translation>ここでは使えない値です</translation>
    </message>
    <message>
        <source>is no number and no range</source>
        <translation>数値でも範囲でもありません</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>is no colour label; there are none, red, orange, yellow, green, blue and purple</source>
        <translation>色ラベルではありません（使えるのは none、red、orange、yellow、green、blue、purple）</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 を使ってください</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>%1～%2 にしてください</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>%1 のいずれかを使ってください</translation>
    </message>
    <message>
        <source>choose %1 or %2</source>
        <translation>%1 か %2 を選んでください</translation>
    </message>
    <message>
        <source>choose %1 to %2</source>
        <translation>%1～%2 から選んでください</translation>
    </message>
    <message>
        <source>choose among %1</source>
        <translation>%1 の中から選んでください</translation>
    </message>
    <message>
        <source>write for example %1</source>
        <translation>たとえば %1 のように書いてください</translation>
    </message>
    <message>
        <source>write numbers as 1, 2, 3 or 1-5 or 1-10 (+2) or 1-10 [5]</source>
        <translation>数値は 1, 2, 3、1-5、1-10 (+2)、1-10 [5] のように書いてください</translation>
    </message>
    <message>
        <source>write width x height: 512x768</source>
        <translation>512x768 のように「幅x高さ」で書いてください</translation>
    </message>
    <message>
        <source>libtorch finds no CUDA GPU here</source>
        <translation>libtorch から使える CUDA GPU がありません</translation>
    </message>
    <message>
        <source>choose auto or cpu</source>
        <translation>auto か cpu を選んでください</translation>
    </message>
    <message>
        <source>was written by a newer Sfumato (version %1, this one reads %2)</source>
        <translation>新しい Sfumato で書かれています（バージョン %1、この Sfumato が読めるのは %2 まで）</translation>
    </message>
    <message>
        <source>choose auto, cpu or cuda</source>
        <translation>auto、cpu、cuda のいずれかを選んでください</translation>
    </message>
    <message>
        <source>choose auto, float32, bfloat16 or float16</source>
        <translation>auto、float32、bfloat16、float16 のいずれかを選んでください</translation>
    </message>
    <message>
        <source>use cpu or philox</source>
        <translation>cpu か philox を使ってください</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>make the picture smaller or close other programs</source>
        <translation>画像を小さくするか、他のプログラムを終了してください</translation>
    </message>
    <message>
        <source>there is not enough of it for %1</source>
        <translation>%1 には足りません</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>サイズを小さくしてください</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures</source>
        <translation>サイズを小さくするか、画像の枚数を減らしてください</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>open one first</source>
        <translation>先にモデルを開いてください</translation>
    </message>
    <message>
        <source>needs a name and finite weights</source>
        <translation>名前と有限の重みが必要です</translation>
    </message>
    <message>
        <source>1 is the usual weight</source>
        <translation>通常の重みは 1 です</translation>
    </message>
    <message>
        <source>type it again or convert it to UTF-8</source>
        <translation>入力し直すか、UTF-8 に変換してください</translation>
    </message>
    <message>
        <source>choose the picture to start from</source>
        <translation>元になる画像を選んでください</translation>
    </message>
    <message>
        <source>paint or choose the mask, white where to repaint</source>
        <translation>描き直す部分を白にしたマスクを、描くか選んでください</translation>
    </message>
    <message>
        <source>%1 is black all over: nothing would be repainted</source>
        <translation>%1 は全面が黒なので、何も描き直されません</translation>
    </message>
    <message>
        <source>is so faint that nothing of it is left under its blur</source>
        <translation>薄すぎて、ぼかすと何も残りません</translation>
    </message>
    <message>
        <source>is nowhere as bright as half grey: nothing would be repainted</source>
        <translation>中間のグレーより明るい部分がないので、何も描き直されません</translation>
    </message>
    <message>
        <source>paint white what should become new</source>
        <translation>描き直す部分を白く塗ってください</translation>
    </message>
    <message>
        <source>paint it whiter, or blur it less</source>
        <translation>もっと白く塗るか、ぼかしを弱めてください</translation>
    </message>
    <message>
        <source>paint it whiter, or use the studio&apos;s reading of masks</source>
        <translation>もっと白く塗るか、マスクモード studio を使ってください</translation>
    </message>
    <message>
        <source>makes %1 pixels, at most %2 a side can be painted</source>
        <translation>%1 ピクセルになりますが、描けるのは一辺 %2 ピクセルまでです</translation>
    </message>
    <message>
        <source>enlarge it less, or scale it down first</source>
        <translation>拡大率を下げるか、先に縮小してください</translation>
    </message>
    <message>
        <source>%1 is no factor of enlarging</source>
        <translation>%1 倍には拡大できません</translation>
    </message>
    <message>
        <source>use 2 or 4</source>
        <translation>2 か 4 を使ってください</translation>
    </message>
    <message>
        <source>diffusers always shows the whole picture with its own content, in its own frame</source>
        <translation>diffusers は常に画像全体を、元の内容と元の枠のまま使います</translation>
    </message>
    <message>
        <source>use studio for areas, fillings and larger frames</source>
        <translation>範囲やマスクの中身の指定、枠の拡張には studio を使ってください</translation>
    </message>
    <message>
        <source>goes on from a picture of the model %1, and this one is %2</source>
        <translation>モデル %1 の画像から続けようとしていますが、今のモデルは %2 です</translation>
    </message>
    <message>
        <source>open that model</source>
        <translation>そのモデルを開いてください</translation>
    </message>
    <message>
        <source>step %1 was the last: nothing is left to do</source>
        <translation>ステップ %1 が最後なので、もうすることがありません</translation>
    </message>
    <message>
        <source>step %1 is not there: the run it goes on from has %2</source>
        <translation>ステップ %1 はありません（元の実行は %2 ステップです）</translation>
    </message>
    <message>
        <source>go on from an earlier step</source>
        <translation>もっと前のステップから続けてください</translation>
    </message>
    <message>
        <source>names no picture to go on from</source>
        <translation>続きの元になる画像が指定されていません</translation>
    </message>
    <message>
        <source>name its request</source>
        <translation>その画像のリクエストを指定してください</translation>
    </message>
    <message>
        <source>goes on from one picture, whose seed is known</source>
        <translation>続けられるのは、シードの分かっている1枚の画像からだけです</translation>
    </message>
    <message>
        <source>use the request inside the picture</source>
        <translation>画像に含まれるリクエストを使ってください</translation>
    </message>
    <message>
        <source>is %1, and what it goes on from is %2</source>
        <translation>サイズは %1 ですが、続きの元は %2 です</translation>
    </message>
    <message>
        <source>keep the size</source>
        <translation>サイズを変えないでください</translation>
    </message>
    <message>
        <source>branches of branches are nested over %1 deep</source>
        <translation>分岐の分岐が %1 段を超えて入れ子になっています</translation>
    </message>
    <message>
        <source>begin anew from a finished picture</source>
        <translation>完成した画像から始め直してください</translation>
    </message>
    <message>
        <source>count the steps of the picture it goes on from</source>
        <translation>分岐元の画像のステップで数えてください</translation>
    </message>
    <message>
        <source>wildcards and variants make the prompt of every picture another one</source>
        <translation>ワイルドカードとバリアントにより、プロンプトが画像ごとに変わります</translation>
    </message>
    <message>
        <source>make the pictures one by one, each with its seed</source>
        <translation>それぞれのシードで画像を1枚ずつ作ってください</translation>
    </message>
    <message>
        <source>%1 is more than the %2 layers of this model&apos;s text encoder</source>
        <translation>%1 は、このモデルのテキストエンコーダーの層数 %2 を超えています</translation>
    </message>
    <message>
        <source>write { &quot;prompt&quot;: &quot;...&quot; }</source>
        <translation>{ &quot;prompt&quot;: &quot;...&quot; } と書いてください</translation>
    </message>
    <message>
        <source>open a picture or take one onto it</source>
        <translation>画像を開くか、キャンバスに載せてください</translation>
    </message>
    <message>
        <source>0 keeps the picture, 1 makes it anew</source>
        <translation>0 は元の画像のまま、1 はすべて描き直します</translation>
    </message>
    <message>
        <source>0 keeps the enlarged picture, 0.2 to 0.5 are usual</source>
        <translation>0 は拡大した画像のまま、通常は 0.2～0.5 です</translation>
    </message>
    <message>
        <source>4 is usual, 0 is a hard edge</source>
        <translation>通常は 4、0 は硬い縁になります</translation>
    </message>
    <message>
        <source>32 is usual</source>
        <translation>通常は 32 です</translation>
    </message>
    <message>
        <source>the frame grows by pixels, 4096 at most</source>
        <translation>枠はピクセル単位で、4096 まで広げられます</translation>
    </message>
    <message>
        <source>20 to 50 are usual</source>
        <translation>通常は 20～50 です</translation>
    </message>
    <message>
        <source>choose a size the model was trained for</source>
        <translation>モデルが学習したサイズを選んでください</translation>
    </message>
    <message>
        <source>make more pictures in several runs</source>
        <translation>枚数が多いときは、何回かに分けて作ってください</translation>
    </message>
    <message>
        <source>-1 draws one at random</source>
        <translation>-1 でランダムに選びます</translation>
    </message>
    <message>
        <source>1 uses the text encoder&apos;s last layer</source>
        <translation>1 はテキストエンコーダーの最後の層を使います</translation>
    </message>
    <message>
        <source>1 is unguided, 3 to 10 are usual</source>
        <translation>1 はガイダンスなし、通常は 3～10 です</translation>
    </message>
    <message>
        <source>0 guides from the first step</source>
        <translation>0 は最初のステップからガイダンスをかけます</translation>
    </message>
    <message>
        <source>1 guides to the last step; it lies behind the start</source>
        <translation>開始より後にしてください（1 は最後のステップまでガイダンスをかけます）</translation>
    </message>
    <message>
        <source>0 leaves the guided prediction as it is, 0.7 is usual</source>
        <translation>0 はガイダンス後の予測のまま、通常は 0.7 です</translation>
    </message>
    <message>
        <source>0 is DDIM, 1 is as noisy as DDPM</source>
        <translation>0 は DDIM、1 は DDPM と同じノイズ量です</translation>
    </message>
    <message>
        <source>%1 has changed since this picture was made (%2 then, %3 now)</source>
        <translation>%1 はこの画像を作った後に変更されています（当時 %2、現在 %3）</translation>
    </message>
    <message>
        <source>%1 is transparent in places: they lie over white</source>
        <translation>%1 には透明な部分があり、白の上に重ねました</translation>
    </message>
    <message>
        <source>the mask is %1 and the picture %2: the mask was resized</source>
        <translation>マスクは %1、画像は %2 なので、マスクの大きさを合わせました</translation>
    </message>
    <message>
        <source>%1 is another than when this picture was made (%2 then, %3 now)</source>
        <translation>%1 はこの画像を作ったときのものと違います（当時 %2、現在 %3）</translation>
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
        <translation>サンプラー %1 はここにはありません</translation>
    </message>
    <message>
        <source>schedule %1 is not known here</source>
        <translation>スケジュール %1 はここにはありません</translation>
    </message>
    <message>
        <source>seamless tiling</source>
        <translation>シームレスなタイリング</translation>
    </message>
    <message>
        <source>the graph samples %1 times; the first one is read</source>
        <translation>グラフは %1 回サンプリングします。読み込むのは最初の 1 回です</translation>
    </message>
    <message>
        <source>a text of its own for the first text encoder: %1</source>
        <translation>1 つ目のテキストエンコーダー専用のテキスト：%1</translation>
    </message>
    <message>
        <source>denoise below 1 without a picture to start from</source>
        <translation>元になる画像のない 1 未満の denoise</translation>
    </message>
    <message>
        <source>the picture to start from: %1</source>
        <translation>元になる画像：%1</translation>
    </message>
    <message>
        <source>the picture to start from, which the file does not hold</source>
        <translation>元になる画像（このファイルには含まれていません）</translation>
    </message>
    <message>
        <source>%1 is no kind of tag this program knows</source>
        <translation>%1 はこのプログラムの知らないタグです</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>%1 は重みではありません</translation>
    </message>
    <message>
        <source>names no LoRA</source>
        <translation>LoRA の名前がありません</translation>
    </message>
    <message>
        <source>${...} is a variable, which this program does not know</source>
        <translation>${...} は変数で、このプログラムは対応していません</translation>
    </message>
    <message>
        <source>its wildcards grow without end</source>
        <translation>ワイルドカードの展開が終わりません</translation>
    </message>
    <message>
        <source>it is nested over %1 deep</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>every choice has the weight 0</source>
        <translation>すべての選択肢の重みが 0 です</translation>
    </message>
    <message>
        <source>has %1 vectors, and a chunk holds %2</source>
        <translation>ベクトルが %1 個ありますが、1チャンクに入るのは %2 個までです</translation>
    </message>
    <message>
        <source>%1 leaves no room for text between begin and end</source>
        <translation>%1 では、開始と終了の間にテキストが入る余地がありません</translation>
    </message>
    <message>
        <source>names a file outside the wildcard folder</source>
        <translation>ワイルドカードフォルダーの外のファイルを指しています</translation>
    </message>
    <message>
        <source>no wildcard folder is known</source>
        <translation>ワイルドカードフォルダーが設定されていません</translation>
    </message>
    <message>
        <source>there is no %1.txt in %2</source>
        <translation>%2 に %1.txt がありません</translation>
    </message>
    <message>
        <source>%1 holds no line to choose</source>
        <translation>%1 に選べる行がありません</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>短くしてください</translation>
    </message>
    <message>
        <source>write the text itself</source>
        <translation>テキストを直接書いてください</translation>
    </message>
    <message>
        <source>let them refer to fewer others</source>
        <translation>参照する他のワイルドカードを減らしてください</translation>
    </message>
    <message>
        <source>look for wildcards that refer to each other in a circle</source>
        <translation>循環して参照し合うワイルドカードがないか確認してください</translation>
    </message>
    <message>
        <source>give one of them a weight</source>
        <translation>どれかに重みを付けてください</translation>
    </message>
    <message>
        <source>take it out of the prompt</source>
        <translation>プロンプトから外してください</translation>
    </message>
    <message>
        <source>take it out of the prompt, or write &lt;lora:name:weight&gt;</source>
        <translation>プロンプトから外すか、&lt;lora:name:weight&gt; と書いてください</translation>
    </message>
    <message>
        <source>write &lt;lora:name:weight&gt;</source>
        <translation>&lt;lora:name:weight&gt; と書いてください</translation>
    </message>
    <message>
        <source>write a number, as in &lt;lora:name:0.8&gt;</source>
        <translation>&lt;lora:name:0.8&gt; のように数値を書いてください</translation>
    </message>
    <message>
        <source>write the prompt in other words</source>
        <translation>プロンプトを別の言葉で書いてください</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>フォルダーの中のファイルを指定してください</translation>
    </message>
    <message>
        <source>write one choice a line</source>
        <translation>選択肢を1行に一つずつ書いてください</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>has no row %1</source>
        <translation>行 %1 がありません</translation>
    </message>
    <message>
        <source>has no picture %1</source>
        <translation>画像 %1 がありません</translation>
    </message>
    <message>
        <source>has no request</source>
        <translation>リクエストがありません</translation>
    </message>
    <message>
        <source>is no longer in the queue</source>
        <translation>もうキューにありません</translation>
    </message>
    <message>
        <source>was written by a newer version (schema %1, this one knows %2)</source>
        <translation>新しいバージョンで書かれています（スキーマ %1、このバージョンは %2 まで）</translation>
    </message>
    <message>
        <source>update Sfumato</source>
        <translation>Sfumato を更新してください</translation>
    </message>
    <message>
        <source>update Sfumato or choose another data folder</source>
        <translation>Sfumato を更新するか、別のデータフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose a data folder you may write to</source>
        <translation>書き込めるデータフォルダーを選んでください</translation>
    </message>
    <message>
        <source>move the file away: the gallery is made again from the pictures, which carry their prompts</source>
        <translation>このファイルを別の場所へ移してください。ギャラリーは、プロンプトを含む画像から作り直されます</translation>
    </message>
    <message>
        <source>was not written: the export was stopped</source>
        <translation>書き出しが中止されたため、書き込まれませんでした</translation>
    </message>
    <message>
        <source>an axis has no parameter or no values</source>
        <translation>パラメーターか値のない軸があります</translation>
    </message>
    <message>
        <source>a value of an axis is no text</source>
        <translation>軸の値が文字列ではありません</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is unknown</source>
        <translation>パラメーター「%1」は不明です</translation>
    </message>
    <message>
        <source>is not a base and up to three axes</source>
        <translation>基本のリクエストと最大三つの軸になっていません</translation>
    </message>
    <message>
        <source>is not in the prompt</source>
        <translation>プロンプトにありません</translation>
    </message>
    <message>
        <source>the prompt uses no LoRA</source>
        <translation>プロンプトで LoRA を使っていません</translation>
    </message>
    <message>
        <source>there is no picture to start from</source>
        <translation>元になる画像がありません</translation>
    </message>
    <message>
        <source>is no %1</source>
        <translation>有効な %1 ではありません</translation>
    </message>
    <message>
        <source>%1 pictures are more than %2</source>
        <translation>%1 枚は上限の %2 枚を超えています</translation>
    </message>
    <message>
        <source>is more than %1 values</source>
        <translation>値が %1 個を超えます</translation>
    </message>
    <message>
        <source>asks for no value</source>
        <translation>値が一つもありません</translation>
    </message>
    <message>
        <source>never reaches its end</source>
        <translation>終わりの値に届きません</translation>
    </message>
    <message>
        <source>write the words of the prompt first, then what takes their place</source>
        <translation>最初にプロンプトの語を、続けて置き換える語を書いてください</translation>
    </message>
    <message>
        <source>write values for one parameter at least</source>
        <translation>少なくとも一つのパラメーターに値を入力してください</translation>
    </message>
    <message>
        <source>click one in the model library to use it</source>
        <translation>モデルライブラリーで LoRA をクリックして使ってください</translation>
    </message>
    <message>
        <source>start from a picture, or vary something else</source>
        <translation>画像から始めるか、別の項目を変えてください</translation>
    </message>
    <message>
        <source>take some values away</source>
        <translation>値を減らしてください</translation>
    </message>
    <message>
        <source>no folder of pictures is chosen</source>
        <translation>画像のフォルダーが選ばれていません</translation>
    </message>
    <message>
        <source>the model has no name</source>
        <translation>モデルに名前がありません</translation>
    </message>
    <message>
        <source>is being trained</source>
        <translation>学習中です</translation>
    </message>
    <message>
        <source>is being trained, one training goes on at a time</source>
        <translation>学習中です（同時に行える学習は一つだけです）</translation>
    </message>
    <message>
        <source>cannot be moved to the trash</source>
        <translation>ゴミ箱に移せません</translation>
    </message>
    <message>
        <source>cannot be started</source>
        <translation>起動できません</translation>
    </message>
    <message>
        <source>there is no checkpoint yet</source>
        <translation>まだチェックポイントがありません</translation>
    </message>
    <message>
        <source>the system ended the trainer, perhaps for want of memory</source>
        <translation>おそらくメモリー不足のため、システムが学習プログラムを終了させました</translation>
    </message>
    <message>
        <source>the trainer ended with code %1</source>
        <translation>学習プログラムがコード %1 で終了しました</translation>
    </message>
    <message>
        <source>the trainer ended with code %1 (%2)</source>
        <translation>学習プログラムがコード %1 で終了しました（%2）</translation>
    </message>
    <message>
        <source>the loss or its gradient is not a finite number at step %1</source>
        <translation>ステップ %1 で誤差またはその勾配が有限の数ではなくなりました</translation>
    </message>
    <message>
        <source>this training takes about %1 (weights and optimiser %2, pictures at work %3), %4 are free</source>
        <translation>この学習には約 %1（重みとオプティマイザー %2、処理中の画像 %3）必要ですが、空きは %4 です</translation>
    </message>
    <message>
        <source>there is not enough of it to go on</source>
        <translation>続けるには足りません</translation>
    </message>
    <message>
        <source>no picture has a caption, but the model is led by words</source>
        <translation>モデルは言葉で導かれますが、説明のある画像がありません</translation>
    </message>
    <message>
        <source>holds no usable picture (%1 broken)</source>
        <translation>使える画像がありません（破損 %1 枚）</translation>
    </message>
    <message>
        <source>is a model in one file, which cannot be fine-tuned</source>
        <translation>単一ファイルのモデルなので、ファインチューニングできません</translation>
    </message>
    <message>
        <source>is a %1 model, which the trainer does not know</source>
        <translation>学習プログラムが対応していない %1 モデルです</translation>
    </message>
    <message>
        <source>is an inpainting model, which the trainer does not know</source>
        <translation>学習プログラムが対応していないインペイント用モデルです</translation>
    </message>
    <message>
        <source>takes no words, so it has no cross-attention to train</source>
        <translation>言葉を受け取らないモデルなので、学習できるクロスアテンションがありません</translation>
    </message>
    <message>
        <source>is the model to start from</source>
        <translation>学習の出発点となるモデルです</translation>
    </message>
    <message>
        <source>is not what was just written to it</source>
        <translation>書き込んだ直後の内容と一致しません</translation>
    </message>
    <message>
        <source>already holds a run</source>
        <translation>すでに別の学習があります</translation>
    </message>
    <message>
        <source>holds no checkpoint to continue from</source>
        <translation>続きから始めるためのチェックポイントがありません</translation>
    </message>
    <message>
        <source>is the state of a network of another shape</source>
        <translation>構造の異なるネットワークの状態です</translation>
    </message>
    <message>
        <source>is the state of a run on other pictures or captions</source>
        <translation>別の画像や説明を使った学習の状態です</translation>
    </message>
    <message>
        <source>its array &quot;%1&quot; has the wrong size</source>
        <translation>配列「%1」のサイズが正しくありません</translation>
    </message>
    <message>
        <source>does not say at which step it was written</source>
        <translation>どのステップで書かれたかの情報がありません</translation>
    </message>
    <message>
        <source>has %1 pieces, more than the %2 the text encoder has room for</source>
        <translation>%1 トークンあり、テキストエンコーダーに入る %2 トークンを超えています</translation>
    </message>
    <message>
        <source>start is &quot;%1&quot;</source>
        <translation>start が「%1」です</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>フォルダーを選んでください</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>pause it first</source>
        <translation>先に一時停止してください</translation>
    </message>
    <message>
        <source>remove the folder yourself</source>
        <translation>フォルダーを手動で削除してください</translation>
    </message>
    <message>
        <source>wait for the first one, or pause the training: that saves</source>
        <translation>最初のチェックポイントを待つか、学習を一時停止して保存してください</translation>
    </message>
    <message>
        <source>it belongs beside the studio: install Sfumato again</source>
        <translation>スタジオと同じ場所にあるはずなので、Sfumato を再インストールしてください</translation>
    </message>
    <message>
        <source>what was saved is kept: go on from there</source>
        <translation>保存済みの内容は残っているので、そこから続けてください</translation>
    </message>
    <message>
        <source>use a smaller batch; what was saved is kept: go on from there</source>
        <translation>保存済みの内容は残っているので、バッチを小さくしてそこから続けてください</translation>
    </message>
    <message>
        <source>%1, or close other programs</source>
        <translation>%1。または、他のプログラムを終了してください</translation>
    </message>
    <message>
        <source>use a smaller batch, or raise gradient_accumulation</source>
        <translation>バッチを小さくするか、gradient_accumulation を大きくしてください</translation>
    </message>
    <message>
        <source>lower learning_rate</source>
        <translation>learning_rate を下げてください</translation>
    </message>
    <message>
        <source>the last good checkpoint is kept: %1</source>
        <translation>最後の正常なチェックポイントは残っています：%1</translation>
    </message>
    <message>
        <source>put PNG, JPEG or WebP files there</source>
        <translation>そこに PNG、JPEG、WebP ファイルを置いてください</translation>
    </message>
    <message>
        <source>save the captions as UTF-8</source>
        <translation>説明を UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>fine-tune the model it was made from</source>
        <translation>元になったモデルをファインチューニングしてください</translation>
    </message>
    <message>
        <source>choose another folder for the result</source>
        <translation>結果の保存先に別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>resume with the configuration the run was started with</source>
        <translation>学習を始めたときの設定で再開してください</translation>
    </message>
    <message>
        <source>resume with the data the run was started with, or begin a new run in another folder</source>
        <translation>学習を始めたときのデータで再開するか、別のフォルダーで新しく始めてください</translation>
    </message>
    <message>
        <source>give more captions or choose another vocabulary size</source>
        <translation>説明を増やすか、別の語彙サイズを選んでください</translation>
    </message>
    <message>
        <source>look for a faulty disk or another program that writes there</source>
        <translation>ディスクの故障や、そこに書き込む他のプログラムがないか調べてください</translation>
    </message>
    <message>
        <source>name the folder of a trained VAE</source>
        <translation>学習済みの VAE のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>use model, cross-attention or scratch</source>
        <translation>model、cross-attention、scratch のいずれかを使ってください</translation>
    </message>
    <message>
        <source>name a folder of pictures, or scenery[:seed[:count]]</source>
        <translation>画像のフォルダーか scenery[:seed[:count]] を指定してください</translation>
    </message>
    <message>
        <source>name a model folder (one that holds model_index.json); diffusers&apos; from_single_file(...).save_pretrained(...) makes one of it</source>
        <translation>model_index.json のあるモデルフォルダーを指定してください（diffusers の from_single_file(...).save_pretrained(...) で作れます）</translation>
    </message>
    <message>
        <source>the picture cannot be read</source>
        <translation>画像を読み込めません</translation>
    </message>
    <message>
        <source>it may have been moved or deleted; rebuild the library</source>
        <translation>移動または削除された可能性があります。ライブラリを作り直してください</translation>
    </message>
    <message>
        <source>no second process can be started: %1</source>
        <translation>2 つ目のプロセスを開始できません：%1</translation>
    </message>
    <message>
        <source>end other programs</source>
        <translation>ほかのプログラムを終了してください</translation>
    </message>
    <message>
        <source>the process that does it was ended</source>
        <translation>処理を行うプロセスが終了しました</translation>
    </message>
    <message>
        <source>holds no prompt</source>
        <translation>プロンプトがありません</translation>
    </message>
    <message>
        <source>write one prompt a line</source>
        <translation>1 行に 1 つずつプロンプトを書いてください</translation>
    </message>
    <message>
        <source>outpaint</source>
        <translation>枠の拡張</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not four numbers of pixels</source>
        <translation>「%1」は 4 つのピクセル数ではありません</translation>
    </message>
    <message>
        <source>write left, top, right, bottom: 0,0,64,0</source>
        <translation>左、上、右、下の順に書いてください：0,0,64,0</translation>
    </message>
    <message>
        <source>enlarges the frame by nothing</source>
        <translation>枠がまったく広がりません</translation>
    </message>
    <message>
        <source>name at least one side: 0,0,64,0</source>
        <translation>少なくとも 1 辺を指定してください：0,0,64,0</translation>
    </message>
    <message>
        <source>is about repainting, and neither a mask nor a larger frame is named</source>
        <translation>描き直しの設定ですが、マスクも広い枠も指定されていません</translation>
    </message>
    <message>
        <source>add --mask FILE or --outpaint L,T,R,B</source>
        <translation>--mask ファイル か --outpaint 左,上,右,下 を加えてください</translation>
    </message>
    <message>
        <source>there is not enough of it</source>
        <translation>足りません</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer pictures at once</source>
        <translation>サイズを小さくするか、一度に作る枚数を減らしてください</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>予期しない失敗</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, and its request makes %3 x %4</source>
        <translation>%1 x %2 ピクセルですが、リクエストの結果は %3 x %4 です</translation>
    </message>
    <message>
        <source>use the picture as it was saved</source>
        <translation>保存されたままの画像を使ってください</translation>
    </message>
    <message>
        <source>another program is training there</source>
        <translation>別のプログラムがそこで学習中です</translation>
    </message>
    <message>
        <source>wait until it has saved and ended, or choose another folder</source>
        <translation>保存して終わるまで待つか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
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
        <translation>疎なバイアス付きの LoRA</translation>
    </message>
    <message>
        <source>LoRA of an embedding table</source>
        <translation>埋め込み表の LoRA</translation>
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
        <translation>差分</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; has a dtype that safetensors cannot hold</source>
        <translation>テンソル「%1」の dtype は safetensors に保存できません</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 は %3 ではなく %2 です</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 個</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>そのような値はありません</translation>
    </message>
    <message>
        <source>use %1 to %2 steps</source>
        <translation>%1～%2 ステップを使ってください</translation>
    </message>
    <message>
        <source>use at least 2 steps with zero terminal SNR</source>
        <translation>終端 SNR ゼロでは 2 ステップ以上を使ってください</translation>
    </message>
    <message>
        <source>use a variance between 0 and 1</source>
        <translation>0 と 1 の間の分散を使ってください</translation>
    </message>
    <message>
        <source>use 0 or more</source>
        <translation>0 以上を使ってください</translation>
    </message>
    <message>
        <source>use leading, trailing or linspace</source>
        <translation>leading、trailing、linspace のいずれかを使ってください</translation>
    </message>
    <message>
        <source>epsilon prediction</source>
        <translation>イプシロン予測</translation>
    </message>
    <message>
        <source>the noise alone does not determine the picture at a timestep without signal</source>
        <translation>信号のない時間ステップでは、ノイズだけから画像は決まりません</translation>
    </message>
    <message>
        <source>use v_prediction with zero terminal SNR</source>
        <translation>終端 SNR ゼロでは v_prediction を使ってください</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>are of different lengths</source>
        <translation>長さが異なります</translation>
    </message>
    <message>
        <source>sample them one after the other</source>
        <translation>1 つずつサンプリングしてください</translation>
    </message>
    <message>
        <source>are composed or change while they are sampled</source>
        <translation>合成されているか、サンプリング中に変化します</translation>
    </message>
    <message>
        <source>attribute reader</source>
        <translation>属性リーダー</translation>
    </message>
    <message>
        <source>its loss is not finite at step %1</source>
        <translation>ステップ %1 で損失が有限ではありません</translation>
    </message>
    <message>
        <source>train it again with another seed</source>
        <translation>別のシードで学習し直してください</translation>
    </message>
    <message>
        <source>%1 (%2 for a weight of %3)</source>
        <translation>%1 (重み %3 に対して %2)</translation>
    </message>
    <message>
        <source>use the request as it was written</source>
        <translation>書かれたままのリクエストを使ってください</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderKL uses silu</source>
        <translation>「act_fn」が %1 ですが、AutoencoderKL は silu を使います</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>&quot;act_fn&quot; is %1, but an AutoencoderTiny uses relu</source>
        <translation>「act_fn」が %1 ですが、AutoencoderTiny は relu を使います</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; is %1, but CLIP uses quick_gelu or gelu</source>
        <translation>「hidden_act」が %1 ですが、CLIP は quick_gelu か gelu を使います</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no generation of processors</source>
        <translation>「%1」はプロセッサーの世代ではありません</translation>
    </message>
    <message>
        <source>use default, avx2, avx512, avx512_bf16 or amx, or leave it unset</source>
        <translation>default、avx2、avx512、avx512_bf16、amx のいずれかにするか、未設定にしてください</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>use text_to_image, image_to_image, inpaint or upscale</source>
        <translation>text_to_image、image_to_image、inpaint、upscale のいずれかを使ってください</translation>
    </message>
    <message>
        <source>has %1 rows for %2 pictures</source>
        <translation>画像 %2 枚に対して %1 行あります</translation>
    </message>
    <message>
        <source>%1 %2 is not known here</source>
        <translation>%1 %2 はここにはありません</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>η</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1 です (%2 ではありません)</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>sentencepiece refuses these settings</source>
        <translation>sentencepiece がこの設定を受け付けません</translation>
    </message>
    <message>
        <source>training a tokenizer of %1 pieces on %2 sentences</source>
        <translation>%2 文による %1 ピースのトークナイザーの学習</translation>
    </message>
    <message>
        <source>wildcard %1</source>
        <translation>ワイルドカード %1</translation>
    </message>
    <message>
        <source>the configuration is not a JSON object</source>
        <translation>設定が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>不明なキー「%1」</translation>
    </message>
    <message>
        <source>the known ones are %1</source>
        <translation>使えるのは %1 です</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]]</source>
        <translation>scenery[:seed[:count]] の形ではありません</translation>
    </message>
    <message>
        <source>write for example scenery:1:30000</source>
        <translation>例えば scenery:1:30000 と書いてください</translation>
    </message>
    <message>
        <source>is not of the form scenery[:seed[:count]] with a count of 1 to 100 million</source>
        <translation>個数が 1～1 億の scenery[:seed[:count]] の形ではありません</translation>
    </message>
    <message>
        <source>remove the folder, or raise vocabulary_size</source>
        <translation>フォルダーを削除するか、vocabulary_size を大きくしてください</translation>
    </message>
    <message>
        <source>no model of the family &quot;%1&quot; is made from random weights</source>
        <translation>系列「%1」のモデルはランダムな重みからは作られません</translation>
    </message>
    <message>
        <source>gradient_accumulation must be at least 1</source>
        <translation>gradient_accumulation は 1 以上でなければなりません</translation>
    </message>
    <message>
        <source>sheet_pictures and sheet_steps must be at least 1</source>
        <translation>sheet_pictures と sheet_steps は 1 以上でなければなりません</translation>
    </message>
    <message>
        <source>timestep_shift must be above 0</source>
        <translation>timestep_shift は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>object_weight must be above 0</source>
        <translation>object_weight は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>caption_dropout must lie in 0..1</source>
        <translation>caption_dropout は 0～1 でなければなりません</translation>
    </message>
    <message>
        <source>weights is &quot;%1&quot;</source>
        <translation>weights が「%1」です</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>%1 か %2 を使ってください</translation>
    </message>
    <message>
        <source>vocabulary_size is %1 but text_encoder.vocab_size is %2</source>
        <translation>vocabulary_size は %1 ですが text_encoder.vocab_size は %2 です</translation>
    </message>
    <message>
        <source>set both to the same number</source>
        <translation>両方を同じ数にしてください</translation>
    </message>
    <message>
        <source>the known ones are vae, diffusion, decoder, seed, flip</source>
        <translation>使えるのは vae、diffusion、decoder、seed、flip です</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 が %2 です</translation>
    </message>
    <message>
        <source>use at least 1</source>
        <translation>1 以上を使ってください</translation>
    </message>
    <message>
        <source>learning_rate is not positive</source>
        <translation>learning_rate が正の数ではありません</translation>
    </message>
    <message>
        <source>constant_share and min_lr_ratio must lie in 0..1</source>
        <translation>constant_share と min_lr_ratio は 0～1 でなければなりません</translation>
    </message>
    <message>
        <source>beta1, beta2 and the average decays must lie in 0..1</source>
        <translation>beta1、beta2、平均の減衰率は 0～1 でなければなりません</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>use auto, float32 or bfloat16</source>
        <translation>auto、float32、bfloat16 のいずれかを使ってください</translation>
    </message>
    <message>
        <source>use a multiple of %1 up to side</source>
        <translation>side 以下の %1 の倍数を使ってください</translation>
    </message>
    <message>
        <source>from, steps and repeats must be at least 0</source>
        <translation>from、steps、repeats は 0 以上でなければなりません</translation>
    </message>
    <message>
        <source>share and first_share must lie in 0..1</source>
        <translation>share と first_share は 0～1 でなければなりません</translation>
    </message>
    <message>
        <source>words holds %1</source>
        <translation>words に %1 個あります</translation>
    </message>
    <message>
        <source>name those that have to be told from each other, 2 to %1</source>
        <translation>区別すべき語を 2～%1 個挙げてください</translation>
    </message>
    <message>
        <source>words holds an empty list</source>
        <translation>words に空のリストがあります</translation>
    </message>
    <message>
        <source>no picture is described with &quot;%1&quot; and none of the other words</source>
        <translation>「%1」だけで、ほかの語を含まない説明の画像がありません</translation>
    </message>
    <message>
        <source>leave the word out, or describe some</source>
        <translation>その語を外すか、いくつかの画像に説明を付けてください</translation>
    </message>
    <message>
        <source>use a number above 0</source>
        <translation>0 より大きい数を使ってください</translation>
    </message>
    <message>
        <source>use trailing or linspace</source>
        <translation>trailing か linspace を使ってください</translation>
    </message>
    <message>
        <source>&quot;latents_std&quot; is not above 0</source>
        <translation>「latents_std」が 0 より大きくありません</translation>
    </message>
    <message>
        <source>%1 is not defined for %2, which this model needs</source>
        <translation>%1 は、このモデルに必要な %2 に対応していません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;</source>
        <translation>「%1」が「%2」です</translation>
    </message>
    <message>
        <source>another model made this step, and latents of one model mean nothing to another</source>
        <translation>このステップは別のモデルが作ったもので、潜在表現は他のモデルでは意味を持ちません</translation>
    </message>
    <message>
        <source>its header is nested over %1 deep</source>
        <translation>ヘッダーの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, not a number from %3 to %4</source>
        <translation>「%1」が %2 で、%3～%4 の数ではありません</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; is %2 wide</source>
        <translation>テンソル「%1」の幅が %2 です</translation>
    </message>
    <message>
        <source>its %1 expects text but it has no text encoder</source>
        <translation>%1 がテキストを必要としますが、テキストエンコーダーがありません</translation>
    </message>
    <message>
        <source>it has a text encoder but its %1 takes no text</source>
        <translation>テキストエンコーダーがありますが、%1 がテキストを受け取りません</translation>
    </message>
    <message>
        <source>its text is %1 wide but its %2 expects %3</source>
        <translation>テキストの幅は %1 ですが、%2 に必要な幅は %3 です</translation>
    </message>
    <message>
        <source>its pooled text and sizes are %1 wide but its %2 expects %3</source>
        <translation>プールしたテキストとサイズの幅は %1 ですが、%2 に必要な幅は %3 です</translation>
    </message>
    <message>
        <source>its VAE has %1 latent channels but its %2 has %3</source>
        <translation>VAE の潜在チャンネル数は %1 ですが、%2 は %3 です</translation>
    </message>
    <message>
        <source>its %1 takes %2 channels, which Sfumato does not know how to fill</source>
        <translation>%1 の入力が %2 チャンネルで、Sfumato は対応していません</translation>
    </message>
    <message>
        <source>open a model of one of these families: %1</source>
        <translation>次のいずれかのファミリーのモデルを開いてください：%1</translation>
    </message>
    <message>
        <source>makes latents of %1, the %2 expects %3</source>
        <translation>潜在表現は %1 ですが、%2 に必要なのは %3 です</translation>
    </message>
    <message>
        <source>fine-tune a model of one of these families: %1</source>
        <translation>次のいずれかのファミリーのモデルをファインチューニングしてください：%1</translation>
    </message>
    <message>
        <source>change %1.in_channels, %1.sample_size or side</source>
        <translation>%1.in_channels、%1.sample_size、side のいずれかを変えてください</translation>
    </message>
    <message>
        <source>The classic: even steps, the same picture every time</source>
        <translation>定番：均等なステップで毎回同じ画像</translation>
    </message>
    <message>
        <source>The original: new noise in every step, needs many</source>
        <translation>元祖：毎ステップ新しいノイズ、多くのステップが必要</translation>
    </message>
    <message>
        <source>DDIM that remembers its last steps</source>
        <translation>直前のステップを覚えている DDIM</translation>
    </message>
    <message>
        <source>Simple and quick, good from 20 steps</source>
        <translation>単純で速い。20 ステップから良好</translation>
    </message>
    <message>
        <source>Fresh noise in every step: soft, varied pictures</source>
        <translation>毎ステップ新しいノイズ：柔らかく変化に富む画像</translation>
    </message>
    <message>
        <source>Two looks at each step: exact, half as fast</source>
        <translation>各ステップで2回評価：正確、速さは半分</translation>
    </message>
    <message>
        <source>Remembers four slopes; many steps, no noise</source>
        <translation>四つの勾配を記憶。多めのステップ、ノイズなし</translation>
    </message>
    <message>
        <source>Two looks at each step, the second in its middle</source>
        <translation>各ステップで2回評価、2回目は中間で</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise in every step</source>
        <translation>毎ステップ新しいノイズを加える DPM2</translation>
    </message>
    <message>
        <source>Two looks and fresh noise: rich detail, slow</source>
        <translation>2回評価と新しいノイズ：細部が豊か、遅い</translation>
    </message>
    <message>
        <source>The usual choice: sharp from 15 steps</source>
        <translation>標準の選択：15 ステップから鮮明</translation>
    </message>
    <message>
        <source>Noise on the way: lively detail</source>
        <translation>途中でノイズを加える：生き生きした細部</translation>
    </message>
    <message>
        <source>DPM++ 2M with noise on the way: fine texture</source>
        <translation>途中でノイズを加える DPM++ 2M：細かな質感</translation>
    </message>
    <message>
        <source>Of third order: for 30 steps and more</source>
        <translation>3次：30 ステップ以上向け</translation>
    </message>
    <message>
        <source>Corrects itself: good pictures from 8 steps</source>
        <translation>自己補正：8 ステップから良い画像</translation>
    </message>
    <message>
        <source>Exponential integrator: few steps, no noise</source>
        <translation>指数積分法：少ないステップ、ノイズなし</translation>
    </message>
    <message>
        <source>For models distilled to it: 4 to 8 steps</source>
        <translation>専用に蒸留したモデル用：4～8 ステップ</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>モデルの学習時のまま</translation>
    </message>
    <message>
        <source>Small steps at the end: fine detail</source>
        <translation>終わりを細かく：繊細な細部</translation>
    </message>
    <message>
        <source>Even steps in the logarithm: smooth</source>
        <translation>対数で均等：滑らか</translation>
    </message>
    <message>
        <source>Even steps from the very first noise</source>
        <translation>最初のノイズから均等なステップ</translation>
    </message>
    <message>
        <source>Training steps picked evenly</source>
        <translation>学習ステップを均等に選択</translation>
    </message>
    <message>
        <source>Even steps in time, fractions allowed</source>
        <translation>時間で均等、端数も可</translation>
    </message>
    <message>
        <source>Small steps at both ends</source>
        <translation>両端を細かく</translation>
    </message>
    <message>
        <source>sampler %1 comes near %2 only</source>
        <translation>サンプラー %1 は %2 に近いだけです</translation>
    </message>
    <message>
        <source>what drew the noise: %1</source>
        <translation>ノイズの生成元: %1</translation>
    </message>
    <message>
        <source>is a picture of the format %1, which is not read</source>
        <translation>は %1 形式の画像で、この形式は読み込めません</translation>
    </message>
    <message>
        <source>convert it to PNG, JPEG or WebP</source>
        <translation>PNG、JPEG、WebP のいずれかに変換してください</translation>
    </message>
    <message>
        <source>%1, which the file does not hold</source>
        <translation>%1（ファイルに含まれていません）</translation>
    </message>
    <message>
        <source>%1: no emphasis and no command to %2, kept as plain text</source>
        <translation>%1: %2 では強調でも命令でもないため、通常のテキストとして残します</translation>
    </message>
    <message>
        <source>is an HDR picture (%1)</source>
        <translation>HDR 画像です (%1)</translation>
    </message>
    <message>
        <source>save it in sRGB, without HDR</source>
        <translation>HDR なしの sRGB で保存してください</translation>
    </message>
    <message>
        <source>%1 has a colour profile that cannot be used: its colours are taken for sRGB</source>
        <translation>%1 のカラープロファイルは使えません。色を sRGB とみなします</translation>
    </message>
    <message>
        <source>the colours of %1 were converted from %2 to sRGB</source>
        <translation>%1 の色を %2 から sRGB に変換しました</translation>
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
        <translation>LoRA %3 の %2 個のテンソルのうち %1 個は、Sfumato が知らない種類のため使われません: %4</translation>
    </message>
    <message>
        <source>beside the LoRA %1 there is no adapter_config.json, so its alpha is taken to be its rank</source>
        <translation>LoRA %1 のそばに adapter_config.json がないため、ランクをアルファとみなします</translation>
    </message>
    <message>
        <source>holds the pattern %1, which cannot be matched (%2)</source>
        <translation>照合できないパターン %1 を含みます (%2)</translation>
    </message>
    <message>
        <source>says that training set out from other weights than the model&apos;s (%1)</source>
        <translation>学習がモデルとは別の重みから始まったことを示しています (%1)</translation>
    </message>
    <message>
        <source>save it anew as a plain LoRA, by PEFT&apos;s path_initial_model_for_weight_conversion</source>
        <translation>PEFT の path_initial_model_for_weight_conversion で通常の LoRA として保存し直してください</translation>
    </message>
    <message>
        <source>%1 of the %2 modules of the LoRA %3 are left out, as this model has none of that name: %4</source>
        <translation>LoRA %3 の %2 個のモジュールのうち %1 個は、このモデルに同名のものがないため使われません: %4</translation>
    </message>
    <message>
        <source>a LoRA brings an embedding %1, but the one that was there before is used</source>
        <translation>LoRA にエンベディング %1 が含まれていますが、すでにあるほうを使います</translation>
    </message>
    <message>
        <source>holds no weights</source>
        <translation>重みがありません</translation>
    </message>
    <message>
        <source>it takes more values than there are</source>
        <translation>存在する数より多くの値を取り出そうとしています</translation>
    </message>
    <message>
        <source>it is given a value of another kind than it takes</source>
        <translation>想定と異なる種類の値が渡されています</translation>
    </message>
    <message>
        <source>its pickle has the unknown opcode %1 at byte %2</source>
        <translation>pickle の %2 バイト目に未知のオペコード %1 があります</translation>
    </message>
    <message>
        <source>its pickle is damaged at byte %1: %2</source>
        <translation>pickle の %1 バイト目が破損しています: %2</translation>
    </message>
    <message>
        <source>its pickle is longer than %1 bytes</source>
        <translation>pickle が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>its pickle ends at byte %1 in the middle of a value</source>
        <translation>pickle が %1 バイト目、値の途中で終わっています</translation>
    </message>
    <message>
        <source>its pickle holds more than %1 values</source>
        <translation>pickle の値が %1 個を超えています</translation>
    </message>
    <message>
        <source>it asks for a value that was never put away</source>
        <translation>保存されていない値を参照しています</translation>
    </message>
    <message>
        <source>is a ZIP archive of several pickles</source>
        <translation>複数の pickle を含む ZIP アーカイブです</translation>
    </message>
    <message>
        <source>is a ZIP archive without weights</source>
        <translation>重みのない ZIP アーカイブです</translation>
    </message>
    <message>
        <source>holds numbers in the byte order of other machines</source>
        <translation>ほかの機種のバイト順の数値が入っています</translation>
    </message>
    <message>
        <source>its storage &quot;%1&quot; %2</source>
        <translation>ストレージ「%1」: %2</translation>
    </message>
    <message>
        <source>is of no type that Sfumato knows</source>
        <translation>Sfumato の知らない型です</translation>
    </message>
    <message>
        <source>reaches beyond the end of the file</source>
        <translation>ファイルの終わりを超えています</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>二重に存在します</translation>
    </message>
    <message>
        <source>is a pickle, but none that torch writes</source>
        <translation>pickle ですが、torch が書いたものではありません</translation>
    </message>
    <message>
        <source>choose a file of weights</source>
        <translation>重みのファイルを選んでください</translation>
    </message>
    <message>
        <source>is of a version of torch&apos;s files that Sfumato does not know</source>
        <translation>Sfumato の知らないバージョンの torch ファイルです</translation>
    </message>
    <message>
        <source>lies in the storage &quot;%1&quot;, which is missing</source>
        <translation>置かれているはずのストレージ「%1」がありません</translation>
    </message>
    <message>
        <source>needs a storage of %1 elements but there are %2 bytes</source>
        <translation>%1 要素のストレージが必要ですが、%2 バイトあります</translation>
    </message>
    <message>
        <source>ends at byte %1 of its storage but that holds %2</source>
        <translation>ストレージの %1 バイト目で終わるはずですが、%2 バイトしかありません</translation>
    </message>
    <message>
        <source>its tensors would take over %1 bytes, far more than the file holds</source>
        <translation>テンソルが %1 バイトを超え、ファイルの内容よりはるかに大きくなります</translation>
    </message>
    <message>
        <source>asks to run %1 when it is opened, which Sfumato never does</source>
        <translation>開くときに %1 の実行を求めていますが、Sfumato は決して実行しません</translation>
    </message>
    <message>
        <source>holds an object of class %1, not weights</source>
        <translation>重みではなく、クラス %1 のオブジェクトが入っています</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>names more tensors than a network has</source>
        <translation>ネットワークにあり得る数より多くのテンソルが書かれています</translation>
    </message>
    <message>
        <source>holds lists or dicts nested over %1 deep</source>
        <translation>リストや辞書の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8</source>
        <translation>名前が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>is not written as torch writes it</source>
        <translation>torch の書き方と異なります</translation>
    </message>
    <message>
        <source>lies in a part of a storage, as before torch 0.4</source>
        <translation>torch 0.4 より前の形式で、ストレージの一部に置かれています</translation>
    </message>
    <message>
        <source>is a ZIP archive without the directory that stands at its end</source>
        <translation>ZIP アーカイブですが、末尾の目録がありません</translation>
    </message>
    <message>
        <source>is a ZIP archive whose directory is damaged</source>
        <translation>ZIP アーカイブですが、目録が破損しています</translation>
    </message>
    <message>
        <source>is one part of a ZIP archive of several</source>
        <translation>分割された ZIP アーカイブの一部です</translation>
    </message>
    <message>
        <source>join the parts to one file</source>
        <translation>一つのファイルに結合してください</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; %2</source>
        <translation>その中の「%1」: %2</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>is compressed in a way that Sfumato does not know (%1)</source>
        <translation>Sfumato の知らない方式（%1）で圧縮されています</translation>
    </message>
    <message>
        <source>does not lie where the directory says</source>
        <translation>目録に書かれた場所にありません</translation>
    </message>
    <message>
        <source>has a size that its data cannot have</source>
        <translation>データがとり得ないサイズです</translation>
    </message>
    <message>
        <source>is a ZIP archive of %1 parts, at most %2 are allowed</source>
        <translation>%1 個の項目を持つ ZIP アーカイブです。上限は %2 個です</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>圧縮データが破損しています</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>読み取れない数値があります</translation>
    </message>
    <message>
        <source>they are the weights of another network than the one they are taken for; keep weights and config.json together that were saved together</source>
        <translation>想定されているものとは別のネットワークの重みです。一緒に保存された重みと config.json を組み合わせてください</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is of the class %2, which Sfumato does not know</source>
        <translation>その部分「%1」はクラス %2 ですが、Sfumato はこれを知りません</translation>
    </message>
    <message>
        <source>open a model in which it is of the class %1</source>
        <translation>それがクラス %1 であるモデルを開いてください</translation>
    </message>
    <message>
        <source>the parts belong to different models; put those of one model together</source>
        <translation>各部分が別々のモデルのものです。1 つのモデルのものをそろえてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested, and &quot;%2&quot; is missing</source>
        <translation>「%1」は入れ子になっていますが、「%2」がありません</translation>
    </message>
    <message>
        <source>the negative prompt was left out: this model is told the guidance scale itself and takes none</source>
        <translation>ネガティブプロンプトは使われませんでした。このモデルはガイダンススケールを直接受け取り、ネガティブプロンプトを受け取りません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression that this program reads</source>
        <translation>「%1」はこのプログラムが読める正規表現ではありません</translation>
    </message>
    <message>
        <source>holds no tokenizer (tokenizer.json, vocab.json and merges.txt, or sentencepiece.model)</source>
        <translation>トークナイザーがありません（tokenizer.json、vocab.json と merges.txt、または sentencepiece.model）</translation>
    </message>
    <message>
        <source>merge %1 joins what the vocabulary lacks: %2</source>
        <translation>マージ %1 は語彙にないものを結合しています：%2</translation>
    </message>
    <message>
        <source>put the tokenizer and the text encoder of one model into its folder</source>
        <translation>同じモデルのトークナイザーとテキストエンコーダーをそのフォルダーに置いてください</translation>
    </message>
    <message>
        <source>use the index that was saved with the weights</source>
        <translation>重みと一緒に保存されたインデックスを使ってください</translation>
    </message>
    <message>
        <source>leave only the files of one model in the folder</source>
        <translation>フォルダーには 1 つのモデルのファイルだけを残してください</translation>
    </message>
    <message>
        <source>use a number above &quot;%1&quot;</source>
        <translation>「%1」より大きい数を使ってください</translation>
    </message>
    <message>
        <source>predicted latents are not limited</source>
        <translation>予測された潜在変数は制限されません</translation>
    </message>
    <message>
        <source>the last step ends without noise</source>
        <translation>最後のステップはノイズなしで終わります</translation>
    </message>
    <message>
        <source>each sigma is that of its timestep</source>
        <translation>各シグマはそのタイムステップのものです</translation>
    </message>
    <message>
        <source>Automatic follows its spacing</source>
        <translation>Automatic はその間隔に従います</translation>
    </message>
    <message>
        <source>has levels of noise of its own (&quot;%1&quot;)</source>
        <translation>独自のノイズレベルを持っています（「%1」）</translation>
    </message>
    <message>
        <source>names a scheduler whose levels of noise are not known here: %1</source>
        <translation>ノイズレベルが未対応のスケジューラーが指定されています：%1</translation>
    </message>
    <message>
        <source>open a model with another scheduler, such as %1</source>
        <translation>%1 など別のスケジューラーのモデルを開いてください</translation>
    </message>
    <message>
        <source>the model&apos;s scheduler asks for &quot;%1&quot;, which is not followed: %2</source>
        <translation>モデルのスケジューラーは「%1」を求めていますが、従いません：%2</translation>
    </message>
    <message>
        <source>asks for two formulas of sigma (&quot;%1&quot;)</source>
        <translation>シグマの式が二つ指定されています（「%1」）</translation>
    </message>
    <message>
        <source>is a %1 model, which Sfumato does not know</source>
        <translation>Sfumato が対応していない %1 モデルです</translation>
    </message>
    <message>
        <source>is %1 without a text encoder (no tensor begins with %2)</source>
        <translation>テキストエンコーダーのない %1 です（%2 で始まるテンソルがありません）</translation>
    </message>
    <message>
        <source>open the whole model, or a folder with its text encoder and tokenizer beside its %1</source>
        <translation>モデル全体、または %1 とともにテキストエンコーダーとトークナイザーを含むフォルダーを開いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 numbers, not %3</source>
        <translation>「%1」の数は %3 個ではなく %2 個です</translation>
    </message>
    <message>
        <source>does not say what it predicts, noise or v, which differs between %1 models</source>
        <translation>ノイズと v のどちらを予測するのか示されていません（%1 のモデルによって異なります）</translation>
    </message>
    <message>
        <source>write &quot;parameterization: v&quot; or &quot;parameterization: eps&quot; into %1 beside it</source>
        <translation>隣の %1 に「parameterization: v」または「parameterization: eps」と書いてください</translation>
    </message>
    <message>
        <source>the schedules in square brackets of the %1 are plain text, as in A1111: a &quot;%2&quot; stands outside of them</source>
        <translation>%1：角括弧による切り替えは A1111 と同じくただの文字として扱われます。括弧の外に「%2」があるためです</translation>
    </message>
    <message>
        <source>is no YAML (line %1: %2)</source>
        <translation>YAML ではありません（%1 行目：%2）</translation>
    </message>
    <message>
        <source>quote texts that begin with a sign of YAML&apos;s, as in &quot;[red:blue:5]&quot;</source>
        <translation>YAML の記号で始まる文字列は引用符で囲んでください（例：&quot;[red:blue:5]&quot;）</translation>
    </message>
    <message>
        <source>has an alias (&quot;*name&quot;) in line %1</source>
        <translation>%1 行目にエイリアス（&quot;*name&quot;）があります</translation>
    </message>
    <message>
        <source>write out what it stands for</source>
        <translation>エイリアスが指す内容をそのまま書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for the choices one after the other, which this program does not do</source>
        <translation>「%1」は選択肢を順に使う指定ですが、このプログラムは対応していません</translation>
    </message>
    <message>
        <source>leave it out, and one is drawn</source>
        <translation>取り除くと、一つが無作為に選ばれます</translation>
    </message>
    <message>
        <source>is quantised (%1), and Sfumato reads no such weights</source>
        <translation>量子化されています（%1）。このような重みは Sfumato では読み込めません</translation>
    </message>
    <message>
        <source>it went wrong when it was trained or saved; choose another file</source>
        <translation>学習時または保存時に問題が起きています。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>choose a version of it in float8, float16, bfloat16 or float32</source>
        <translation>float8、float16、bfloat16、float32 のいずれかの版を選んでください</translation>
    </message>
    <message>
        <source>name the folder of this model&apos;s own tokenizer with %1</source>
        <translation>このモデル自身のトークナイザーのフォルダーを %1 で指定してください</translation>
    </message>
    <message>
        <source>name one with %1, or put it beside the model as %2</source>
        <translation>%1 で指定するか、%2 としてモデルと同じ場所に置いてください</translation>
    </message>
    <message>
        <source>install the program again, or choose another model with %1</source>
        <translation>プログラムを再インストールするか、%1 で別のモデルを指定してください</translation>
    </message>
    <message>
        <source>choose a folder you may write to with %1</source>
        <translation>書き込めるフォルダーを %1 で指定してください</translation>
    </message>
    <message>
        <source>run ./dev build once with a network, which fetches it, or name a folder with vocab.json and merges.txt with %1</source>
        <translation>ネットワークにつないで ./dev build を一度実行して取得するか、vocab.json と merges.txt のあるフォルダーを %1 で指定してください</translation>
    </message>
    <message>
        <source>name the folder of a tokenizer of another kind with %1</source>
        <translation>別の種類のトークナイザーのフォルダーを %1 で指定してください</translation>
    </message>
    <message>
        <source>name the folder that does, with %1</source>
        <translation>トークナイザーのあるフォルダーを %1 で指定してください</translation>
    </message>
    <message>
        <source>name one with %1</source>
        <translation>%1 で指定してください</translation>
    </message>
    <message>
        <source>write that file, or name its folder with %1</source>
        <translation>そのファイルを作るか、%1 でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>train one first with &quot;sfumato-cli train vae --out %1&quot;, or name one with %2</source>
        <translation>先に「sfumato-cli train vae --out %1」で学習するか、%2 で指定してください</translation>
    </message>
    <message>
        <source>put a .txt beside each picture, or describe all of them with %1</source>
        <translation>画像ごとに .txt を置くか、%1 で全体の説明を付けてください</translation>
    </message>
    <message>
        <source>lower learning_rate and continue with %1</source>
        <translation>learning_rate を下げて、%1 で続けてください</translation>
    </message>
    <message>
        <source>train all weights (%1)</source>
        <translation>すべての重みを学習してください (%1)</translation>
    </message>
    <message>
        <source>train cross-attention alone (%1)</source>
        <translation>クロスアテンションだけを学習してください (%1)</translation>
    </message>
    <message>
        <source>use fewer threads (%1), or a machine with more memory</source>
        <translation>スレッドを減らすか (%1)、メモリーの多いマシンを使ってください</translation>
    </message>
    <message>
        <source>continue with %1 when other programs are closed, or train with a smaller batch</source>
        <translation>他のプログラムを終了してから %1 で続けるか、バッチを小さくして学習してください</translation>
    </message>
    <message>
        <source>continue it with %1, or choose another folder</source>
        <translation>%1 で続けるか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>start the run without %1</source>
        <translation>%1 なしで始めてください</translation>
    </message>
    <message>
        <source>is no LoRA</source>
        <translation>は LoRA ではありません</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>is there already with another content, and stays</source>
        <translation>は別の内容ですでに存在するため、そのまま残します</translation>
    </message>
    <message>
        <source>choose a folder of pictures</source>
        <translation>画像のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>is hidden or the system&apos;s; pictures in it: %1</source>
        <translation>は隠しフォルダーまたはシステムのフォルダーです。中の画像: %1</translation>
    </message>
    <message>
        <source>hidden pictures in it: %1</source>
        <translation>中の隠し画像: %1</translation>
    </message>
    <message>
        <source>is in use, and its list of pictures cannot be copied to look at it</source>
        <translation>は使用中のため、画像の一覧を閲覧用にコピーできません</translation>
    </message>
    <message>
        <source>try again in a moment, or close the other window</source>
        <translation>少し待ってからやり直すか、もう一つのウィンドウを閉じてください</translation>
    </message>
    <message>
        <source>close the other window and start this one again</source>
        <translation>もう一つのウィンドウを閉じて、こちらを起動し直してください</translation>
    </message>
    <message>
        <source>is open in another window, this one only looks</source>
        <translation>は別のウィンドウで開かれているため、このウィンドウでは閲覧のみできます</translation>
    </message>
    <message>
        <source>is open on %1, this window only looks</source>
        <translation>は %1 で開かれているため、このウィンドウでは閲覧のみできます</translation>
    </message>
    <message>
        <source>its gradient is not a finite number</source>
        <translation>その勾配が有限の数ではありません</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>%1 を下げてください</translation>
    </message>
    <message>
        <source>scenery pictures are 128, 256 or 512 pixels wide, not %1</source>
        <translation>scenery の画像の幅は 128、256、512 ピクセルのいずれかで、%1 にはできません</translation>
    </message>
    <message>
        <source>adversarial_weight and feature_weight must not be below 0</source>
        <translation>adversarial_weight と feature_weight は 0 以上でなければなりません</translation>
    </message>
    <message>
        <source>discriminator_learning_rate must be above 0</source>
        <translation>discriminator_learning_rate は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>the discriminator cannot be made</source>
        <translation>識別器を作れません</translation>
    </message>
    <message>
        <source>adversarial_start must not be below 0, discriminator_channels be at least 1, discriminator_layers from 1 to 6</source>
        <translation>adversarial_start は 0 以上、discriminator_channels は 1 以上、discriminator_layers は 1 から 6 にしてください</translation>
    </message>
    <message>
        <source>a discriminator of %1 layers needs at least %2</source>
        <translation>%1 層の識別器には少なくとも %2 が必要です</translation>
    </message>
    <message>
        <source>equivariance_share must be from 0 to 1</source>
        <translation>equivariance_share は 0 から 1 でなければなりません</translation>
    </message>
    <message>
        <source>equivariance_share needs at least %1</source>
        <translation>equivariance_share には少なくとも %1 が必要です</translation>
    </message>
    <message>
        <source>is no embedding</source>
        <translation>は Embedding ではありません</translation>
    </message>
    <message>
        <source>choose a file of an embedding</source>
        <translation>Embedding のファイルを選んでください</translation>
    </message>
</context>
<context>
    <name>MissingNotice</name>
    <message>
        <source>Find it…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Use another</source>
        <translation>別のものを使う</translation>
    </message>
</context>
<context>
    <name>Painting</name>
    <message>
        <source>erase</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>ブラシの線</translation>
    </message>
    <message>
        <source>take an area away</source>
        <translation>領域を取り除く</translation>
    </message>
    <message>
        <source>fill an area</source>
        <translation>領域を塗る</translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>bucket fill</source>
        <translation>バケツ塗り</translation>
    </message>
    <message>
        <source>change the frame</source>
        <translation>枠を変更</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>english</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>german</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>french</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>chinese</source>
        <translation>中国語</translation>
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
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>ネガティブ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>lora</source>
        <translation>lora</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>cfg</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>label</source>
        <translation>色</translation>
    </message>
    <message>
        <source>album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>is</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横長</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Panels slide</source>
        <translation>パネルが滑る</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>動かさない</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>毎ステップ</translation>
    </message>
    <message>
        <source>Twice a second</source>
        <translation>毎秒2回</translation>
    </message>
    <message>
        <source>Every two seconds</source>
        <translation>2秒ごと</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>PNG, without loss</source>
        <translation>PNG（可逆）</translation>
    </message>
    <message>
        <source>JPEG, smaller</source>
        <translation>JPEG（小さめ）</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>最も速いもの</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード (CUDA)</translation>
    </message>
    <message>
        <source>What suits the device</source>
        <translation>デバイスに合うもの</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark or light surfaces, neutral grey in both: colours are judged on them</source>
        <translation>暗い面か明るい面か。どちらも無彩色のグレーで、色を正しく判断できます</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>The colour of what is chosen, focused or active</source>
        <translation>選択中、フォーカス中、動作中のものの色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Whether things slide to their place or are simply there</source>
        <translation>ものが滑って移動するか、すぐにそこに現れるか</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of menus and panels. Prompts stay as they were written.</source>
        <translation>メニューとパネルの言語。プロンプトは書いたままです。</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>画像の作成</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>How often the picture in the making is shown. Rarely is a little faster.</source>
        <translation>作成中の画像を表示する頻度。少ないほうがわずかに速くなります。</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Of new pictures; the request is inside either. Only PNG can be made again to the last pixel.</source>
        <translation>新しい画像の形式。どちらにもリクエストが入ります。最後の1ピクセルまで再現できるのは PNG だけです。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What computes the pictures. The open model is opened anew.</source>
        <translation>画像を計算するもの。開いているモデルは開き直されます。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of the numbers a model computes with: 16 bits need half the memory, 32 are the most exact</source>
        <translation>モデルが計算に使う数値の精度：16ビットはメモリーが半分で済み、32ビットは最も正確です</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>delete %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n picture(s) out of an album</source>
        <translation>
            <numerusform>%n 枚の画像をアルバムから外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n picture(s) to an album</source>
        <translation>
            <numerusform>%n 枚の画像をアルバムに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the album “%1”</source>
        <translation>アルバム「%1」を削除</translation>
    </message>
    <message>
        <source>remove from the history</source>
        <translation>履歴から削除</translation>
    </message>
    <message>
        <source>put a request back</source>
        <translation>リクエストを復元</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>let a part of the request go</source>
        <translation>リクエストの一部をやめる</translation>
    </message>
    <message>
        <source>leave a LoRA out</source>
        <translation>LoRA を外す</translation>
    </message>
    <message>
        <source>use another LoRA</source>
        <translation>別の LoRA を使う</translation>
    </message>
    <message>
        <source>leave an embedding out</source>
        <translation>Embedding を外す</translation>
    </message>
    <message>
        <source>use another embedding</source>
        <translation>別の Embedding を使う</translation>
    </message>
    <message>
        <source>apply pasted parameters</source>
        <translation>貼り付けたパラメーターを適用</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>もの</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>at dawn</source>
        <translation>夜明け</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>昼間</translation>
    </message>
    <message>
        <source>at sunset</source>
        <translation>夕暮れ</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>under the stars</source>
        <translation>星空の下</translation>
    </message>
    <message>
        <source>with a full moon</source>
        <translation>満月</translation>
    </message>
    <message>
        <source>with a crescent moon</source>
        <translation>三日月</translation>
    </message>
    <message>
        <source>with the sun</source>
        <translation>太陽</translation>
    </message>
    <message>
        <source>under a clear sky</source>
        <translation>晴れた空</translation>
    </message>
    <message>
        <source>with clouds</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>in the rain</source>
        <translation>雨の中</translation>
    </message>
    <message>
        <source>in the snow</source>
        <translation>雪の中</translation>
    </message>
    <message>
        <source>in the fog</source>
        <translation>霧の中</translation>
    </message>
    <message>
        <source>in the mountains</source>
        <translation>山の中</translation>
    </message>
    <message>
        <source>on rolling hills</source>
        <translation>なだらかな丘の上</translation>
    </message>
    <message>
        <source>by the sea</source>
        <translation>海辺</translation>
    </message>
    <message>
        <source>in the desert</source>
        <translation>砂漠</translation>
    </message>
    <message>
        <source>in the forest</source>
        <translation>森の中</translation>
    </message>
    <message>
        <source>in the city</source>
        <translation>街の中</translation>
    </message>
    <message>
        <source>on a flowery meadow</source>
        <translation>花咲く草原</translation>
    </message>
    <message>
        <source>a house</source>
        <translation>家</translation>
    </message>
    <message>
        <source>a tree</source>
        <translation>木</translation>
    </message>
    <message>
        <source>a pine tree</source>
        <translation>松の木</translation>
    </message>
    <message>
        <source>a sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>a lighthouse</source>
        <translation>灯台</translation>
    </message>
    <message>
        <source>a windmill</source>
        <translation>風車</translation>
    </message>
    <message>
        <source>a cactus</source>
        <translation>サボテン</translation>
    </message>
    <message>
        <source>a hot air balloon</source>
        <translation>気球</translation>
    </message>
    <message>
        <source>a car</source>
        <translation>車</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>flat design</source>
        <translation>フラットデザイン</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>水彩画</translation>
    </message>
    <message>
        <source>pencil drawing</source>
        <translation>鉛筆画</translation>
    </message>
    <message>
        <source>pixel art</source>
        <translation>ピクセルアート</translation>
    </message>
    <message>
        <source>blue poster style</source>
        <translation>青いポスター風</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
</context>
<context>
    <name>sfumato::ModelLibrary</name>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery（内蔵）</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::AboutDialog</name>
    <message>
        <source>About Sfumato</source>
        <translation>Sfumato について</translation>
    </message>
    <message>
        <source>A studio for latent diffusion that works offline, on any computer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>どのコンピューターでもオフラインで動く、潜在拡散のスタジオです。
GNU 一般公衆ライセンス バージョン3以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻ります</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Actions</name>
    <message>
        <source>No picture is being made</source>
        <translation>作成中の画像はありません</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>まだ画像がありません</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet</source>
        <translation>キャンバスにはまだ何もありません</translation>
    </message>
    <message>
        <source>There is no candidate yet: repaint something first</source>
        <translation>まだ候補がありません。先にどこかを描き直してください</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::Canvas</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>ホイール：ズーム、ドラッグ：移動、ダブルクリック：全体表示と実寸の切り替え</translation>
    </message>
    <message>
        <source>Paint on it</source>
        <translation>これに描く</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CanvasController</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>take a picture onto the canvas</source>
        <translation>画像をキャンバスに載せる</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>新しいキャンバス</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 は開けませんでした</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1 is on the canvas</source>
        <translation>%1 をキャンバスに載せました</translation>
    </message>
    <message>
        <source>Open a picture or document</source>
        <translation>画像または文書を開く</translation>
    </message>
    <message>
        <source>Pictures and documents (*.sfu *.png *.jpg *.jpeg *.webp)</source>
        <translation>画像と文書 (*.sfu *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>文書に名前を付けて保存</translation>
    </message>
    <message>
        <source>Documents (*.sfu)</source>
        <translation>文書 (*.sfu)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>画像に名前を付けて保存</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>画像 (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>マスクを読み込む</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>load a mask</source>
        <translation>マスクを読み込む</translation>
    </message>
    <message>
        <source>The mask was scaled to the canvas.</source>
        <translation>マスクをキャンバスの大きさに合わせました。</translation>
    </message>
    <message>
        <source>It is %1 × %2 pixels large, the canvas %3 × %4.</source>
        <translation>マスクは %1 × %2 ピクセル、キャンバスは %3 × %4 です。</translation>
    </message>
    <message>
        <source>clear the sketch</source>
        <translation>スケッチを消去</translation>
    </message>
    <message>
        <source>clear the mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>invert the mask</source>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>grow the mask</source>
        <translation>マスクを広げる</translation>
    </message>
    <message>
        <source>shrink the mask</source>
        <translation>マスクを縮める</translation>
    </message>
    <message>
        <source>soften the mask</source>
        <translation>マスクをぼかす</translation>
    </message>
    <message>
        <source>Its colours are not those of the file.</source>
        <translation>色はファイルのものと異なります。</translation>
    </message>
    <message>
        <source>close the canvas</source>
        <translation>キャンバスを閉じる</translation>
    </message>
    <message>
        <source>The canvas is closed; undo brings it back</source>
        <translation>キャンバスを閉じました。元に戻すで取り戻せます</translation>
    </message>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>まだファイルを開いたり保存したりしていません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CarriedList</name>
    <message>
        <source>strength %1 %</source>
        <translation>強さ %1 %</translation>
    </message>
    <message>
        <source>Enlarges an old picture %1 times</source>
        <translation>以前の画像を %1 倍に拡大します</translation>
    </message>
    <message>
        <source>Begins with an old picture</source>
        <translation>以前の画像から始めます</translation>
    </message>
    <message>
        <source>Paints around an old picture</source>
        <translation>以前の画像の周りを描きます</translation>
    </message>
    <message>
        <source>Repaints part of an old picture</source>
        <translation>以前の画像の一部を描き直します</translation>
    </message>
    <message>
        <source>The picture is gone: %1</source>
        <translation>画像がありません: %1</translation>
    </message>
    <message>
        <source>only under its old mask</source>
        <translation>以前のマスクの下だけ</translation>
    </message>
    <message>
        <source>Goes on from step %1 of “%2”</source>
        <translation>「%2」のステップ %1 から続けます</translation>
    </message>
    <message>
        <source>LoRA %1</source>
        <translation>LoRA %1</translation>
    </message>
    <message>
        <source>Reads these words as older versions did</source>
        <translation>これらの言葉を以前のバージョンと同じに読みます</translation>
    </message>
    <message>
        <source>It does not begin with noise</source>
        <translation>ノイズからは始まりません</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>Weight %1, of the text %2</source>
        <translation>重み %1、テキストは %2</translation>
    </message>
    <message>
        <source>Until they are changed</source>
        <translation>変更されるまで</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>やめる: %1</translation>
    </message>
    <message>
        <source>Begin with noise instead of going on from another picture</source>
        <translation>別の画像の続きではなく、ノイズから始めます</translation>
    </message>
    <message>
        <source>The next picture is made without it. Undo brings it back.</source>
        <translation>次の画像はこれなしで作られます。元に戻すと復活します。</translation>
    </message>
    <message>
        <source>What the next picture carries on</source>
        <translation>次の画像が引き継ぐもの</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CheckpointController</name>
    <message>
        <source>The models of %1 are listed</source>
        <translation>%1 のモデルを一覧に加えました</translation>
    </message>
    <message>
        <source>%1 is in the library</source>
        <translation>%1 はライブラリーにあります</translation>
    </message>
    <message>
        <source>Read how this picture was made</source>
        <translation>この画像の作り方を読み取る</translation>
    </message>
    <message>
        <source>Add to the model library, where it is</source>
        <translation>今の場所のままモデルライブラリに加える</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>チェックポイントを開く</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>チェックポイント (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type some letters of a command, a model or a prompt</source>
        <translation>コマンド、モデル、プロンプトの一部を数文字入力してください</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド一覧</translation>
    </message>
    <message>
        <source>Return runs what is chosen</source>
        <translation>Enter で選択したものを実行します</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing that can be done now has these letters.</source>
        <translation>今できることの中に、これらの文字を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompareView</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Wheel: zoom; drag: move; double click: fitted or actual size</source>
        <translation>ホイール：ズーム、ドラッグ：移動、ダブルクリック：全体表示と実寸の切り替え</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::CompletionList</name>
    <message>
        <source>Names that fit</source>
        <translation>該当する名前</translation>
    </message>
    <message>
        <source>Up and Down choose, Return or Tab takes the name, Esc closes</source>
        <translation>上下キーで選択、Enter または Tab で確定、Esc で閉じます</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>A quick picture follows every change. Nothing of it is kept until you keep it.</source>
        <translation>変更のたびに素早く画像を作ります。残すまで何も保存されません。</translation>
    </message>
    <message>
        <source>Generate forever</source>
        <translation>生成を続ける</translation>
    </message>
    <message>
        <source>Make one picture after another until this is switched off</source>
        <translation>オフにするまで、次々に画像を作ります</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>この後で止める</translation>
    </message>
    <message>
        <source>Finish the picture being made, then rest</source>
        <translation>作成中の画像を仕上げてから休みます</translation>
    </message>
    <message>
        <source>Make the picture. While one is being made, another waits in line.</source>
        <translation>画像を作ります。作成中は次の画像が順番を待ちます。</translation>
    </message>
    <message>
        <source>Stop the picture being made. Pictures already finished are kept.</source>
        <translation>作成中の画像を中止します。完成した画像は残ります。</translation>
    </message>
    <message>
        <source>How long it takes is known after the first picture.</source>
        <translation>所要時間は最初の画像の後に分かります。</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <translation>%1、メモリー %2</translation>
    </message>
    <message numerus="yes">
        <source>As measured with this model at this size, over %n picture(s) so far.</source>
        <translation>
            <numerusform>このモデルとサイズでの実測値（これまで %n 枚）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned from %n picture(s) of this model at %1 × %2; exact after the first at this size.</source>
        <translation>
            <numerusform>このモデルの %1 × %2 の画像 %n 枚からの推定値。このサイズの1枚目の後は正確になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::DockTitles</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Panels behind one another; the arrow keys choose</source>
        <translation>重なったパネル。矢印キーで選びます</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ExplorerWindow</name>
    <message>
        <source>Diffusion explorer</source>
        <translation>拡散エクスプローラー</translation>
    </message>
    <message>
        <source>Pages of the explorer</source>
        <translation>エクスプローラーのページ</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>何を見るか</translation>
    </message>
    <message>
        <source>Into noise</source>
        <translation>ノイズへ</translation>
    </message>
    <message>
        <source>Out of noise</source>
        <translation>ノイズから</translation>
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
        <translation>そのモデルを開く</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripModel</name>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Picture %1, finished</source>
        <translation>画像 %1、完成</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1、完成</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::FilmstripPanel</name>
    <message>
        <source>Branch from here</source>
        <translation>ここから分岐</translation>
    </message>
    <message>
        <source>Guidance sweep…</source>
        <translation>ガイダンス比較…</translation>
    </message>
    <message>
        <source>Step filmstrip</source>
        <translation>ステップのフィルムストリップ</translation>
    </message>
    <message>
        <source>The picture after each step. Click one to look at it.</source>
        <translation>各ステップ後の画像。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Make another picture from the chosen step on, with the prompt, guidance and sampler of the left column</source>
        <translation>選んだステップから、左の欄のプロンプト、ガイダンス、サンプラーで別の画像を作ります</translation>
    </message>
    <message>
        <source>Guidance sweep</source>
        <translation>ガイダンス比較</translation>
    </message>
    <message>
        <source>The same seed at several guidance scales, in a row</source>
        <translation>同じシードを複数のガイダンススケールで並べます</translation>
    </message>
    <message>
        <source>The steps of the picture appear here.</source>
        <translation>画像の各ステップがここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a step in the filmstrip first</source>
        <translation>先にフィルムストリップでステップを選んでください</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryController</name>
    <message numerus="yes">
        <source>colour %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像に色を付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>画像をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Looking at new files: %1 of %2</source>
        <translation>新しいファイルを調べています：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n 枚の画像を読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without parameters</source>
        <translation>
            <numerusform>パラメーターなし %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>既知 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>読み取れないもの %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written to %1</source>
        <translation>
            <numerusform>%n 枚の画像を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library was rebuilt from %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルからライブラリーを再構築しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像を評価</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新しいアルバム</translation>
    </message>
    <message>
        <source>New album %1</source>
        <translation>新しいアルバム %1</translation>
    </message>
    <message>
        <source>Import the pictures of a folder</source>
        <translation>フォルダーの画像を読み込む</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>読み込み中：%1 / %2</translation>
    </message>
    <message>
        <source>Web page with everything inside (*.html)</source>
        <translation>すべてを含むウェブページ (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>書き出し中：%1 / %2</translation>
    </message>
    <message>
        <source>Rebuilding the library: %1 of %2</source>
        <translation>ライブラリーを再構築中：%1 / %2</translation>
    </message>
    <message>
        <source>Rebuilding the library</source>
        <translation>ライブラリーを再構築中</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or in a trash left out</source>
        <translation>
            <numerusform>隠しファイルやごみ箱の %n 枚を除外</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryDetails</name>
    <message>
        <source>Picture details</source>
        <translation>画像の詳細</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>選択した画像の作り方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on the picture</source>
        <translation>画像のメモ</translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>検索の対象になり、入力中に保存されます</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>画像を選ぶと、作り方が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are chosen</source>
        <translation>
            <numerusform>%n 枚の画像を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>ネガティブ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>step %1 of another run</source>
        <translation>別の実行のステップ %1</translation>
    </message>
    <message>
        <source>a picture, repainted</source>
        <translation>描き直した画像</translation>
    </message>
    <message>
        <source>a picture, enlarged %1 times</source>
        <translation>%1 倍に拡大した画像</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>%1
Seed %2, %3×%4
%5</source>
        <translation>%1
シード %2、%3×%4
%5</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPanel</name>
    <message>
        <source>Put its request back</source>
        <translation>このリクエストを復元</translation>
    </message>
    <message>
        <source>Use only its…</source>
        <translation>一部だけ使う…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Add to album</source>
        <translation>アルバムに追加</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新しいアルバム</translation>
    </message>
    <message>
        <source>Take out of this album</source>
        <translation>このアルバムから外す</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Two to four pictures at once</source>
        <translation>一度に2枚から4枚まで</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)…</source>
        <translation>
            <numerusform>%n 枚の画像を書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Gallery search</source>
        <translation>ギャラリー検索</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>画像を読み込む…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Click to look, double-click for the viewer, 0 to 5 for stars, Delete for the trash</source>
        <translation>クリックで表示、ダブルクリックでビューアー、0～5で星、Delete でゴミ箱</translation>
    </message>
    <message>
        <source>Show folders and albums</source>
        <translation>フォルダーとアルバムを表示</translation>
    </message>
    <message>
        <source>Folders by date, and albums</source>
        <translation>日付ごとのフォルダーとアルバム</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>How the chosen picture was made</source>
        <translation>選択した画像の作り方</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>画像の順序</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Import, export, rebuild</source>
        <translation>読み込み、書き出し、再構築</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>色ごと</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデルごと</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>シード順</translation>
    </message>
    <message>
        <source>Export what is chosen…</source>
        <translation>選択した画像を書き出す…</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>少し違います</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>Every picture you make is kept here. Pictures of other programs can be imported with their parameters.</source>
        <translation>作った画像はすべてここに残ります。他のプログラムの画像も、パラメーターごと読み込めます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No picture is all of this.</source>
        <translation>すべてに当てはまる画像はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2 枚中 %1 枚を選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <source>Edit on the canvas</source>
        <translation>キャンバスで編集</translation>
    </message>
    <message>
        <source>Choose two to four pictures first</source>
        <translation>先に画像を 2～4 枚選んでください</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GalleryPlaces</name>
    <message>
        <source>Folders and albums</source>
        <translation>フォルダーとアルバム</translation>
    </message>
    <message>
        <source>Click to see the pictures of a day or an album; drop pictures on an album</source>
        <translation>クリックすると、その日やアルバムの画像を表示します。画像をアルバムにドロップできます</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新しいアルバム</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <translation>アルバムの名前を変更</translation>
    </message>
    <message>
        <source>Remove the album</source>
        <translation>アルバムを削除</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GenerationController</name>
    <message>
        <source>Done in %1</source>
        <translation>%1で完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>キューは一時停止中です</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>別のモデルを開く…</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>モデルを開いています…</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>開いているモデルはありません</translation>
    </message>
    <message>
        <source>Use the built-in model</source>
        <translation>内蔵モデルを使う</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>%1 × %2 にする</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused; %n job(s) waiting</source>
        <translation>
            <numerusform>キューは一時停止中です。%n 件のジョブが待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>About the picture just made</source>
        <translation>いま作成した画像について</translation>
    </message>
    <message>
        <source>Where is the LoRA %1?</source>
        <translation>LoRA %1 はどこにありますか?</translation>
    </message>
    <message>
        <source>LoRAs (*.safetensors *.ckpt *.pt *.pth)</source>
        <translation>LoRA (*.safetensors *.ckpt *.pt *.pth)</translation>
    </message>
    <message>
        <source>Where is the model %1?</source>
        <translation>モデル %1 はどこにありますか?</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)</source>
        <translation>チェックポイント (*.safetensors *.ckpt *.pt *.pth *.gguf)</translation>
    </message>
    <message>
        <source>Where is the embedding %1?</source>
        <translation>Embedding %1 はどこにありますか？</translation>
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
        <translation>%1 に沿って変えるもの</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：なし</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1：値</translation>
    </message>
    <message>
        <source>%1: choose values</source>
        <translation>%1：値を選ぶ</translation>
    </message>
    <message>
        <source>Choose among all there are</source>
        <translation>あるものすべてから選びます</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values between commas or semicolons. Numbers also as 1-5, 1-10 (+2) for steps of two, 1-10 [5] for five evenly spread.</source>
        <translation>値はコンマまたはセミコロンで区切ります。数は 1-5、2 刻みの 1-10 (+2)、等間隔の 5 個 1-10 [5] とも書けます。</translation>
    </message>
    <message>
        <source>Choose a parameter first</source>
        <translation>先にパラメーターを選んでください</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::GridDialog</name>
    <message>
        <source>Make the grid</source>
        <translation>グリッドを作る</translation>
    </message>
    <message>
        <source>X/Y/Z grid</source>
        <translation>X/Y/Z グリッド</translation>
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
        <translation>シート</translation>
    </message>
    <message>
        <source>Ask for all these pictures as one job</source>
        <translation>これらの画像すべてを一つのジョブとして頼みます</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻ります</translation>
    </message>
    <message>
        <source>All else is as in the left column.</source>
        <translation>ほかはすべて左の欄のとおりです。</translation>
    </message>
    <message>
        <source>All else is as in the left column: “%1”</source>
        <translation>ほかはすべて左の欄のとおりです：「%1」</translation>
    </message>
    <message>
        <source>Correct the values above.</source>
        <translation>上の値を直してください。</translation>
    </message>
    <message>
        <source>Write values for at least one parameter.</source>
        <translation>少なくとも一つのパラメーターに値を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>、約 %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryDetails</name>
    <message>
        <source>Show the pictures of this request</source>
        <translation>このリクエストの画像を表示します</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on the prompt</source>
        <translation>プロンプトのメモ</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>A favourite: all requests with this prompt</source>
        <translation>お気に入り：このプロンプトのすべてのリクエスト</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Put the whole request back, seed included</source>
        <translation>シードも含めてリクエスト全体を復元します</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Put back only the prompt</source>
        <translation>プロンプトだけを復元します</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Put back only the seed</source>
        <translation>シードだけを復元します</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Put back only the settings</source>
        <translation>設定だけを復元します</translation>
    </message>
    <message>
        <source>Became: %1</source>
        <translation>展開結果：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the search; kept as you type</source>
        <translation>検索で見つかります。入力中に保存されます</translation>
    </message>
    <message>
        <source>Show the newest picture of this request</source>
        <translation>このリクエストの最新の画像を表示</translation>
    </message>
    <message>
        <source>Click to see it large</source>
        <translation>クリックで大きく表示</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>（プロンプトなし）</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>ネガティブ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像数</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryModel</name>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>（プロンプトなし）</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>クリックで確認、ダブルクリックか Enter でシードも含めてリクエスト全体を復元します</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::HistoryPanel</name>
    <message>
        <source>History search</source>
        <translation>履歴検索</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>プロンプト履歴</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Show only favourites</source>
        <translation>お気に入りだけを表示します</translation>
    </message>
    <message>
        <source>Each prompt once</source>
        <translation>プロンプトごとに一つ</translation>
    </message>
    <message>
        <source>Of requests with the same prompt only the newest</source>
        <translation>同じプロンプトのリクエストは最新のものだけ</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>少し違います</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>プロンプトはまだありません</translation>
    </message>
    <message>
        <source>Whatever you ask for is kept here, with every setting.</source>
        <translation>リクエストはすべての設定とともにここに残ります。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No prompt is all of this.</source>
        <translation>すべてに当てはまるプロンプトはありません。</translation>
    </message>
    <message>
        <source>Put the whole request back</source>
        <translation>リクエスト全体を復元</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>プロンプトだけを使う</translation>
    </message>
    <message>
        <source>Use only the seed</source>
        <translation>シードだけを使う</translation>
    </message>
    <message>
        <source>Use only the settings</source>
        <translation>設定だけを使う</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>その画像を表示</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>お気に入りにする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show all prompts</source>
        <translation>すべてのプロンプトを表示</translation>
    </message>
    <message>
        <source>Click to look; a double click or Enter puts the whole request back, seed included</source>
        <translation>クリックで確認、ダブルクリックか Enter でシードも含めてリクエスト全体を復元します</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintBar</name>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Repaint strength</source>
        <translation>描き直しの強さ</translation>
    </message>
    <message>
        <source>How much may change: 0 keeps what is there, 100 paints it anew</source>
        <translation>どこまで変えてよいか：0 は今のまま、100 はすべて描き直します</translation>
    </message>
    <message>
        <source>Repaint area</source>
        <translation>描き直す範囲</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Only the masked part</source>
        <translation>マスク部分のみ</translation>
    </message>
    <message>
        <source>Masked content</source>
        <translation>マスクの中身</translation>
    </message>
    <message>
        <source>What the masked part begins with</source>
        <translation>マスク部分の出発点</translation>
    </message>
    <message>
        <source>Colours around it</source>
        <translation>周囲の色</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>今の内容</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし（一から）</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>マスクのぼかし</translation>
    </message>
    <message>
        <source>How softly the repainted part goes over into the rest</source>
        <translation>描き直した部分と周囲のなじみ具合</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Mask padding</source>
        <translation>マスクの余白</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees</source>
        <translation>モデルが見る周囲の広さ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Point at one to see it in place; a double click accepts it</source>
        <translation>指すとその場で表示し、ダブルクリックで採用します</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>What the model sees: all of the canvas, or the masked part and its surroundings, enlarged to its own size. Of a canvas much larger than that, it is the masked part until you choose.</source>
        <translation>モデルが見る範囲：キャンバス全体、またはマスク部分とその周囲をモデルの大きさに拡大したもの。それよりずっと大きいキャンバスでは、選ぶまではマスク部分です。</translation>
    </message>
    <message>
        <source>Nothing is masked: all of the picture is repainted</source>
        <translation>マスクがないので、画像全体を描き直します</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::InpaintController</name>
    <message>
        <source>There is nothing on the canvas to repaint</source>
        <translation>描き直すものがキャンバスにありません</translation>
    </message>
    <message>
        <source>The model is still being opened</source>
        <translation>モデルを開いている途中です</translation>
    </message>
    <message>
        <source>accept a repainted part</source>
        <translation>描き直した部分を採用</translation>
    </message>
    <message>
        <source>enlarge the canvas</source>
        <translation>キャンバスを拡大</translation>
    </message>
    <message>
        <source>Taken onto the canvas</source>
        <translation>キャンバスに取り込みました</translation>
    </message>
    <message>
        <source>Left as it was; the pictures stay in the gallery</source>
        <translation>元のままです。画像はギャラリーに残ります</translation>
    </message>
    <message>
        <source>The request before this one is still being prepared</source>
        <translation>前のリクエストをまだ準備しています</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LabelledRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Use from the last picture</source>
        <translation>前回の画像の値を使う</translation>
    </message>
    <message>
        <source>Use %1 from the last picture</source>
        <translation>前回の画像の %1 を使う</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>まだ画像を作っていません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LastCanvas</name>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>The canvas of last time was not saved. It was kept.</source>
        <translation>前回のキャンバスは保存されていません。残してあります。</translation>
    </message>
    <message>
        <source>Sfumato ended unexpectedly. Its canvas was kept.</source>
        <translation>Sfumato が予期せず終了しました。キャンバスは残っています。</translation>
    </message>
    <message>
        <source>It is from %1.</source>
        <translation>%1 のものです。</translation>
    </message>
    <message>
        <source>bring a canvas back</source>
        <translation>キャンバスを元に戻す</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::LiveController</name>
    <message>
        <source>Live: %1</source>
        <translation>ライブ：%1</translation>
    </message>
    <message numerus="yes">
        <source>Live, %n step(s)</source>
        <translation>
            <numerusform>ライブ、%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残しました</translation>
    </message>
    <message>
        <source>There is no live picture to keep</source>
        <translation>残せるライブ画像がありません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Create panel</source>
        <translation>作成パネル</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures panel</source>
        <translation>画像パネル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History panel</source>
        <translation>履歴パネル</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Queue panel</source>
        <translation>キューパネル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models panel</source>
        <translation>モデルパネル</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training panel</source>
        <translation>学習パネル</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::MakingInset</name>
    <message>
        <source>In the making</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Take it out of the corner</source>
        <translation>隅から外す</translation>
    </message>
    <message>
        <source>Take it out of the corner; it is made all the same</source>
        <translation>隅から外します。作成はそのまま続きます</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
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
        <translation>%1 用 LoRA</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Unknown family</source>
        <translation>不明なファミリー</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelCombo</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that makes the pictures</source>
        <translation>画像を作るモデル</translation>
    </message>
    <message>
        <source>scenery (built in)</source>
        <translation>scenery（内蔵）</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>別のモデルを開く…</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelPopup</name>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search among the models</source>
        <translation>モデルから検索</translation>
    </message>
    <message>
        <source>Name, family or hash; arrows choose, Return opens</source>
        <translation>名前、ファミリー、ハッシュ。矢印で選択、Enter で開きます</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>別のモデルを開く…</translation>
    </message>
    <message>
        <source>A file or folder that the library does not list</source>
        <translation>ライブラリーの一覧にないファイルまたはフォルダー</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsDetails</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>プロンプトに入れる</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1B パラメーター</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1M パラメーター</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>モデルについて</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourites come first (Ctrl+D)</source>
        <translation>お気に入りは先頭に表示されます (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder that it lies in</source>
        <translation>これが入っているフォルダーを開きます</translation>
    </message>
    <message>
        <source>The file is gone; forget what was known of it</source>
        <translation>ファイルがなくなりました。記録を消します</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>ランク %1</translation>
    </message>
    <message>
        <source>v-prediction</source>
        <translation>v 予測</translation>
    </message>
    <message>
        <source>hash is being computed</source>
        <translation>ハッシュを計算中</translation>
    </message>
    <message>
        <source>It is not at %1 any more.</source>
        <translation>%1 にはもうありません。</translation>
    </message>
    <message>
        <source>Is open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Make pictures with this model (Return)</source>
        <translation>このモデルで画像を作ります (Enter)</translation>
    </message>
    <message>
        <source>Put its tag into the prompt (Return)</source>
        <translation>タグをプロンプトに入れます (Enter)</translation>
    </message>
    <message>
        <source>Put it into the prompt</source>
        <translation>プロンプトに入れます</translation>
    </message>
    <message>
        <source>It is open already</source>
        <translation>すでに開いています</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands above</source>
        <translation>使えません。理由は上にあります</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>プログラムの一部です</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ModelsPanel</name>
    <message>
        <source>Model search</source>
        <translation>モデル検索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>モデルのフォルダーを追加…</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>モデルライブラリー</translation>
    </message>
    <message>
        <source>Models, LoRAs and embeddings; Return opens or uses one</source>
        <translation>モデル、LoRA、Embedding。Enter で開くか使います</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
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
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>プロンプトに入れる</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Drop files on the window, or add the folder of another program: nothing is copied.</source>
        <translation>ファイルをウィンドウにドロップするか、他のプログラムのフォルダーを追加してください。コピーはされません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No card holds all of these words.</source>
        <translation>これらの語をすべて含むカードはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>It cannot be used: what is wrong stands below</source>
        <translation>使えません。理由は下にあります</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>It is part of the program</source>
        <translation>プログラムの一部です</translation>
    </message>
    <message>
        <source>It is still being computed</source>
        <translation>まだ計算中です</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoisingPage</name>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>How fast the signal goes under</source>
        <translation>信号がどれほど速く埋もれるか</translation>
    </message>
    <message>
        <source>Timestep</source>
        <translation>タイムステップ</translation>
    </message>
    <message>
        <source>0 is the picture, 999 is noise. Drag it.</source>
        <translation>0 は画像、999 はノイズです。ドラッグしてください。</translation>
    </message>
    <message>
        <source>The picture under noise</source>
        <translation>ノイズをかけた画像</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Any picture on the disk; one can also be dropped here</source>
        <translation>ディスク上の画像を選びます。ここにドロップもできます</translation>
    </message>
    <message>
        <source>Take it from the canvas</source>
        <translation>キャンバスから取る</translation>
    </message>
    <message>
        <source>The picture the window shows now</source>
        <translation>ウィンドウに今表示されている画像</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>別のノイズ</translation>
    </message>
    <message>
        <source>Mix the picture with another noise</source>
        <translation>画像に別のノイズを混ぜます</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>Choose one to see how diffusion takes it apart.</source>
        <translation>画像を選ぶと、拡散がそれを崩していく様子を見られます。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Timestep %1 of %2</source>
        <translation>タイムステップ %1 / %2</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 は読み取れる画像ではありません</translation>
    </message>
    <message>
        <source>x = %1 · picture + %2 · noise
Signal to noise %3 dB</source>
        <translation>x = %1 · 画像 + %2 · ノイズ
信号対ノイズ %3 dB</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::NoticeRow</name>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PaintView</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Wheel: zoom; Shift and wheel: turn; space bar or middle button: move</source>
        <translation>ホイール: 拡大縮小、Shift＋ホイール: 回転、スペースキーまたは中ボタン: 移動</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Return applies it, Esc lets it go</source>
        <translation>Enter で適用、Esc で取り消し</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParameterRow</name>
    <message>
        <source>%1 slider</source>
        <translation>%1のスライダー</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ParametersDialog</name>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>%1 で作成</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>取り込まれないもの：%1</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻ります</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>すべて使う</translation>
    </message>
    <message>
        <source>Put the whole request into the left column, seed included; undo brings back what was there</source>
        <translation>シードも含めてリクエスト全体を左の欄に入れます。元に戻すと前の内容に戻ります</translation>
    </message>
    <message>
        <source>Use only the prompt</source>
        <translation>プロンプトだけを使う</translation>
    </message>
    <message>
        <source>Leave all other settings as they are</source>
        <translation>ほかの設定はそのままにします</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1, which is not in the library: the open model is used</source>
        <translation>%1（ライブラリーにないため、開いているモデルを使います）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>ガイダンススケール</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
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
        <translation>この画像を残す</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Save the live picture and enter it into the history</source>
        <translation>ライブ画像を保存し、履歴に記録します</translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 it/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>ほかに %n 件待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sfumato::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What should be in the picture?</source>
        <translation>画像に何を描きますか？</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>What should not be in it?</source>
        <translation>何を描かないようにしますか？</translation>
    </message>
    <message>
        <source>Describe the picture. Words the model does not know are underlined. Ctrl+Up and Ctrl+Down weigh the word at the cursor or the selection; &lt;lora: and __ complete names, Ctrl+Space asks for them.</source>
        <translation>画像を言葉で説明してください。モデルが知らない語には下線が付きます。Ctrl+上下でカーソル位置の語や選択範囲に重みを付けます。&lt;lora: や __ で名前を補完し、Ctrl+Space で候補を出します。</translation>
    </message>
    <message>
        <source>What guidance pushes the picture away from. May stay empty.</source>
        <translation>ガイダンスが画像を遠ざける内容。空でもかまいません。</translation>
    </message>
    <message>
        <source>%1/%2 tokens</source>
        <translation>%1/%2 トークン</translation>
    </message>
    <message>
        <source>Both prompts, no settings</source>
        <translation>両方のプロンプト、設定なし</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 steps, seed %4</source>
        <translation>%1 × %2 ピクセル、%3 ステップ、シード %4</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>取り込まれないもの：%1</translation>
    </message>
    <message>
        <source>This text holds the parameters of a picture (%1)</source>
        <translation>このテキストには画像のパラメーターが入っています（%1）</translation>
    </message>
    <message>
        <source>Apply parameters</source>
        <translation>パラメーターを適用</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>テキストとして挿入</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueModel</name>
    <message>
        <source>grid of %1</source>
        <translation>%1 のグリッド</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>step %1/%2 · %3 left</source>
        <translation>ステップ %1/%2 · 残り %3</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>(no prompt)</source>
        <translation>（プロンプトなし）</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueuePanel</name>
    <message>
        <source>Nothing waits</source>
        <translation>待機中のものはありません</translation>
    </message>
    <message>
        <source>Ask for as many pictures as you like: they are made one after the other.</source>
        <translation>画像はいくつでも注文できます。順番に作られます。</translation>
    </message>
    <message>
        <source>Set up a grid…</source>
        <translation>グリッドを設定…</translation>
    </message>
    <message>
        <source>Job queue</source>
        <translation>ジョブキュー</translation>
    </message>
    <message>
        <source>What is made now, and what waits; Delete cancels or removes</source>
        <translation>作成中のものと待機中のもの。Delete でキャンセルまたは削除します</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを作る</translation>
    </message>
    <message>
        <source>Put its request back</source>
        <translation>このリクエストを復元</translation>
    </message>
    <message>
        <source>Cancel or remove</source>
        <translation>キャンセルまたは削除</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation>完了したものを消す</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Rest after the picture being made; press again to go on</source>
        <translation>作成中の画像が終わったら休みます。もう一度押すと再開します</translation>
    </message>
    <message>
        <source>Set up a grid</source>
        <translation>グリッドを設定</translation>
    </message>
    <message>
        <source>Make a grid of pictures that differ in up to three things</source>
        <translation>最大三つの項目を変えた画像のグリッドを作ります</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Make what is still missing of these jobs</source>
        <translation>これらのジョブの残りを作ります</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Take them off the list; they stay in the history</source>
        <translation>一覧から外します。履歴には残ります</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time are not finished.</source>
        <translation>
            <numerusform>前回のジョブが %n 件、完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first</source>
        <translation>先にジョブを選んでください</translation>
    </message>
    <message>
        <source>Only a job that waits can be moved</source>
        <translation>待機中のジョブだけを動かせます</translation>
    </message>
    <message>
        <source>It is the next one</source>
        <translation>すでに次のジョブです</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>すでに最後のジョブです</translation>
    </message>
    <message>
        <source>Only a job that did not come to its end can go on</source>
        <translation>終わらなかったジョブだけを続けられます</translation>
    </message>
    <message>
        <source>No job has ended yet</source>
        <translation>まだ終わったジョブがありません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::QueueTimings</name>
    <message>
        <source>Timings</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Where the time of this job went: opening the model, reading the prompt, steps, decoding; grey is the rest, previews and saving.</source>
        <translation>このジョブの時間の内訳：モデルを開く、プロンプトを読む、ステップ、デコード。灰色は残り、プレビューと保存です。</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>読み込み %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>テキスト %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) %1 (%2 ms each)</source>
        <translation>
            <numerusform>%n ステップ %1（各 %2 ms）</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoding %1</source>
        <translation>デコード %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RateRow</name>
    <message>
        <source>%1 slider</source>
        <translation>%1 のスライダー</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::RunPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Predicted noise</source>
        <translation>予測されたノイズ</translation>
    </message>
    <message>
        <source>Predicted picture</source>
        <translation>予測された画像</translation>
    </message>
    <message>
        <source>Where a word looks</source>
        <translation>語が見ている場所</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Which step of the run is shown</source>
        <translation>表示する実行ステップ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The latent that goes into the network, in the colours that fit the picture best</source>
        <translation>ネットワークに入る潜在表現を、画像に最もよく合う色で表したもの</translation>
    </message>
    <message>
        <source>What the network takes for noise in it</source>
        <translation>ネットワークがその中のノイズと見なしたもの</translation>
    </message>
    <message>
        <source>What remains without that noise, decoded</source>
        <translation>そのノイズを除いて残ったものをデコードした画像</translation>
    </message>
    <message>
        <source>Cross-attention of the chosen word, averaged over layers and steps</source>
        <translation>選んだ語のクロスアテンションを、層とステップで平均したもの</translation>
    </message>
    <message>
        <source>Make one picture of what the left column asks for, and show every step. It is not kept.</source>
        <translation>左の欄のとおりに画像を1枚作り、すべてのステップを表示します。画像は保存されません。</translation>
    </message>
    <message>
        <source>Stop the run; the steps so far stay</source>
        <translation>実行を停止します。ここまでのステップは残ります</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>プロンプトの語</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>まだ何も実行していません</translation>
    </message>
    <message>
        <source>See what the network sees: the noise it predicts, the picture it expects, and where every word of the prompt looks.</source>
        <translation>ネットワークが見ているものを見てみましょう。予測するノイズ、期待する画像、そしてプロンプトの各語が見ている場所です。</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>プロンプトを実行</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>ノイズ %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>Show where “%1” looks</source>
        <translation>「%1」が見ている場所を表示します</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A run goes on: stop it first</source>
        <translation>実行中です。先に止めてください</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>何も実行していません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SampleSheets</name>
    <message>
        <source>Samples appear here as it learns.</source>
        <translation>学習が進むとここにサンプルが現れます。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sample strip</source>
        <translation>サンプルの帯</translation>
    </message>
    <message>
        <source>What the model drew after so many steps, always of the same words. Click to look closer.</source>
        <translation>このステップ数でモデルが描いたもの。言葉はいつも同じ。クリックで拡大。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SamplingPanel</name>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>The method that takes the noise away</source>
        <translation>ノイズを取り除く方法</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>How the steps are spread between noise and picture</source>
        <translation>ノイズから画像までのステップの配分</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Whose random numbers the noise is made of: the processor&apos;s, or those that NVIDIA cards draw</source>
        <translation>ノイズを作る乱数の出どころ：プロセッサーのもの、または NVIDIA カードのもの</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Parameters that are seldom changed</source>
        <translation>あまり変えないパラメーター</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Guidance scale</source>
        <translation>ガイダンススケール</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt: higher is stricter and less varied. 1 is no guidance.</source>
        <translation>画像がプロンプトにどれほど忠実か。高いほど忠実で変化が少なくなります。1 はガイダンスなしです。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>How many times the noise is taken away. More is slower and finer.</source>
        <translation>ノイズを取り除く回数。多いほど遅く、細かくなります。</translation>
    </message>
    <message>
        <source>Image count</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>How many pictures, with seeds that follow one another.</source>
        <translation>連続するシードで作る画像の枚数。</translation>
    </message>
    <message>
        <source>Guidance start</source>
        <translation>ガイダンス開始</translation>
    </message>
    <message>
        <source>Guidance begins after this part of the steps: later leaves the composition freer.</source>
        <translation>ガイダンスはステップのこの割合の後に始まります。遅いほど構図が自由になります。</translation>
    </message>
    <message>
        <source>Guidance end</source>
        <translation>ガイダンス終了</translation>
    </message>
    <message>
        <source>Guidance ends after this part of the steps: earlier keeps colours calm, and is quicker.</source>
        <translation>ガイダンスはステップのこの割合の後に終わります。早いほど色が落ち着き、速くなります。</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>再スケール</translation>
    </message>
    <message>
        <source>Brings contrast back that strong guidance exaggerates. 0.7 is usual for models with v-prediction.</source>
        <translation>強いガイダンスで誇張されたコントラストを戻します。v 予測のモデルでは 0.7 が一般的です。</translation>
    </message>
    <message>
        <source>Eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>New noise in every step of DDIM: 0 is none, 1 is as much as DDPM has.</source>
        <translation>DDIM の毎ステップに加える新しいノイズ：0 はなし、1 は DDPM と同じ量です。</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Which layer of the text encoder is heard, counted from the last. 2 is usual for drawn-animation models.</source>
        <translation>テキストエンコーダーのどの層を使うか（最後から数えます）。アニメ系のモデルでは 2 が一般的です。</translation>
    </message>
    <message numerus="yes">
        <source>More (%n changed)</source>
        <translation>
            <numerusform>詳細（%n 件変更）</numerusform>
        </translation>
    </message>
    <message>
        <source>torch&apos;s generator on the processor</source>
        <translation>プロセッサー上の torch の乱数生成器</translation>
    </message>
    <message>
        <source>as on an NVIDIA card, computed here</source>
        <translation>NVIDIA カードと同じものをここで計算</translation>
    </message>
    <message>
        <source>Only the sampler %1 uses it</source>
        <translation>サンプラー %1 だけが使います</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ScheduleChart</name>
    <message>
        <source>Schedule curve</source>
        <translation>スケジュール曲線</translation>
    </message>
    <message>
        <source>How much of the signal is left at each timestep. Click to choose one.</source>
        <translation>各タイムステップに残る信号の量。クリックで選びます。</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchCompletion</name>
    <message>
        <source>Words that must all occur; “-” excludes, quotes keep words together.
Ctrl+Space offers:</source>
        <translation>すべて含まれるべき語。「-」は除外、引用符は語をまとめます。
Ctrl+Space の候補：</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SearchField</name>
    <message>
        <source>Shows what holds all of these words</source>
        <translation>これらの語をすべて含むものを表示します</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The number the picture&apos;s noise grows from. The same seed and settings give the same picture.</source>
        <translation>画像のノイズの元になる数。同じシードと設定なら同じ画像になります。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Throw the dice</source>
        <translation>サイコロを振る</translation>
    </message>
    <message>
        <source>Take another seed at random, and keep it</source>
        <translation>別のシードをランダムに選び、固定します</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>前回のシードを使う</translation>
    </message>
    <message>
        <source>Take the seed of the last picture again, and keep it</source>
        <translation>前回の画像のシードをもう一度使い、固定します</translation>
    </message>
    <message>
        <source>The seed is kept for every picture. Click for a new seed each time.</source>
        <translation>どの画像にも同じシードを使います。クリックすると毎回新しいシードになります。</translation>
    </message>
    <message>
        <source>Every picture gets a new seed. Click to keep this one.</source>
        <translation>画像ごとに新しいシードを使います。クリックするとこのシードを固定します。</translation>
    </message>
    <message>
        <source>No picture was made yet</source>
        <translation>まだ画像を作っていません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingLine</name>
    <message>
        <source>Keys that two actions have run neither of them</source>
        <translation>二つの操作に同じキーがあると、どちらも実行されません</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す：%1</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>すでに既定値です</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::SettingsDialog</name>
    <message>
        <source>Settings search</source>
        <translation>設定の検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No setting holds all of these words.</source>
        <translation>これらの語をすべて含む設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>Shows one section of the settings</source>
        <translation>設定の分類を一つ表示します</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Pictures, history, models and settings are kept there</source>
        <translation>画像、履歴、モデル、設定の保存場所です</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Models of other programs are listed as well, where they are</source>
        <translation>他のプログラムのモデルも、その場所のまま一覧に加わります</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Take this folder off the list. Its files stay.</source>
        <translation>このフォルダーを一覧から外します。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Take off the list: %1</source>
        <translation>一覧から外す：%1</translation>
    </message>
    <message>
        <source>Press the keys that shall do this; Backspace for none</source>
        <translation>割り当てるキーを押してください。Backspace で割り当てなし</translation>
    </message>
    <message>
        <source>The same keys: %1. &lt;a href=&quot;take&quot;&gt;Use them here only&lt;/a&gt;</source>
        <translation>同じキー：%1。&lt;a href=&quot;take&quot;&gt;ここだけで使う&lt;/a&gt;</translation>
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
        <translation>横長 %1:%2</translation>
    </message>
    <message>
        <source>Portrait %1:%2</source>
        <translation>縦長 %1:%2</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横長</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>画像の幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>画像の高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替える</translation>
    </message>
    <message>
        <source>Keep the ratio of the sides</source>
        <translation>縦横比を保つ</translation>
    </message>
    <message>
        <source>Usual sizes of this model</source>
        <translation>このモデルでよく使うサイズ</translation>
    </message>
    <message>
        <source>Sides must be multiples of %1: %2 × %3 would fit.</source>
        <translation>辺の長さは %1 の倍数にしてください。%2 × %3 なら合います。</translation>
    </message>
    <message>
        <source>This model names no usual sizes</source>
        <translation>このモデルには標準の大きさがありません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::StarRow</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Stars from none to five; keys 0 to 5 in the gallery</source>
        <translation>星なしから五つまで。ギャラリーでは 0～5 のキー</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n 個</numerusform>
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
        <translation>キャンバスに戻る</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Paint on the mask: what is covered will be painted anew</source>
        <translation>マスクに描きます。覆った部分が描き直されます</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>Paint in colour over the picture: the model makes a picture of it</source>
        <translation>画像の上に色で描きます。モデルがそれを絵にします</translation>
    </message>
    <message>
        <source>Sketch colour</source>
        <translation>スケッチの色</translation>
    </message>
    <message>
        <source>Colour of the sketch</source>
        <translation>スケッチの色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>ブラシの硬さ</translation>
    </message>
    <message>
        <source>How much of the brush covers in full; the rest fades out</source>
        <translation>ブラシのうち完全に塗る割合。残りはぼけます</translation>
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
        <translation>線が下のものをどれだけ隠すか</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>How different a colour may be and still belong to it</source>
        <translation>どれだけ違う色まで含めるか</translation>
    </message>
    <message>
        <source>Pressure changes the size</source>
        <translation>筆圧でサイズを変える</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the larger the brush</source>
        <translation>ペンを強く押すほどブラシが大きくなります</translation>
    </message>
    <message>
        <source>Pressure changes the opacity</source>
        <translation>筆圧で不透明度を変える</translation>
    </message>
    <message>
        <source>The harder the pen is pressed, the stronger the paint</source>
        <translation>ペンを強く押すほど濃く塗れます</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>つながった部分のみ</translation>
    </message>
    <message>
        <source>Only what hangs together with the point that is clicked</source>
        <translation>クリックした点とつながった部分だけを対象にします</translation>
    </message>
    <message>
        <source>Mirror left and right</source>
        <translation>左右対称</translation>
    </message>
    <message>
        <source>Paint on the other side as well, as in a mirror</source>
        <translation>鏡のように反対側にも描きます</translation>
    </message>
    <message>
        <source>Mirror above and below</source>
        <translation>上下対称</translation>
    </message>
    <message>
        <source>Paint above and below alike, as on water</source>
        <translation>水面のように上下に描きます</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>マスクを変更</translation>
    </message>
    <message>
        <source>Grow, soften, invert, load and save the mask; how it is shown</source>
        <translation>マスクの拡大・ぼかし・反転・読み込み・保存と表示方法</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>縁</translation>
    </message>
    <message>
        <source>How far the mask grows, shrinks or softens</source>
        <translation>マスクを広げる・縮める・ぼかす幅</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ね表示</translation>
    </message>
    <message>
        <source>Mask overlay opacity</source>
        <translation>マスク表示の不透明度</translation>
    </message>
    <message>
        <source>How strongly the mask is shown over the picture</source>
        <translation>マスクを画像にどれだけ濃く重ねるか</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>マスクの色</translation>
    </message>
    <message>
        <source>Go on painting where it was left</source>
        <translation>続きから描きます</translation>
    </message>
    <message>
        <source>Diameter of the brush</source>
        <translation>ブラシの直径</translation>
    </message>
    <message>
        <source>Change the brush</source>
        <translation>ブラシを変更</translation>
    </message>
    <message>
        <source>Pen pressure and mirrors</source>
        <translation>筆圧と対称</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Frame width</source>
        <translation>枠の幅</translation>
    </message>
    <message>
        <source>How wide the canvas is to be</source>
        <translation>キャンバスの新しい幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Frame height</source>
        <translation>枠の高さ</translation>
    </message>
    <message>
        <source>How high the canvas is to be</source>
        <translation>キャンバスの新しい高さ</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>枠を適用</translation>
    </message>
    <message>
        <source>The canvas becomes what the frame holds; what is new is masked (Return)</source>
        <translation>キャンバスは枠の範囲になり、新しい部分はマスクされます（Enter）</translation>
    </message>
    <message>
        <source>Let the frame go</source>
        <translation>枠を取り消す</translation>
    </message>
    <message>
        <source>The frame is the canvas again (Esc)</source>
        <translation>枠をキャンバスに戻します（Esc）</translation>
    </message>
    <message>
        <source>The frame is the canvas: drag a handle, or type another size</source>
        <translation>枠はキャンバスと同じです。ハンドルを引くか、別の大きさを入力してください</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingController</name>
    <message>
        <source>Pictures to learn from</source>
        <translation>学習する画像</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The training of %1 is in the trash</source>
        <translation>%1 の学習はゴミ箱にあります</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPanel</name>
    <message>
        <source>Open the folder of the training</source>
        <translation>学習のフォルダーを開く</translation>
    </message>
    <message>
        <source>Move the training to the trash; models that were tried stay</source>
        <translation>学習をゴミ箱に移す。試したモデルは残ります</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>A new training, or one of those begun</source>
        <translation>新しい学習、または始めた学習のひとつ</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新しい学習</translation>
    </message>
    <message>
        <source>%1 – learning</source>
        <translation>%1 – 学習中</translation>
    </message>
    <message>
        <source>%1 – finished</source>
        <translation>%1 – 完了</translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <translation>%1 – 一時停止中</translation>
    </message>
    <message>
        <source>Pause it first</source>
        <translation>先に一時停止してください</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>学習が選ばれていません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingPicturesModel</name>
    <message>
        <source>no caption</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>%1
no caption</source>
        <translation>%1
説明なし</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingSetup</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Describe the rest</source>
        <translation>残りの説明</translation>
    </message>
    <message>
        <source>The caption of every picture that has no text file beside it</source>
        <translation>テキストファイルのない画像すべての説明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name of the model that comes of it</source>
        <translation>できあがるモデルの名前</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>What learns from the pictures</source>
        <translation>画像から何が学ぶか</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>What turns pictures into the small latents that are learnt, and back</source>
        <translation>画像を学習用の小さな潜在表現に変え、また戻すもの</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>学習ステップ</translation>
    </message>
    <message>
        <source>How long it learns. Too many, and it knows your pictures by heart.</source>
        <translation>学習の長さ。多すぎると画像を丸暗記します。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Pictures per step: more are calmer, slower and take more memory</source>
        <translation>1 ステップの画像数。多いほど安定し、遅く、メモリを使います</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時間制限</translation>
    </message>
    <message>
        <source>Save and pause after so many minutes; 0: no limit</source>
        <translation>この分数が過ぎたら保存して一時停止。0：制限なし</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far each step goes. Halve it if the loss jumps.</source>
        <translation>各ステップの歩幅。誤差が跳ねるときは半分に。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>Teach a model your pictures</source>
        <translation>モデルにあなたの画像を教える</translation>
    </message>
    <message>
        <source>Choose a folder of pictures. A text file of the same name beside a picture says what it shows; without any, the model learns without words.</source>
        <translation>画像のフォルダーを選んでください。画像と同じ名前のテキストファイルがその内容を説明します。ひとつもなければ、モデルは言葉なしで学びます。</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>画像のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>学習する画像</translation>
    </message>
    <message>
        <source>The pictures to learn from, cropped as they will be, with their captions</source>
        <translation>学習する画像。実際の切り抜きと説明つき</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>別の画像フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Begin to learn. Pictures can be made meanwhile; pausing or closing the window saves.</source>
        <translation>学習を始めます。その間も画像を作れます。一時停止するかウィンドウを閉じると保存されます。</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>開いているモデル</translation>
    </message>
    <message>
        <source>The open model, its words</source>
        <translation>開いているモデルの言葉だけ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし（一から）</translation>
    </message>
    <message>
        <source>Only what reads words (cross-attention): quick, forgets least</source>
        <translation>言葉を読む部分だけ（クロスアテンション）：速く、忘れにくい</translation>
    </message>
    <message>
        <source>A model of its own, as large as the built-in one</source>
        <translation>内蔵モデルと同じ大きさの独立したモデル</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>That of the built-in model: saves a third of the time</source>
        <translation>内蔵モデルのもの：時間を 3 分の 1 節約</translation>
    </message>
    <message>
        <source>Trained too</source>
        <translation>これも学習</translation>
    </message>
    <message>
        <source>Learns your kind of picture from nothing, first</source>
        <translation>まずあなたの画像の種類を一から学びます</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1、確認済み %2</translation>
    </message>
    <message>
        <source>%1, %2 with captions</source>
        <translation>%1、説明つき %2</translation>
    </message>
    <message>
        <source>Takes hours and wants thousands of pictures.</source>
        <translation>何時間もかかり、何千枚もの画像が必要です。</translation>
    </message>
    <message>
        <source>Some dozens of pictures and minutes are enough.</source>
        <translation>数十枚の画像と数十分で足ります。</translation>
    </message>
    <message>
        <source>For a new word or two; little memory.</source>
        <translation>新しい言葉を一つ二つ。メモリは少なめ。</translation>
    </message>
    <message>
        <source>There is no picture in this folder: choose another one.</source>
        <translation>このフォルダーに画像がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This model is led by words: describe the pictures above, or put a text file beside each.</source>
        <translation>このモデルは言葉で導かれます。上で画像を説明するか、画像ごとにテキストファイルを置いてください。</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>モデルに名前をつけてください。</translation>
    </message>
    <message>
        <source>All of it learns on: new subjects and styles</source>
        <translation>全体が学び続ける：新しい題材や画風に</translation>
    </message>
    <message>
        <source>Show which files these are, and why</source>
        <translation>どのファイルか、その理由とともに表示します</translation>
    </message>
    <message>
        <source>The pictures of the folder are still being counted</source>
        <translation>フォルダーの画像を数えています</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::TrainingView</name>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Error curve</source>
        <translation>誤差の曲線</translation>
    </message>
    <message>
        <source>How far the model is off, by step: each step faint, their mean strong, marks for pictures it never sees</source>
        <translation>ステップごとのモデルのずれ：各ステップは淡く、平均は濃く、点は一度も見せない画像</translation>
    </message>
    <message>
        <source>Learning rate curve</source>
        <translation>学習率の曲線</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>各ステップの歩幅</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Make what was saved last the model of the window. The training goes on; the model of this moment is kept in the library.</source>
        <translation>最後に保存したものをこのウィンドウのモデルにします。学習は続き、この時点のモデルはライブラリに残ります。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>さらに学習</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Save and stop here; it goes on from this step whenever you like</source>
        <translation>保存してここで止めます。いつでもこのステップから続けられます</translation>
    </message>
    <message>
        <source>Half as many steps again</source>
        <translation>さらに半分のステップ</translation>
    </message>
    <message>
        <source>Go on from what was saved last</source>
        <translation>最後に保存したところから続ける</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>ノイズ除去器</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>encoding pictures</source>
        <translation>画像を符号化</translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>画像を読み込み</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1 pictures a second</source>
        <translation>毎秒 %1 枚</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>saved at step %1</source>
        <translation>ステップ %1 で保存</translation>
    </message>
    <message>
        <source>learnt %1</source>
        <translation>学習 %1</translation>
    </message>
    <message>
        <source>unseen %1</source>
        <translation>未見 %1</translation>
    </message>
    <message>
        <source>Halve the rate and go on</source>
        <translation>学習率を半分にして続ける</translation>
    </message>
    <message>
        <source>Halve the batch and go on</source>
        <translation>バッチを半分にして続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>識別器</translation>
    </message>
    <message>
        <source>Discriminator curves</source>
        <translation>識別器の曲線</translation>
    </message>
    <message>
        <source>Strong: the discriminator&apos;s loss, 1 where it cannot tell decoded pictures from real ones, 0 where it always can. Faint: the decoder&apos;s, low where its pictures pass for real</source>
        <translation>濃い線：識別器の損失。復号した画像と本物を見分けられなければ 1、いつも見分けられれば 0。薄い線：復号器の損失。画像が本物として通るほど低くなります</translation>
    </message>
    <message>
        <source>It is saving what was learned, and stops then</source>
        <translation>学習した内容を保存し、その後止まります</translation>
    </message>
    <message>
        <source>No training is chosen</source>
        <translation>学習が選ばれていません</translation>
    </message>
    <message>
        <source>There is nothing to try before the first save</source>
        <translation>最初の保存までは試せるものがありません</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UndoStacks</name>
    <message>
        <source>typing</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnkeptCanvas</name>
    <message>
        <source>A canvas that is not saved</source>
        <translation>保存されていないキャンバス</translation>
    </message>
    <message>
        <source>No file holds what is on the canvas</source>
        <translation>キャンバスの内容はどのファイルにもありません</translation>
    </message>
    <message>
        <source>This window only looks at the data folder and keeps nothing there: the canvas is lost if you leave now.</source>
        <translation>このウィンドウはデータフォルダーを見るだけで、何も残しません。いま終了するとキャンバスは失われます。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::UnsavedPictures</name>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet; the queue is waiting</source>
        <translation>
            <numerusform>%n 枚の画像がまだどのディスクにも保存されていません。キューは待機中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Save the pictures in</source>
        <translation>画像の保存先</translation>
    </message>
    <message>
        <source>Pictures that are not saved</source>
        <translation>保存されていない画像</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not on any disk yet</source>
        <translation>
            <numerusform>%n 枚の画像がまだどのディスクにも保存されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost if you leave now.</source>
        <translation>今終了すると失われます。</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::ViewerWindow</name>
    <message>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>A line between the two</source>
        <translation>境界線で比較</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>増幅</translation>
    </message>
    <message>
        <source>How much the difference is enlarged</source>
        <translation>差分をどれほど強調するか</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Grid between large pixels</source>
        <translation>大きなピクセルの間に格子</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Guidance %1</source>
        <translation>ガイダンス %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being compared</source>
        <translation>画像を比較しています</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>最初の画像です</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>最後の画像です</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::VocabularyHint</name>
    <message>
        <source>What this model knows: %1</source>
        <translation>このモデルが知っている語：%1</translation>
    </message>
    <message>
        <source>Models that know more words can be opened at any time</source>
        <translation>より多くの語を知るモデルを、いつでも開けます</translation>
    </message>
    <message>
        <source>open a Stable Diffusion checkpoint</source>
        <translation>Stable Diffusion のチェックポイントを開いてください</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>This small model knows these words. For everything else, %1.</source>
        <translation>この小さなモデルが知っているのはこれらの語です。それ以外は、%1。</translation>
    </message>
    <message>
        <source>It does not know %1. Choose from these words or, for everything else, %2.</source>
        <translation>%1 は知らない語です。これらの語から選ぶか、それ以外なら %2。</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>「%1」をプロンプトに追加します</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WelcomePage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>何を見たいですか？</translation>
    </message>
    <message>
        <source>Make a picture of “%1”</source>
        <translation>「%1」の画像を作ります</translation>
    </message>
    <message>
        <source>Open a checkpoint…</source>
        <translation>チェックポイントを開く…</translation>
    </message>
    <message>
        <source>Make pictures with a Stable Diffusion model of your own</source>
        <translation>お手持ちの Stable Diffusion モデルで画像を作ります</translation>
    </message>
    <message>
        <source>Describe it at the left and press Generate, or begin with one of these. The picture appears here, step by step.</source>
        <translation>左の欄に説明を書いて「生成」を押すか、次のどれかから始めてください。画像はここに一歩ずつ現れます。</translation>
    </message>
    <message>
        <source>a red house by the sea at sunset</source>
        <translation>夕暮れの海辺の赤い家</translation>
    </message>
    <message>
        <source>a windmill on rolling hills by day, watercolor</source>
        <translation>昼間のなだらかな丘の上の風車、水彩画</translation>
    </message>
    <message>
        <source>a hot air balloon in the mountains at dawn</source>
        <translation>夜明けの山の中の気球</translation>
    </message>
    <message>
        <source>a white lighthouse by the sea at night</source>
        <translation>夜の海辺の白い灯台</translation>
    </message>
    <message>
        <source>a cactus in the desert, pixel art</source>
        <translation>砂漠のサボテン、ピクセルアート</translation>
    </message>
    <message>
        <source>a sailing boat by the sea in the fog</source>
        <translation>霧の海に浮かぶ帆船</translation>
    </message>
    <message>
        <source>a pine tree in the forest in the snow</source>
        <translation>雪の森の松の木</translation>
    </message>
    <message>
        <source>a yellow car in the city, flat design</source>
        <translation>街の中の黄色い車、フラットデザイン</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WindowActions</name>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
</context>
<context>
    <name>sfumato::ui::WorkBar</name>
    <message>
        <source>Stop the work</source>
        <translation>作業を中止</translation>
    </message>
    <message>
        <source>Stop; what was done stays</source>
        <translation>中止します。済んだものは残ります</translation>
    </message>
</context>
</TS>
