// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/smoke/hands.h"
#include "tests/smoke/world.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace weir::test {

/// Connects to the cluster of a kubeconfig as a person does it: Ctrl+K, the file, every namespace, the button. Fails the
/// test where the session does not become live.
inline void connectByHand(const World &world, Hands &hands, const QString &kubeconfig)
{
    hands.key(QStringLiteral("ctrl+k"));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    auto *file = dialog->findChild<QLineEdit *>(QStringLiteral("kubeconfig"));
    QVERIFY(file);
    hands.click(file);
    hands.key(QStringLiteral("ctrl+a"));
    hands.type(kubeconfig);
    hands.key(QStringLiteral("Tab"));
    auto *everywhere = dialog->findChild<QCheckBox *>();
    hands.click(everywhere->mapToGlobal(QPoint(8, everywhere->height() / 2)));
    QVERIFY(everywhere->isChecked());
    hands.shot(QStringLiteral("connect"));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("connect"));
    QVERIFY(button && button->isEnabled());
    hands.click(button);
    QTRY_VERIFY_WITH_TIMEOUT(world.session.info().state == ConnectionState::Live, 30'000);
}

} // namespace weir::test
