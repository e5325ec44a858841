/** A cell as spreadsheets read it back: quoted where needed, and never run as a formula. */
function cell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV with CRLF line ends, the header first. */
export const csvOf = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Hands a file to the reader's downloads. */
export function download(name: string, content: string | Blob, type = 'text/csv;charset=utf-8'): void {
  // The mark at the start tells spreadsheets that the text is UTF-8.
  const blob = typeof content === 'string' ? new Blob(['\uFEFF', content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
