import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function isRefused(code: string, file = 'web/features/a.tsx'): Promise<boolean> {
  const [result] = await eslint.lintText(`export const a = ${code};\n`, { filePath: `${root}/${file}` });
  expect(result!.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return result!.messages.some(({ ruleId, message }) => ruleId === 'no-restricted-syntax' && message.includes('catalogue'));
}

describe('English outside the catalogue', () => {
  it.each([
    ['<p>Tied to <b>{n}</b></p>'],
    ["<p>{'About '}<b>{n}</b></p>"],
    ["<p>{i === 0 ? ' about ' : ', '}</p>"],
    ['<p>{n > 0 && `${n} people`}</p>'],
    ['<input placeholder="Find" />'],
    ["<Rows none={few ? 'Nobody came' : texts.none} />"],
    ['<RecordPage above={`Question, asked ${day}`} />'],
    ["[{ head: 'Supports' }]"],
    ["change(day, { said: 'showed all' })"],
    ['change(day, { said: `showed ${day}` })'],
    ["count(n, 'area')"],
    ['`${from} to ${to}`'],
    ["names.join(' and ')"],
  ])('is refused: %s', async (code) => {
    expect(await isRefused(code)).toBe(true);
  });
});

describe('What only machines read', () => {
  it.each([
    ['<p className={open ? "page-lead no-print" : "page-lead"}>{texts.lead}</p>'],
    ["<p>{level === 'areas' ? texts.areas : texts.people}</p>"],
    ['<Link key={`${a} ${b}`} to="/ties">{texts[open ? "less" : "more"]}</Link>'],
    ['<path d={`M${x} ${y}H${right}`} />'],
    ["[{ head: texts.name, kind: 'area' }]"],
    ["new Error('Only parts of a board ask for it.')"],
    ['`kith-ties-${day}.csv`'],
  ])('is let through: %s', async (code) => {
    expect(await isRefused(code)).toBe(false);
  });
});

it('the catalogue itself is English', async () => {
  expect(await isRefused("{ lead: '{people} from {areas}', head: 'Supports' }", 'web/texts/a.ts')).toBe(false);
});

it('a barrel is still refused in the explorer', async () => {
  const [result] = await eslint.lintText("export * from './area.ts';\n", { filePath: `${root}/web/features/a.ts` });
  expect(result!.messages.map(({ message }) => message)).toContainEqual(expect.stringContaining('No barrels'));
});
