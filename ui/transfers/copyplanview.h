#pragma once

#include "ui/models/copyorder.h"

#include <QWidget>

class QLabel;

namespace cachalot
{

struct AppServices;
class CopyPlanModel;
class DataView;
class FilterProxy;
class Headline;
class StackedBar;

/// A plan as a sentence, a picture to scale and a table: what is there already, what moves and how, what is left out
/// and why.
class CopyPlanView final : public QWidget
{
    Q_OBJECT
public:
    explicit CopyPlanView(const AppServices &services, QWidget *parent = nullptr);

    void setPlan(const PreparedCopy &prepared);

private:
    void updatePicture(const CopyPlan &plan);
    void updateChips(const PreparedCopy &prepared);

    CopyPlanModel *m_model;
    FilterProxy *m_proxy;
    QLabel *m_route;
    Headline *m_headline;
    StackedBar *m_bar;
    DataView *m_table;
};

} // namespace cachalot
