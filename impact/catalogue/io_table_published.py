"""The sheets of a table as they were published, each as the file of a table folder that it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.resources.abc import Traversable

from impact.catalogue.io_table_areas import Area, Format
from impact.catalogue.io_table_cut import Cut, cut
from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_excel import grid_of_sheet
from impact.catalogue.io_table_grid import Cell, Grid, read_csv
from impact.catalogue.io_table_long import page_of_long
from impact.catalogue.io_table_many import cut_out
from impact.catalogue.io_table_numbers import PLAIN
from impact.catalogue.io_table_pages import Page, page_of_sheet, page_of_text
from impact.catalogue.io_table_places import ManyCountries
from impact.catalogue.io_table_sheets import FINAL, PRIMARY, Sheets, Z
from impact.catalogue.workbook import Workbook, cell_name
from impact.errors import Problem, ProblemsError, did_you_mean, problem, there_are
from impact.reading import read_bytes, read_text, rows
from impact.texts import shortened


@dataclass
class Reader:
    """Reads what stands for the files of a table folder: CSV files, sheets of a workbook, or parts of either.

    Attributes:
        folder: of the table. said: its description. sheets: what is read, with problems and notes.
    """

    folder: Traversable
    said: Description
    sheets: Sheets
    _book: Workbook | None = None
    _pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    _flows: Cut | None = None

    def read(self) -> Sheets:
        """Return all that the description asks for.

        Raises:
            ProblemsError: a file cannot be opened at all.
            ImpactError: defusedxml is not installed, which workbooks need.
        """
        grids: dict[str, Grid] = {}
        self.sheets.grids = grids
        if many := self.said.multi_country:
            grids |= self._cut_out(many)
        for name in self.said.files:
            if not (many and name in (Z, PRIMARY, FINAL)) and (grid := self._one(name)):
                grids[name] = self._declared(grid, name)
            if name == Z and self._flows is None and Z in grids:
                self._flows = Cut(grids[Z])
        primary, names = grids.get(PRIMARY), self._flows.names if self._flows else ()
        if primary and names and len(names) == len(primary.codes) and "name" not in primary.header:
            rows = [[*row, name] for row, name in zip(primary.rows, names, strict=True)]
            columns = (*primary.columns, 0) if primary.columns else ()
            grids[PRIMARY] = replace(primary, header=(*primary.header, "name"), rows=rows, columns=columns)
        return self.sheets

    def _cut_out(self, many: ManyCountries) -> dict[str, Grid]:
        """Return one country of a table of many."""
        form, marks, problems = self._format(Area()), frozenset(self.said.not_produced), self.sheets.problems
        if many.sheet:
            if not self._has(many.sheet, Z, named=True):
                return {}
            page = self._page(Area(sheet=many.sheet), many.sheet, "")
            lines: Iterable[tuple[int, Sequence[Cell]]] = page.rows.items()
            label = page.label
        else:
            file = many.file or ""
            if not file or not self._is_file(file):
                text = f"The table folder has no file '{shortened(file)}'. Add it, or correct its name."
                self.sheets.say(text if file else "Name the 'file' or the 'sheet' of the table.", "multi_country")
                return {}
            place = self.folder.joinpath(file)
            label = str(place)
            lines = rows(read_text(place, label, form.encoding), label, form.separator or ",")
        return cut_out(many, lines, (label, many.sheet or ""), (form.style, marks), problems, self.sheets.notes)

    def page_of(self, name: str) -> tuple[Page | None, Area]:
        """Return the whole sheet or file that something is read from, None where there is none, and what is said of it.

        Raises:
            ProblemsError: it cannot be opened.
        """
        area, title, file = self._home(name)
        if area.long:
            return None, area
        there = title in self._workbook().titles if title else self._is_file(file)
        return (self._page(area, title, file) if there else None), area

    def _home(self, name: str) -> tuple[Area, str, str]:
        """Return what is said of a file of the table folder, the title of its sheet or nothing, and its file."""
        area = self._area(name)
        title = area.sheet or ("" if area.file else name.removesuffix(".csv") if self.said.workbook else "")
        if title and not area.sheet and title not in self._workbook().titles and self._is_file(name):
            title = ""
        return area, title, area.file or name

    def _one(self, name: str) -> Grid | None:
        area, title, file = self._home(name)
        if title:
            if not self._has(title, name, named=area.sheet is not None):
                return None
        elif not self._is_file(file):
            if name != FINAL or area.file:
                text = f"The table folder has no file '{shortened(file)}'. Add it, or correct its name."
                self.sheets.problems.append(problem(text, file=self.sheets.label))
            return None
        if not area.plain:
            return self._part(name, area, title, file)
        problems = self.sheets.problems
        if title:
            before = len(problems)
            grid = grid_of_sheet(self._workbook().sheet(title), self._place(), problems)
            if grid and len(problems) == before:
                self._texts(grid)
                return grid
            return None
        form = self._format(area)
        place = self.folder.joinpath(file)
        return read_csv(place, str(place), problems, form.encoding, form.separator or ",")

    def _part(self, name: str, area: Area, title: str, file: str) -> Grid | None:
        page = self._long(area, title, file) if area.long else self._page(area, title, file)
        if page is None:
            return None
        square = name == Z or bool(self.said.total_flows and name == self.said.total_flows.matrix)
        marks = frozenset(self.said.not_produced if area.not_produced is None else area.not_produced)
        style = (self._format(area).style, marks)
        found = cut(page, area, square, self._flows, style, self.sheets.problems, self.sheets.notes)
        if found is None:
            return None
        if name == Z:
            self._flows = found
        if title:
            self._texts(found.grid)
        return found.grid

    def _long(self, area: Area, title: str, file: str) -> Page | None:
        """Return a file of one flow a line as a sheet."""
        assert area.long is not None
        if title:
            held = self._page(area, title, file)
            lines: Iterable[tuple[int, Sequence[Cell]]] = held.rows.items()
            label = held.label
        else:
            form, place = self._format(area), self.folder.joinpath(file)
            label = str(place)
            lines = rows(read_text(place, label, form.encoding), label, form.separator or ",")
        problems: list[Problem] = []
        page = page_of_long(area.long, lines, label, title, problems)
        self.sheets.problems += problems
        return page

    def _page(self, area: Area, title: str, file: str) -> Page:
        key = (title, file if not title else "")
        if key not in self._pages:
            if title:
                self._pages[key] = page_of_sheet(self._workbook().sheet(title), self._place())
            else:
                form, place = self._format(area), self.folder.joinpath(file)
                content = read_text(place, str(place), form.encoding)
                self._pages[key] = page_of_text(content, str(place), form.separator or ",")
        return self._pages[key]

    def _declared(self, grid: Grid, name: str) -> Grid:
        """Return the grid with the format and the signs that the description declares."""
        area = self._area(name)
        marks = self.said.not_produced if area.not_produced is None else area.not_produced
        return replace(grid, style=self._format(area).style, not_produced=frozenset(marks))

    def _format(self, area: Area) -> Format:
        return area.format or self.said.format or Format()

    def _area(self, name: str) -> Area:
        """Return which part of what stands for a file of the table folder."""
        said: Mapping[str, Area] = self.said.sheets or {}
        return said.get(name) or said.get(name.removesuffix(".csv")) or Area()

    def _is_file(self, name: str) -> bool:
        return self.folder.joinpath(name).is_file()

    def _place(self) -> str:
        return str(self.folder.joinpath(self.said.workbook or ""))

    def _workbook(self) -> Workbook:
        if self._book is None:
            book = self.folder.joinpath(self.said.workbook or "")
            if not self.said.workbook or not book.is_file():
                text = f"There is no workbook at '{book}'. Correct 'workbook' in table.yaml."
                if not self.said.workbook:
                    text = "'sheets' names a sheet, and no 'workbook' is named. Name the workbook, or a CSV as 'file'."
                raise ProblemsError([problem(text, file=self.sheets.label)])
            self._book = Workbook(read_bytes(book, self._place()), self._place())
        return self._book

    def _has(self, title: str, name: str, *, named: bool) -> bool:
        """Say whether the workbook has a sheet; collect that it has not, where it is needed."""
        if title in self._workbook().titles:
            return True
        if name != FINAL or named:
            titles = [shortened(each, 40) for each in self._workbook().titles[:200]]
            text = f"There is no sheet '{shortened(title)}'.{did_you_mean(title, titles)} {there_are(titles)}"
            text += " Name it under 'sheets' in table.yaml."
            self.sheets.problems.append(problem(text, file=self._place()))
        return False

    def _texts(self, grid: Grid) -> None:
        """Note numbers that the workbook holds as text."""
        found = [
            (i, j)
            for i, row in enumerate(grid.rows)
            for j, cell in enumerate(row)
            if isinstance(cell, str) and PLAIN.read(cell) is not None
        ]
        if found:
            row, column = found[0]
            line = grid.lines[row]
            place = grid.columns[column] if grid.columns else column + 2
            cell = cell_name(*((place, line) if grid.turned else (line, place)))
            many = f"{len(found)} numbers are" if len(found) > 1 else "one number is"
            text = f"{grid.file}, sheet '{grid.sheet}': {many} stored as text and read all the same, first {cell}"
            self.sheets.notes.append(text)


def read_published(folder: Traversable, said: Description, sheets: Sheets) -> Sheets:
    """Return the sheets of a table folder, read as its description says; see `Reader`."""
    return Reader(folder, said, sheets).read()
