import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../../data/viewer.ts';
import { methodInUse, type BackTest, type BackTestChoice, type TestedLevel } from '../../network/back-test-query.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import { viewerNames } from '../../texts/shell.ts';
import { Notice } from '../../ui/notice.tsx';
import { capital } from '../../ui/words.ts';
import { methodGroups } from './chart-groups.ts';
import { saysSomething } from './method-figures.ts';
import { methodSays } from './method-words.ts';
import { PresentMethod } from './present-method.tsx';
import { TakeOver } from './take-over.tsx';

interface MethodListProps {
  readonly report: BackTest;
  readonly onTaken: (choice: BackTestChoice) => void;
}

/** What each method does, which one is used, and the way to use another for those who may. */
export function MethodList({ report, onTaken }: MethodListProps) {
  const viewer = useViewer();
  const [taken, setTaken] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that had the focus is gone with the dialog.
    if (taken !== undefined) heading.current?.focus();
  }, [taken]);
  const level = report.level as TestedLevel;
  const inUse = methodInUse(report);
  const told = saysSomething(report.results);
  const mayChoose = viewer?.mayRecord === true && told;
  return (
    <section className="back-test-methods" aria-labelledby="back-test-methods">
      <h2 id="back-test-methods" ref={heading} tabIndex={-1}>{backTestTexts.methods}</h2>
      <p>{backTestTexts.usedFor[level]}</p>
      <PresentMethod report={report} />
      {taken === inUse && <Notice tone="done">{backTestTexts.taken[level](capital(inUse))}</Notice>}
      {viewer && !viewer.mayRecord && <Notice tone="partial">{backTestTexts.mayNot(viewerNames[viewer.role] ?? viewer.role)}</Notice>}
      {viewer?.mayRecord && !told && <p className="muted">{backTestTexts.nothingToChooseBy}</p>}
      {methodGroups(report.results).map(({ ours, results }) => (
        <ul key={String(ours)} aria-label={ours ? backTestTexts.ours : backTestTexts.baseline}>
          {results.map(({ method }) => (
            <li key={method}>
              <div>
                <h3>{capital(method)}</h3>
                <p className="small">
                  <span className="muted">{ours ? backTestTexts.ours : backTestTexts.baseline}.</span> {methodSays(method)}
                </p>
              </div>
              {method === inUse ? (
                <b className="back-test-state">{capital(backTestTexts.now[level])}</b>
              ) : (
                mayChoose && (
                  <TakeOver
                    report={report}
                    method={method}
                    onTaken={(choice) => {
                      onTaken(choice);
                      setTaken(choice.method);
                    }}
                  />
                )
              )}
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
