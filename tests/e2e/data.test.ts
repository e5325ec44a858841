import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describeExplorer('an empty Kith in a browser', { demo: false }, ({ open }) => {
  test('leads from the map to the import', async () => {
    const page = await open('/map');
    await page.getByRole('heading', { name: 'Kith is empty' }).waitFor();
    expect(await page.getByRole('link', { name: 'Demo data' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Import records' }).click();
    await page.getByLabel('Files to import').waitFor();
  });

  test('lists the faults of a file and imports nothing, then imports the mended one and undoes it', async () => {
    const page = await open('/data');
    const files = page.getByLabel('Files to import');
    const check = page.getByRole('button', { name: 'Check the files' });
    await files.setInputFiles([file('areas.csv', 'id,name,region\nmill,Mill Side,North West\nmill,,London\n')]);
    await check.click();
    await page.getByRole('alert').filter({ hasText: 'to mend before anything is imported' }).waitFor();
    await page.getByRole('rowheader', { name: 'areas.csv, row 3, column name' }).waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(1);

    await files.setInputFiles([file('areas.csv', 'id,name,region,lat,lon\nmill,Mill Side,North West,53.6,-2.4\ndock,Dock End,London,51.5,0\n')]);
    await check.click();
    await page.getByText(/records would change/).waitFor();
    await page.locator('.page-content > .button-filled').click();
    await page.getByText(/You can undo this import/).waitFor();

    await page.getByRole('link', { name: 'Places' }).click();
    await page.getByRole('link', { name: 'Mill Side' }).waitFor();

    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByRole('button', { name: 'Imports so far' }).click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^undone/).waitFor();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('heading', { name: 'Kith is empty' }).waitFor();
  });
});

describeExplorer('the demonstration in a browser', { demo: true }, ({ open }) => {
  test('says what is public and what invented, and is taken out only when told so twice', async () => {
    const page = await open('/map');
    await page.getByRole('link', { name: 'Demo data' }).click();
    await page.getByRole('heading', { name: 'What is invented' }).waitFor();
    await page.getByRole('button', { name: 'Take the demo data out' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Take the demo data out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take the demo data out' }).click();
    await page.getByLabel('Files to import').waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).pathname).toBe('/data');
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('heading', { name: 'Kith is empty' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Demo data' }).count()).toBe(0);
  }, 90_000);
});
