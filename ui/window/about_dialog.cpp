#include "ui/window/about_dialog.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sfumato::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Sfumato"));
    auto* mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(96, 96));
    auto* name = new QLabel(QStringLiteral("Sfumato %1").arg(QStringLiteral(SFUMATO_VERSION)));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* text = new QLabel(tr("A studio for latent diffusion that works offline, on any computer.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setToolTip(tr("Back to the window"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    for (QLabel* label : {mark, name, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(buttons);
}

} // namespace sfumato::ui
