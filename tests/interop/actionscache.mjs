// SPDX-License-Identifier: Apache-2.0
// The official client (npm @actions/cache) saves and restores a directory: what it takes for the cache service is one.
//
//     node actionscache.mjs NODE_MODULES WORKSPACE    with the ACTIONS_… variables of a run
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [nodeModules, workspace] = process.argv.slice(2);
const { main, exports } = JSON.parse(fs.readFileSync(path.join(nodeModules, '@actions/cache/package.json')));
const entry = exports?.['.']?.import ?? exports?.['.']?.default ?? main;
const cache = await import(pathToFileURL(path.join(nodeModules, '@actions/cache', entry)));

process.chdir(workspace);
const bytes = crypto.randomBytes(3_000_000);
fs.mkdirSync('kept');
fs.writeFileSync('kept/file', bytes);
const paths = ['kept'];

const check = (name, is) => { if (!is) { console.error(`FAIL ${name}`); process.exit(1); } };
check('a miss before the save', await cache.restoreCache([...paths], 'npm-1', ['npm-']) === undefined);
check('the save', await cache.saveCache([...paths], 'npm-1') > 0);
check('a second save of the key is refused', await cache.saveCache([...paths], 'npm-1') === -1);
fs.rmSync('kept', { recursive: true });
check('the key by prefix', await cache.restoreCache([...paths], 'npm-2', ['npm-']) === 'npm-1');
check('the bytes', fs.readFileSync('kept/file').equals(bytes));
console.log('saved and restored');
