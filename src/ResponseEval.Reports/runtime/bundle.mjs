// Puts the plot runtime into one script and the licences of every package inside it into one text.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = process.argv[2];
const output = process.argv[3];
const parts = ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-interpreter/build/vega-interpreter.min.js'];

const read = file => readFileSync(join(modules, file), 'utf8');
// In a function of its own a script finds neither "module" nor "define", so that it works alike in a page and in Node.
const wrap = text => `(function(exports,module,define){${text}\n}).call(globalThis);\n`;
const script = parts.map(part => wrap(read(part).replace(/^\/\/# sourceMappingURL=.*$/m, ''))).join('');
if (/<\/script|<!--/i.test(script)) throw new Error('the runtime cannot stand inside a page');
writeFileSync(join(output, 'plot-runtime.js'), script);

// The source maps name the packages that the minified scripts hold.
const names = new Set(parts.map(part => part.split('/')[0]));
for (const part of parts)
  for (const source of JSON.parse(read(part + '.map')).sources) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? /\.\.\/(vega-[a-z-]+)\//.exec(source);
    if (found) names.add(found[1]);
  }

const byLicence = new Map();
for (const name of [...names].sort()) {
  const files = readdirSync(join(modules, name)).filter(file => /^licen[cs]e/i.test(file)).sort();
  const { version, license } = JSON.parse(read(join(name, 'package.json')));
  const text = (files.length > 0 ? read(join(name, files[0])) : `Licence: ${license}`).replace(/\r/g, '').trim();
  byLicence.set(text, [...(byLicence.get(text) ?? []), `${name} ${version}`]);
}
const licences = [...byLicence].map(([text, packages]) => `${packages.join(', ')}\n\n${text}\n`);
writeFileSync(join(output, 'plot-runtime-licences.txt'), licences.join('\n----------------------------------------\n\n'));
