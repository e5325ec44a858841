import { graphql, type ResultOf } from '../data/graphql.ts';

export const BACK_TEST = graphql(`
  query BackTest($level: Level!, $cutoff: Date!, $progress: ID) {
    backtest(level: $level, cutoff: $cutoff, progress: $progress) {
      level
      cutoff
      parties
      persistence
      summary
      best
      taken
      choice {
        method
        date
        by
        source
      }
      results {
        method
        baseline
        auc
        aucLow
        aucHigh
        aucTwoSteps
        aucTwoStepsLow
        aucTwoStepsHigh
        precisionAtK
        k
        positives
        pairs
      }
    }
  }
`);

export type BackTest = ResultOf<typeof BACK_TEST>['backtest'];
export type BackTestResult = BackTest['results'][number];
export type BackTestChoice = NonNullable<BackTest['choice']>;

/** Between whom it is asked who meets. */
export type TestedLevel = 'AREA' | 'PERSON';

export interface BackTestAsked {
  readonly level: TestedLevel;
  /** The first day that is hidden. */
  readonly cutoff: string;
}

/** By which suggestions are made until somebody takes over another, as the API says of `taken`. */
export const USUAL_METHOD = 'decayed resource allocation, half-life 120 days';
/** What others are compared with in a sentence. */
export const PLAINEST_METHOD = 'common neighbours';

export const methodInUse = ({ taken }: Pick<BackTest, 'taken'>): string => taken ?? USUAL_METHOD;
