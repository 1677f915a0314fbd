import { preview } from 'vite';
import { openBrowser, openPage } from '/work/main/tests/browser/page.ts';
const server = await preview({ root:'/work/main', build:{outDir:'/tmp/scities/dist16'}, preview: { port: 0, strictPort: false, host: '127.0.0.1' }, logLevel: 'error' });
const a = `http://127.0.0.1:${(server.httpServer.address() as any).port}/`;
const b = await openBrowser();
for (const [name, q] of [['zh','?year=1960&country=SUN&lang=zh&theme=dark'],['en','?year=2022&lang=en']] as const) {
  const { page, errors } = await openPage(b, a + q);
  await page.waitForTimeout(4000);
  await page.pdf({ path: `/tmp/scities/print-${name}.pdf`, format: 'A4', landscape: true });
  console.log(name, await page.locator('.print-sheet').count(), errors);
  await page.screenshot({path:`/tmp/scities/after-${name}.png`});
  await page.context().close();
}
const ctx = await b.newContext({ javaScriptEnabled: false, viewport: {width: 800, height: 460} });
const p = await ctx.newPage(); await p.goto(a + '?embed=map&lang=en#embed'); await p.screenshot({path:'/tmp/scities/noscript.png', fullPage: true});
await b.close(); await server.close();
