// node columns-plot.mjs < columns.tsv > columns.svg: ns per time point by number of subjects, from what `ResponseEval.Benchmarks columns` prints.
import { readFileSync } from 'node:fs';

const rows = readFileSync(0, 'utf8').trim().split('\n').slice(1).map(row => row.split('\t'))
    .map(([subjects, cores, what, ns]) => ({ subjects: Number(subjects), series: `${what}, ${cores} core${cores === '1' ? '' : 's'}`, ns: Number(ns) }));
const [width, height, left, right, top, bottom] = [820, 360, 60, 330, 20, 45];
const colors = ['#0b5394', '#38761d', '#b45f06', '#741b47', '#6aa0d0', '#8cc57a', '#c27ba0'];
const sizes = [...new Set(rows.map(row => row.subjects))].sort((a, b) => a - b);
const low = Math.log10(Math.min(...rows.map(row => row.ns))), high = Math.log10(Math.max(...rows.map(row => row.ns)));
const [bottomTick, topTick] = [Math.floor(low), Math.ceil(high)];
const x = size => left + (sizes.length < 2 ? 0.5 : sizes.indexOf(size) / (sizes.length - 1)) * (width - left - right);
const y = ns => height - bottom - (Math.log10(ns) - bottomTick) / (topTick - bottomTick) * (height - top - bottom);
const text = (px, py, body, anchor = 'start', fill = '#222') => `<text x="${px.toFixed(1)}" y="${py.toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${body}</text>`;

const parts = [];
for (let tick = bottomTick; tick <= topTick; tick++) {
    const at = y(10 ** tick);
    parts.push(`<line x1="${left}" x2="${width - right}" y1="${at.toFixed(1)}" y2="${at.toFixed(1)}" stroke="#ddd"/>`, text(left - 8, at + 4, String(10 ** tick), 'end'));
}
for (const size of sizes) parts.push(text(x(size), height - bottom + 18, size.toLocaleString('en-US'), 'middle'));
parts.push(text((left + width - right) / 2, height - 8, 'subjects', 'middle'), text(left, top - 6, 'ns per time point'));
[...new Set(rows.map(row => row.series))].forEach((series, i) => {
    const points = rows.filter(row => row.series === series).sort((a, b) => a.subjects - b.subjects);
    parts.push(`<polyline fill="none" stroke="${colors[i]}" stroke-width="2" points="${points.map(p => `${x(p.subjects).toFixed(1)},${y(p.ns).toFixed(1)}`).join(' ')}"/>`);
    for (const p of points) parts.push(`<circle cx="${x(p.subjects).toFixed(1)}" cy="${y(p.ns).toFixed(1)}" r="3" fill="${colors[i]}"/>`);
    parts.push(text(width - right + 15, top + 20 + i * 20, series, 'start', colors[i]));
});
console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">\n${parts.join('\n')}\n</svg>`);
