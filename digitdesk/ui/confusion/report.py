"""The page on paper: a picture of matrix and plots, a table of the counts, a report as one HTML file."""

import base64
import csv
import html
import io
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPalette

from digitdesk.engine.evaluate import Evaluation, accuracy, accuracy_interval, confusion, find_digits
from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.ui import painted
from digitdesk.ui.confusion.matrix import MatrixModel
from digitdesk.ui.confusion.matrix_view import paint_matrix
from digitdesk.ui.confusion.plots import paint_plot, reliability_plot, risk_plot
from digitdesk.ui.confusion.scores import ScoresModel
from digitdesk.ui.digits import digit_name
from digitdesk.ui.pictures import to_pixmap
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import percents, translate, whole

SIZE = QSize(1200, 760)
SHARPNESS = 2
"""Pixels of a saved picture to each of its points."""
MOST_MISREAD = 300
"""So many misread digits are pictured in a report."""
MARGIN = UNIT * 3

Evaluations = Sequence[Evaluation]


def headline(evaluation: Evaluation) -> str:
    """Accuracy with its interval, in one sentence."""
    counts = confusion(evaluation.labels, evaluation.predictions)
    if not counts.any():
        return translate("report", "{title}: no digits").format(title=evaluation.title)
    low, high = accuracy_interval(counts)
    total, wrong = int(counts.sum()), int(counts.sum() - counts.trace())
    text = translate(
        "report", "{title}: {share} read right (95% interval {low} to {high}), {wrong} of {total} digits wrong"
    )
    return text.format(
        title=evaluation.title,
        share=percents(accuracy(counts), 2),
        low=percents(low, 2),
        high=percents(high, 2),
        wrong=whole(wrong),
        total=whole(total),
    )


def to_image(evaluations: Evaluations) -> QImage:
    """Matrix and plots, dark on white."""
    image = QImage(SIZE * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    _paint(painter, evaluations)
    painter.end()
    return image


def to_png(evaluations: Evaluations) -> bytes:
    """The picture as a PNG file's content."""
    return painted.to_png(to_image(evaluations))


def to_svg(evaluations: Evaluations) -> bytes:
    """The picture as an SVG file's content."""
    return painted.to_svg(SIZE, evaluations[0].title, lambda painter: _paint(painter, evaluations))


def to_csv(evaluations: Evaluations) -> bytes:
    """The counts as a CSV file's content."""
    return to_text(evaluations, ",").encode("utf-8-sig")


def to_text(evaluations: Evaluations, between: str) -> str:
    """The counts: a row a truth, a column a reading, with this character between the columns."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=between)
    writer.writerow(["evaluation", "truth", *range(NOT_A_DIGIT), "not a digit"])
    for evaluation in evaluations:
        for truth, row in enumerate(confusion(evaluation.labels, evaluation.predictions).tolist()):
            writer.writerow([evaluation.title, truth, *row])
    return text.getvalue()


def to_html(evaluations: Evaluations) -> bytes:
    """One file that needs no other: picture, scores, counts and misread digits."""
    picture = to_svg(evaluations).decode()
    parts = [f'<div class="picture">{picture[picture.index("<svg") :]}</div>']
    for evaluation in evaluations:
        parts.append(f"<h2>{html.escape(headline(evaluation))}</h2><p>{html.escape(localised(evaluation.note))}</p>")
        parts += [_scores(evaluation), _counts(evaluation), _misread(evaluation)]
    title = html.escape(" · ".join(evaluation.title for evaluation in evaluations))
    return _PAGE.format(title=title, body="\n".join(parts)).encode()


REPORTS: dict[str, Callable[[Evaluations], bytes]] = {
    ".html": to_html,
    ".png": to_png,
    ".svg": to_svg,
    ".csv": to_csv,
}
"""What the page can be saved as: a function from one or two evaluations to the file's content."""


_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font-family: system-ui, sans-serif; max-width: 1200px; margin: 2em auto; padding: 0 1em; color: #222; }}
.picture svg {{ width: 100%; height: auto; }}
table {{ border-collapse: collapse; margin: 1em 0; }}
th, td {{ padding: .2em .6em; text-align: right; border-bottom: 1px solid #ddd; }}
figure {{ display: inline-block; margin: .3em; text-align: center; font-size: .8em; }}
img {{ width: 56px; height: 56px; image-rendering: pixelated; border: 1px solid #ddd; }}
</style></head><body>
<h1>{title}</h1>
{body}
</body></html>
"""


def _paint(painter: QPainter, evaluations: Evaluations) -> None:
    """One matrix large with the plots beside it; two matrices and their difference with the plots below."""
    palette = QPalette(QColor("white"))
    font = QFont(QGuiApplication.font())
    font.setPixelSize(13)
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), QColor("white"))
    area = QRectF(MARGIN, MARGIN, SIZE.width() - 2 * MARGIN, SIZE.height() - 2 * MARGIN)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    for number, evaluation in enumerate(evaluations):
        line = QRectF(area.x(), area.y() + number * UNIT * 3, area.width(), UNIT * 3)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, headline(evaluation))
    area.setTop(area.top() + UNIT * 3 * len(evaluations) + UNIT)
    wide = area.width() * (0.6 if len(evaluations) == 1 else 1)
    high = area.height() * (1 if len(evaluations) == 1 else 0.55)
    models = _matrices(evaluations)
    step = wide / len(models)
    for number, model in enumerate(models):
        place = QRectF(area.x() + number * step, area.y(), step - UNIT * 2, high - UNIT * 2)
        paint_matrix(painter, place, model, palette)
    for number, plot in enumerate((reliability_plot(evaluations), risk_plot(evaluations))):
        if len(evaluations) == 1:
            place = QRectF(area.x() + wide, area.y() + number * high / 2, area.width() - wide, high / 2 - UNIT)
        else:
            place = QRectF(area.x() + number * wide / 2, area.y() + high, wide / 2 - UNIT * 2, area.height() - high)
        paint_plot(painter, place, plot, palette)


def _matrices(evaluations: Evaluations) -> list[MatrixModel]:
    all_counts = [confusion(evaluation.labels, evaluation.predictions) for evaluation in evaluations]
    models = []
    for counts in all_counts:
        models.append(MatrixModel())
        models[-1].show_counts(counts)
    if len(all_counts) > 1:
        models.append(MatrixModel())
        models[-1].show_counts(all_counts[1], all_counts[0])
    return models


def _scores(evaluation: Evaluation) -> str:
    model = ScoresModel()
    model.show_counts(confusion(evaluation.labels, evaluation.predictions))
    columns, rows = range(model.columnCount()), range(model.rowCount())
    head = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
    body = [
        [model.headerData(row, Qt.Orientation.Vertical), *(model.index(row, column).data() for column in columns)]
        for row in rows
    ]
    return _table(["", *head], body)


def _counts(evaluation: Evaluation) -> str:
    counts = confusion(evaluation.labels, evaluation.predictions).tolist()
    corner = translate("report", "written \\ read")
    return _table(
        [corner, *map(digit_name, range(NOT_A_DIGIT + 1))], [[truth, *row] for truth, row in enumerate(counts)]
    )


def _table(head: Sequence[object], rows: Sequence[Sequence[object]]) -> str:
    top = "".join(f"<th>{html.escape(str(cell))}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{top}</tr>{body}</table>"


def _misread(evaluation: Evaluation) -> str:
    places = [place for place in find_digits(evaluation).tolist() if not evaluation.right[place]]
    figures = []
    for place in places[:MOST_MISREAD]:
        data = base64.b64encode(painted.to_png(to_pixmap(evaluation.images[place], 1).toImage())).decode()
        reading, sure = digit_name(int(evaluation.predictions[place])), percents(evaluation.confidence[place], 1)
        caption = f"{evaluation.labels[place]} → {html.escape(reading)}<br>{sure}"
        figures.append(f'<figure><img src="data:image/png;base64,{data}" alt=""><br>{caption}</figure>')
    return "".join(figures)
