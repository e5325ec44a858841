import { methodInUse, type BackTest, type TestedLevel } from '../../network/back-test-query.ts';
import { backTestTexts } from '../../texts/back-test.ts';

/** Which method is used now, who chose it and when. */
export function PresentMethod({ report }: { readonly report: BackTest }) {
  const { choice } = report;
  return (
    <p>
      <b>{backTestTexts.present[report.level as TestedLevel](methodInUse(report))}</b> {choice ? backTestTexts.chosen(choice.by, choice.date, choice.source) : backTestTexts.usual}
    </p>
  );
}
