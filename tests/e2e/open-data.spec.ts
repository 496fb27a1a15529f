import { expect, test } from '@playwright/test';

interface Data {
  matters: { id: string; unit: { name: string }; limits: string[] }[];
  statutes: { id: string; version: string; limits: { id: string; words: string; reference: string }[] }[];
}

test('事项的开放数据：编号都在，名称和期限写成了文字', async ({ request }) => {
  const data = (await (await request.get('/data/matters.json')).json()) as Data;
  expect(data.matters).toHaveLength(75);
  const limits = new Map(
    data.statutes.flatMap(({ id, limits: own }) => own.map((limit) => [`${id}/${limit.id}`, limit])),
  );
  for (const { id, limits: own } of data.matters) for (const limit of own) expect(limits.has(limit), id).toBe(true);
  expect(limits.get('labour-dispute-arbitration/apply-after-leaving')).toMatchObject({
    words: '1年',
    reference: '《劳动争议调解仲裁法》第二十七条第四款',
  });
  expect(JSON.stringify(data)).not.toMatch(/\{[a-z-]+\}/);
});

test('分流图的开放数据：去向都在，括号都填了', async ({ request }) => {
  const text = await (await request.get('/data/routing.json')).text();
  const data = JSON.parse(text) as Record<string, { id: string; options?: { to?: string }[]; unit?: string }[]> & {
    units: unknown;
  };
  const places = ['questions', 'junctions', 'outcomes'].flatMap((list) => data[list]!.map(({ id }) => id));
  for (const { options } of data['questions']!) for (const { to } of options!) if (to) expect(places).toContain(to);
  for (const { unit } of data['outcomes']!) expect(data.units).toHaveProperty(unit!);
  expect(text).not.toMatch(/\{[a-z-]+\}/);
});

test('文书的开放数据：程序里的步骤都在，期限和条号写成了文字', async ({ request }) => {
  const text = await (await request.get('/data/documents.json')).text();
  const data = JSON.parse(text) as { documents: { id: string; steps: { procedure: string; numbers: number[] }[] }[] };
  expect(data.documents.length).toBeGreaterThanOrEqual(20);
  const extension = data.documents.find(({ id }) => id === 'extension-notice')!;
  expect(extension.steps.map(({ procedure }) => procedure)).toContain('extension');
  // Fields stay to be filled in; what the content repeats of periods and articles does not.
  expect(text).toContain('[[addressee]]');
  expect(text).not.toMatch(/\{[a-z0-9-]+\}/);
});

test('每个数据文件旁边有格式，关于页列出它们', async ({ page, request }) => {
  await page.goto('/about/');
  const names = ['provisions', 'periods', 'procedures', 'matters', 'routing', 'documents', 'quizzes'];
  for (const name of names) {
    await expect(page.getByRole('link', { name: `${name}.json` })).toHaveAttribute('href', `/data/${name}.json`);
    const schema = (await (await request.get(`/data/${name}.schema.json`)).json()) as { type: string };
    expect(schema.type).toBe('object');
  }
});
