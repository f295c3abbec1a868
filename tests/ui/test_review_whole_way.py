"""The whole way, as a clerk goes it: drop a folder, read it, review it by keys, and take the table away."""

import openpyxl
from PySide6.QtCore import Qt

K = Qt.Key


def test_from_a_dropped_folder_by_keys_to_a_checked_sheet(qtbot, window, forms, press, drop, tmp_path):
    assert drop(window, forms)
    act, batch, fields = window.actions_table, window.batch, window.review.fields
    qtbot.waitUntil(lambda: act["read"].isEnabled() and not batch._listing)
    batch.parts.layouts.setCurrentIndex(batch.parts.layouts.findData("lines"))
    act["read"].trigger()
    qtbot.waitUntil(lambda: not batch.run.running, timeout=15000)

    qtbot.keyClick(window, K.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert fields.reading.hasFocus()
    assert fields.queue.rowCount() == 8  # the file that is no image has no field to look at
    places = [(fields.queue.entry(row).name, fields.queue.entry(row).reading.field.name) for row in range(8)]
    for number in range(8):
        press(*(getattr(K, f"Key_{digit}") for digit in f"0{number}1"), K.Key_Return)
    assert fields.stack.currentWidget() is fields.end
    typed = {place: f"0{number}1" for number, place in enumerate(places)}

    act["save"].trigger()
    panel = batch.parts.export
    panel.target.setText(str(tmp_path / "out.xlsx"))
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "9 readings are in out.xlsx" in batch.parts.notice.text)
    head, *rows = openpyxl.load_workbook(tmp_path / "out.xlsx").active.iter_rows(values_only=True)
    table = [dict(zip(head, row, strict=True)) for row in rows]
    read = {(row["source"], row["field"]): row["value"] for row in table if row["status"] == "ok"}
    assert read == typed
    assert [row["source"] for row in table if row["status"] == "error"] == ["c.png"]
