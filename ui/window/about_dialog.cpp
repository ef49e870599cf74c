#include "ui/window/about_dialog.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sfumato::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    auto* mark = new QLabel;
    mark->setPixmap(programIcon().pixmap(96, 96));
    auto* name = new QLabel(QStringLiteral("Sfumato %1").arg(QStringLiteral(SFUMATO_VERSION)));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* text = new QLabel;
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    for (QLabel* label : {mark, name, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(buttons);
    onLanguageChange(this, [this, text, buttons] {
        setWindowTitle(tr("About Sfumato"));
        text->setText(tr("A studio for latent diffusion that works offline, on any computer.\n"
                         "Free software under the GNU General Public License, version 3 or later."));
        buttons->button(QDialogButtonBox::Close)->setToolTip(tr("Back to the window"));
    });
}

} // namespace sfumato::ui
