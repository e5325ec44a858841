import { dataTexts } from '../../texts/data.ts';
import { Notice } from '../../ui/notice.tsx';
import { Rows } from '../../ui/rows.tsx';
import type { ImportReport } from './import-panel.tsx';

/** What a dry run would change or an import has changed; or every fault and its place. */
export function ImportResult({ report }: { readonly report: ImportReport }) {
  const { faultCount, faults, warnings, files, applied, changed } = report;
  return (
    <section className="import-result" aria-live="polite">
      {faultCount > 0 ? (
        <>
          <Notice tone="error">{dataTexts.faults(faultCount)}</Notice>
          <Rows
            caption={dataTexts.faults(faultCount)}
            rows={faults}
            rowKey={({ file, row, column, message }) => `${file}|${row}|${column}|${message}`}
            columns={[
              { head: dataTexts.where, cell: ({ file, row, column }) => dataTexts.faultPlace(file, row, column) },
              { head: dataTexts.what, cell: ({ message }) => message },
            ]}
          />
          {faultCount > faults.length && <p className="small muted">{dataTexts.moreFaults(faultCount - faults.length)}</p>}
        </>
      ) : (
        <Notice tone="done">{applied ? dataTexts.didChange(changed) : dataTexts.wouldChange(changed)}</Notice>
      )}
      {warnings.length > 0 && (
        <>
          <h3>{dataTexts.warnings}</h3>
          <ul className="small import-warnings">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
      <Rows
        caption={dataTexts.file}
        rows={files}
        rowKey={({ file }) => file}
        none=""
        columns={[
          { head: dataTexts.file, cell: ({ file }) => file },
          { head: dataTexts.rows, number: true, cell: ({ rows }) => rows },
          { head: dataTexts.added, number: true, cell: ({ added }) => added },
          { head: dataTexts.changedRows, number: true, cell: ({ changed: differ }) => differ },
          { head: dataTexts.unchanged, number: true, cell: ({ unchanged }) => unchanged },
          { head: dataTexts.removed, number: true, cell: ({ removed }) => removed },
        ]}
      />
    </section>
  );
}
