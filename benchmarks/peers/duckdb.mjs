// node duckdb.mjs [SUBJECTS]: target, overall and best response by SQL window functions in DuckDB, beside the evaluation over columns; the results must be equal.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

const here = dirname(fileURLToPath(import.meta.url));
const subjects = Number(process.argv[2] ?? 100000);
const timepoints = subjects * 8;
const folder = mkdtempSync(join(tmpdir(), 'responseeval-peers-'));
const line = (what, cores, ms) => console.log([what, cores, ms.toFixed(1), (ms * 1e6 / timepoints).toFixed(1)].join('\t'));

try {
    const project = join(here, '..', 'ResponseEval.Benchmarks');
    const own = execFileSync('dotnet', ['run', '-c', 'Release', '--no-restore', '--project', project, '--', 'peer-export', folder, String(subjects)], { encoding: 'utf8' });
    console.log('what\tcores\tms\tns/timepoint');
    for (const [cores, ms] of own.trim().split('\n').map(row => row.split('\t').map(Number)))
        line('ResponseEval columns: RECIST 1.1, iRECIST, best responses, events, pattern', cores, ms);

    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const name of ['facts', 'responses', 'best'])
        await connection.run(`CREATE TABLE ${name === 'facts' ? name : 'expected_' + name} AS FROM read_csv('${join(folder, name + '.csv')}')`);
    const sql = readFileSync(join(here, 'responses.sql'), 'utf8');
    for (const threads of [1, 2]) {
        await connection.run(`SET threads = ${threads}`);
        let shortest = Infinity;
        for (let run = 0; run < 3; run++) {
            const start = performance.now();
            await connection.run(sql);
            shortest = Math.min(shortest, performance.now() - start);
        }
        line('DuckDB: target, overall and unconfirmed best response', threads, shortest);
    }

    const count = async query => Number((await connection.runAndReadAll(query)).getRows()[0][0]);
    const responses = await count(`SELECT count(*) FROM expected_responses e FULL JOIN responses r USING (subject, followup)
        WHERE e.target IS DISTINCT FROM r.target OR e.overall IS DISTINCT FROM r.overall`);
    const best = await count('SELECT count(*) FROM expected_best e FULL JOIN best b USING (subject) WHERE e.best IS DISTINCT FROM b.best');
    const compared = await count('SELECT count(*) FROM expected_responses');
    console.log(`compared ${compared} responses and ${subjects} best responses: ${responses} and ${best} differ`);
    process.exitCode = responses + best > 0 ? 1 : 0;
} finally {
    rmSync(folder, { recursive: true });
}
