import { Report } from './report.ts';

/** `npm run bench` runs all; `npm run bench -- million web` only those named. */
const SECTIONS: Record<string, (report: Report) => Promise<void>> = {
  demo: async (report) => (await import('./demo.ts')).demo(report),
  api: async (report) => (await import('./api-throughput.ts')).apiThroughput(report),
  neo4j: async (report) => (await import('./neo4j-throughput.ts')).neo4jThroughput(report),
  web: async (report) => (await import('./web.ts')).web(report),
  dates: async (report) => (await import('./date-step.ts')).dateStep(report),
  areas: async (report) => (await import('./areas.ts')).areas(report),
  ties: async (report) => (await import('./ties.ts')).ties(report),
  measures: async (report) => (await import('./measures.ts')).measures(report),
  matching: async (report) => (await import('./matching.ts')).matching(report),
  clusters: async (report) => (await import('./cluster-plans.ts')).clusterPlans(report),
  million: async (report) => (await import('./million.ts')).million(report),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(2);
}
const report = new Report();
for (const [name, run] of Object.entries(SECTIONS)) {
  if (wanted.length === 0 || wanted.includes(name)) await run(report);
}
report.close();
process.exit(0);
