"""Two plots, painted by Qt: how far confidence can be believed, and what is gained by reading only what is sure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, log10

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitdesk.engine.evaluate import Evaluation, reliability, risk_coverage, wilson_interval
from digitdesk.ui.theme import AT_RIGHT, RIGHT, UNIT, WRONG, is_dark, mix, quiet_colour
from digitdesk.ui.words import percents, translate

STYLES = ((RIGHT, Qt.PenStyle.SolidLine), (WRONG, Qt.PenStyle.DashLine))
"""Of the first and the second evaluation: told apart by the line, not by the colour alone."""
BINS = 15
TICKS = 4
MOST_POINTS = 500
"""A curve of more points than the plot has pixels is thinned."""

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Curve:
    """One line of a plot, and what it comes to in words; spans: for each point the interval that it may lie in."""

    name: str
    points: Points
    told: str = ""
    spans: Points = ()


@dataclass(frozen=True, slots=True)
class Plot:
    """What a plot shows: shares from 0 to 1 across, and from 0 to `top` upwards."""

    title: str
    across: str
    upwards: str
    curves: tuple[Curve, ...] = ()
    top: float = 1.0
    measure: str = ""
    """What the curves' numbers in words are."""
    diagonal: bool = False

    @property
    def summaries(self) -> list[str]:
        """What each curve comes to, the number first lest it be cut off; named where there are several."""
        many = len(self.curves) > 1
        return [f"{curve.told} {self.measure}" + f" ({curve.name})" * many for curve in self.curves]


def reliability_plot(evaluations: Sequence[Evaluation]) -> Plot:
    """Confidence against accuracy; on the diagonal a model is honest."""
    curves = []
    for evaluation in evaluations:
        found = reliability(evaluation.confidence, evaluation.right, BINS)
        points = list(zip(found.confidence.tolist(), found.accuracy.tolist(), strict=True))
        right = np.round(found.accuracy * found.count).astype(int).tolist()
        spans = [wilson_interval(good, total) for good, total in zip(right, found.count.tolist(), strict=True)]
        curves.append(Curve(evaluation.title, points, percents(found.error, 2), spans))
    return Plot(
        translate("plots", "Is it as sure as it is right?"),
        translate("plots", "Confidence"),
        translate("plots", "Share right"),
        tuple(curves),
        measure=translate("plots", "calibration error"),
        diagonal=True,
    )


def risk_plot(evaluations: Sequence[Evaluation]) -> Plot:
    """What share of the digits accepted is wrong, as more and more are accepted, the surest first."""
    curves, top = [], 0.0
    for evaluation in evaluations:
        coverage, risk, _ = risk_coverage(evaluation.confidence, evaluation.right)
        if not len(risk):
            continue
        steady = coverage >= 0.05  # one wrong digit among the first few says nothing yet
        top = max(top, float(risk[steady].max(initial=0.0)))
        keep = np.unique(np.linspace(0, len(risk) - 1, MOST_POINTS).astype(int))
        most = risk[np.searchsorted(coverage, 0.95).clip(max=len(risk) - 1)]
        points = list(zip(coverage[keep].tolist(), risk[keep].tolist(), strict=True))
        curves.append(Curve(evaluation.title, points, percents(most, 2)))
    return Plot(
        translate("plots", "What is wrong if only the surest are accepted?"),
        translate("plots", "Share accepted"),
        translate("plots", "Share wrong"),
        tuple(curves),
        top=max(top, 0.001) * 1.1,
        measure=translate("plots", "of the surest 95% wrong"),
    )


class PlotView(QWidget):
    """A plot on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._plot: Plot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plot(self, plot: Plot) -> None:
        """Show another plot."""
        self._plot = plot
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription("; ".join(plot.summaries))
        self.update()

    def sizeHint(self) -> QSize:
        """Wider than high."""
        return QSize(UNIT * 40, UNIT * 28)

    def minimumSizeHint(self) -> QSize:
        """Still legible."""
        return QSize(UNIT * 26, UNIT * 17)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plot in the palette's colours."""
        if self._plot:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_plot(painter, QRectF(self.rect()), self._plot, self.palette())


def paint_plot(painter: QPainter, area: QRectF, plot: Plot, palette: QPalette) -> None:
    """Title, axes, grid, curves and what they sum up to, in this area."""
    line = painter.fontMetrics().height()
    marks = list(_ticks(plot.top))
    left = max(painter.fontMetrics().horizontalAdvance(_percent(mark, plot.top)) for mark in marks) + UNIT
    right = max(painter.fontMetrics().horizontalAdvance(percents(1, 0)) / 2, UNIT * 2)
    inner = area.adjusted(left, line * 2.9, -right, -line * 2.4)
    _write(painter, palette, area.adjusted(0, 0, 0, line - area.height()), plot.title, bold=True)
    _paint_legend(painter, QRectF(area.x(), area.y() + line * 1.1, area.width(), line), plot, palette)
    _paint_axes(painter, inner, plot, marks, palette)
    painter.save()
    painter.setClipRect(inner.adjusted(-5, -5, 5, 5))
    for curve, (colour, style) in zip(plot.curves, STYLES, strict=False):
        _paint_curve(painter, inner, plot, curve, QPen(_shade(colour, palette), 2, style))
    painter.restore()


def _paint_legend(painter: QPainter, row: QRectF, plot: Plot, palette: QPalette) -> None:
    """What each curve comes to, behind a piece of its line."""
    wide = row.width() / max(len(plot.curves), 1)
    for number, (text, (colour, style)) in enumerate(zip(plot.summaries, STYLES, strict=False)):
        left, middle = row.x() + number * wide, row.center().y()
        painter.setPen(QPen(_shade(colour, palette), 2, style))
        painter.drawLine(QPointF(left, middle), QPointF(left + UNIT * 3, middle))
        _write(painter, palette, QRectF(left + UNIT * 4, row.y(), wide - UNIT * 5, row.height()), text)


def _paint_axes(painter: QPainter, inner: QRectF, plot: Plot, marks: list[float], palette: QPalette) -> None:
    line = painter.fontMetrics().height()
    faint = mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.15)
    painter.setPen(QPen(faint, 1))
    for mark in marks:
        height = _place(inner, plot, 0, mark).y()
        painter.drawLine(QPointF(inner.left(), height), QPointF(inner.right(), height))
    for tick in range(TICKS + 1):
        x = inner.left() + inner.width() * tick / TICKS
        painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
    if plot.diagonal:
        painter.setPen(QPen(quiet_colour(palette), 1, Qt.PenStyle.DotLine))
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    centre = Qt.AlignmentFlag.AlignCenter
    for mark in marks:
        y = _place(inner, plot, 0, mark).y()
        box = QRectF(inner.left() - UNIT * 10, y - line / 2, UNIT * 9.5, line)
        _write(painter, palette, box, _percent(mark, plot.top), AT_RIGHT)
    for tick in range(TICKS + 1):
        x = inner.left() + inner.width() * tick / TICKS
        _write(painter, palette, QRectF(x - 30, inner.bottom() + 3, 60, line), percents(tick / TICKS, 0), centre)
    bottom = QRectF(inner.left(), inner.bottom() + 3 + line, inner.width(), line)
    _write(painter, palette, bottom, f"{plot.across} → {plot.upwards} ↑", centre)


def _paint_curve(painter: QPainter, inner: QRectF, plot: Plot, curve: Curve, pen: QPen) -> None:
    places = [_place(inner, plot, *point) for point in curve.points]
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(places))
    if not curve.spans:
        return
    for place, (_, _), (low, high) in zip(places, curve.points, curve.spans, strict=True):
        painter.setPen(QPen(pen.color(), 1))
        bottom, top = _place(inner, plot, 0, low).y(), _place(inner, plot, 0, high).y()
        painter.drawLine(QPointF(place.x(), bottom), QPointF(place.x(), top))
        painter.setBrush(pen.color())
        painter.drawEllipse(place, 3, 3)


def _place(inner: QRectF, plot: Plot, across: float, upwards: float) -> QPointF:
    return QPointF(inner.left() + across * inner.width(), inner.bottom() - upwards / plot.top * inner.height())


def _ticks(top: float) -> Iterator[float]:
    """Round numbers from 0 up to the top, about four of them."""
    rough = top / TICKS
    unit = 10.0 ** floor(log10(rough))
    step = next(unit * times for times in (1, 2, 2.5, 5, 10) if unit * times >= rough * 0.999)
    for number in range(int(top / step * 1.0001) + 1):
        yield number * step


def _percent(share: float, top: float) -> str:
    digits = 0 if top > 0.2 else 1 if top > 0.02 else 2 if top > 0.002 else 3
    return percents(share, digits)


def _write(
    painter: QPainter,
    palette: QPalette,
    box: QRectF,
    text: str,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    bold: bool = False,
) -> None:
    painter.save()
    font = painter.font()
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText) if bold else quiet_colour(palette))
    painter.drawText(box, flags, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width())))
    painter.restore()


def _shade(colour: QColor, palette: QPalette) -> QColor:
    """Lighter on a dark ground."""
    return mix(colour, QColor("white"), 0.35) if is_dark(palette) else colour
