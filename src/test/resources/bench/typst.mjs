// Sets every .typ file of one folder into a PDF in another, in one process: node typst.mjs IN OUT FONTS
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fs from 'node:fs';
import path from 'node:path';

const [input, output, fonts] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: input, fontArgs: [{ fontPaths: [fonts] }] });
for (const name of fs.readdirSync(input).filter((n) => n.endsWith('.typ')).sort()) {
  const pdf = compiler.pdf({ mainFileContent: fs.readFileSync(path.join(input, name), 'utf8') });
  fs.writeFileSync(path.join(output, name.replace('.typ', '.pdf')), pdf);
  compiler.evictCache(10);
}
