import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly captionHidden?: boolean;
}

/** The first column names the row. On a narrow screen each row becomes a card, and each cell repeats its heading. */
export function Table<Row>({ caption, columns, rows, keyOf, captionHidden = false }: TableProps<Row>) {
  return (
    <div className="table-frame">
      <table className="table">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => {
                const content = (
                  <>
                    <span className="table__heading" aria-hidden="true">
                      {column.title}
                    </span>
                    <span className="table__cell">{column.cell(row)}</span>
                  </>
                );
                return index === 0 ? (
                  <th key={column.key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column.key}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
