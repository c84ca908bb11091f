import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Samgraf } from '../../running/samgraf.ts';
import { sourceLayers } from '../declared/source-layers.ts';
import { auditPage } from './audit-page.ts';
import type { Witness } from './witness.ts';

const user = 'case-officer.mellerud';

/** Uses the page as people do. What it should show comes from the files of the sources. */
export async function lookAtMap(page: Page, samgraf: Samgraf, witness: Witness): Promise<object> {
  const inFiles = (layer: string) => sourceLayers[layer]!.read(samgraf.dataFolder);
  const schools = inFiles('school-units');
  const caption = page.locator('#tabell caption');
  const ready = () => page.locator('html[data-ready]').waitFor();
  const rowHeads = () => page.locator('#tabell tbody tr').count();
  const layerBox = (title: string) => page.getByRole('checkbox', { name: title, exact: true });

  await page.goto(`${samgraf.url}/karta`);
  await ready();
  witness.expect(
    'the table of schools',
    await caption.textContent(),
    `Skolenheter: 1–${schools.length} av ${schools.length} i kartans utsnitt. `,
  );
  witness.expect('its rows', await rowHeads(), schools.length);
  witness.expect('the legend', await page.locator('#teckenforklaring label').allTextContents(), [
    'Adresser',
    'Badplatser',
    'Hållplatser',
    'Kommuner',
    'Fastigheter',
    'Vägar',
    'Skolenheter',
  ]);
  witness.expect(
    'municipalities on the map',
    (await page.locator('.leaflet-tooltip').allTextContents()).sort(),
    ['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Mellerud', 'Åmål'],
  );
  const audit = await auditPage(page);
  witness.expect('what axe finds', audit.violations, []);
  witness.expect('axe has looked', audit.passes > 15, true);

  // By the keyboard alone: a layer on, then the map moved, which the table follows.
  await layerBox('Badplatser').focus();
  await page.keyboard.press('Space');
  const note = page.locator('li', { has: layerBox('Badplatser') }).getByRole('status');
  await note.getByText('objekt').waitFor();
  const bathing = inFiles('bathing-places').filter(({ municipality }) => municipality !== '1439');
  witness.expect(
    'a layer with a source that is refused',
    await note.textContent(),
    `${bathing.length} objekt i utsnittet. Inte helt: källan i 1439 svarar inte.`,
  );
  await page.locator('#karta').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('+');
  await caption.filter({ hasNotText: `av ${schools.length} ` }).waitFor();
  const zoomed = await rowHeads();
  witness.expect('fewer schools when zoomed in', zoomed < schools.length, true);

  await page.getByRole('button', { name: 'Zooma ut' }).click();
  await layerBox('Adresser').check();
  await page
    .locator('li', { has: layerBox('Adresser') })
    .getByText('zooma in för att se dem')
    .waitFor();
  await layerBox('Adresser').uncheck();

  await page.reload();
  await ready();
  const one = schools.find(({ given }) => given.namn === 'Nordalsskolan')!;
  await page.getByRole('button', { name: `Visa ${one.given.namn} på kartan` }).click();
  const popup = page.locator('.leaflet-popup');
  await popup.waitFor();
  witness.expect('what is told on the map', (await popup.locator('dd').allTextContents()).slice(0, 2), [
    one.given.namn,
    one.given.skolenhetskod,
  ]);
  witness.expect(
    'what is read aloud',
    await page.locator('#lage').textContent(),
    `${one.given.namn} visas på kartan.`,
  );

  await page.reload();
  await ready();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  witness.expect(
    'the file',
    [download.suggestedFilename(), csv.length],
    ['school-units.csv', schools.length + 1],
  );

  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('button', { name: new RegExp(`^${user}\\b`) }).click();
  await page.waitForURL(`${samgraf.url}/karta`);
  await ready();
  witness.expect(
    'who',
    await page.locator('#inloggad').textContent(),
    'Du är inloggad, tills du lämnar sidan.',
  );
  const cases = inFiles('building-cases');
  await page.getByLabel('Lager i tabellen').selectOption({ label: 'Byggärenden' });
  await caption.getByText('Byggärenden').waitFor();
  witness.expect(
    'the table of building cases',
    (await caption.textContent())?.replace(/\s/g, ' '),
    `Byggärenden: 1–50 av ${cases.length.toLocaleString('sv').replace(/\s/g, ' ')} i kartans utsnitt. `,
  );
  const [geojson] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'GeoJSON' }).click(),
  ]);
  const { features } = JSON.parse(readFileSync(await geojson.path(), 'utf8'));
  witness.expect('the file of building cases', features.length, cases.length);
  witness.expect(
    'what the browser keeps',
    await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]'),
    [0, 0, ''],
  );
  const afterLogIn = await auditPage(page);
  witness.expect('what axe finds of it logged in', afterLogIn.violations, []);

  await page.reload();
  await ready();
  witness.expect('what is there for nobody', await page.getByText('Byggärenden').count(), 0);
  return { rules: audit.passes, schools: schools.length, schoolsZoomed: zoomed, cases: cases.length };
}
