"""Equations between fields, as people write them: `[Net] + [Tare] = [Gross]`, `a * b <= 100`. Nothing is executed."""

import ast
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, DecimalException
from functools import lru_cache

from digitdesk.engine.errors import TemplateError

LONGEST = 500
"""Characters of an equation."""
ARITHMETIC: dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
COMPARISONS: dict[type[ast.cmpop], Callable[[Decimal, Decimal], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


@dataclass(frozen=True, slots=True)
class Equation:
    """A comparison of two or more sides; `fields` are the names in it, in their order."""

    sides: tuple[ast.expr, ...]
    signs: tuple[type[ast.cmpop], ...]
    fields: tuple[str, ...]

    def holds(self, numbers: Mapping[str, Decimal]) -> bool:
        """Whether it is true of these numbers, one a field; what cannot be calculated is not."""
        try:
            sides = [self._value(side, numbers) for side in self.sides]
            return all(
                COMPARISONS[sign](left, right)
                for sign, left, right in zip(self.signs, sides[:-1], sides[1:], strict=True)
            )
        except DecimalException:
            return False

    def _value(self, part: ast.expr, numbers: Mapping[str, Decimal]) -> Decimal:
        match part:
            case ast.BinOp(left, sign, right):
                return ARITHMETIC[type(sign)](self._value(left, numbers), self._value(right, numbers))
            case ast.UnaryOp(ast.USub(), inner):
                return -self._value(inner, numbers)
            case ast.Name(name):
                return numbers[self.fields[int(name[1:])]]
            case ast.Constant(value):
                return Decimal(str(value))
        raise AssertionError(part)  # `parse` lets nothing else through


@lru_cache(maxsize=256)
def parse(text: str, names: tuple[str, ...]) -> Equation:
    """The equation that the text stands for; fields are in [brackets], or bare where their names are single words.

    TemplateError says what is wrong with it. names: those of all fields.
    """
    if len(text) > LONGEST:
        raise TemplateError(f'The equation "{text[:40]}..." is too long: divide it.')
    fields: list[str] = []

    def place(found: re.Match[str]) -> str:
        name = (found[1] or found[0]).strip()
        if name not in names:
            raise TemplateError(f'The equation "{text}" names "{name}", and there is no such field: correct the name.')
        if name not in fields:
            fields.append(name)
        return f"_{fields.index(name)}"

    plain = re.sub(r"\[([^\]]*)\]|[^\W\d]\w*", place, text)
    plain = re.sub(r"(?<![<>=!])=(?!=)", "==", plain.replace("≤", "<=").replace("≥", ">=").replace("×", "*"))  # noqa: RUF001
    try:
        whole = ast.parse(plain.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise _strange(text) from error
    if not isinstance(whole, ast.Compare) or not fields:
        raise _strange(text)
    sides, signs = (whole.left, *whole.comparators), tuple(type(sign) for sign in whole.ops)
    if not all(sign in COMPARISONS for sign in signs) or not all(_is_sum(side) for side in sides):
        raise _strange(text)
    return Equation(sides, signs, tuple(fields))


def _is_sum(part: ast.expr) -> bool:
    """Whether it is made of fields, numbers and + - * / alone."""
    match part:
        case ast.BinOp(left, sign, right):
            return type(sign) in ARITHMETIC and _is_sum(left) and _is_sum(right)
        case ast.UnaryOp(ast.USub(), inner):
            return _is_sum(inner)
        case ast.Constant(value):
            return type(value) in (int, float)
        case _:
            return isinstance(part, ast.Name)


def _strange(text: str) -> TemplateError:
    return TemplateError(
        f'"{text}" is no equation: compare sums of fields and numbers, as in [Net] + [Tare] = [Gross].'
    )
