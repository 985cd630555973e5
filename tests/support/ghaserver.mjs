// SPDX-License-Identifier: Apache-2.0
// GitHub's cache service on loopback: version 1 (REST) and version 2 (Twirp, JSON) with Azurite behind their signed URLs,
// and the part of the REST API that lists and deletes caches.
//
//     node ghaserver.mjs PORT AZURITE_PORT DIRECTORY NODE_MODULES
//
// Azurite runs in this process, with its data in DIRECTORY, so that there is one process to end. The port is open when all
// is ready. What a token may do stands in its claims, as in GitHub's: `ac`, `exp`, `nbf`; `repository` (default acme/shop)
// keeps the caches of several tests apart. Signatures of tokens are not looked at. For the REST API any token goes but
// "bad" (401) and "weak" (403); a repository is there once a cache token named it.
//
//     POST /_test/faults   [{"match": REGEX of "METHOD PATH", "times": N, "skip": N, "status": N, "headers": {…}, "body": TEXT}]
//     POST /_test/settings {"sasSeconds": N, "limitPerMinute": N, "storage": URL that signed URLs begin with, in the place of Azurite's}
//     POST /_test/entries  [{"repository", "ref", "key", "size", "createdAt", "lastAccessedAt", "version"}]: entries without content
//     POST /_test/closed   ["refs/pull/7/merge", "refs/heads/old", …]: pull requests and branches that are no more
//     GET  /_test/requests ["METHOD PATH STATUS", …]
//     GET  /_test/reserved ["KEY", …]: reserved, and neither finished nor given up
import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const [port, azuritePort, directory, nodeModules] = process.argv.slice(2);
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='; // Azurite's documented one
const container = 'caches';
const azurite = `http://127.0.0.1:${azuritePort}`;
const settings = { sasSeconds: 3600, limitPerMinute: 0, storage: '' };
const entries = [];
const repositories = new Set();
const requests = [];
let faults = [];
let closed = [];
let uploads = []; // when entries were made, for the limit
let nextId = 1;

class Refusal extends Error {
  constructor(status, body, headers = {}) { super(); Object.assign(this, { status, body, headers }); }
}

// --- Azurite ---

function hmac(text) { return crypto.createHmac('sha256', Buffer.from(accountKey, 'base64')).update(text).digest('base64'); }

// A service SAS (rest/api/storageservices/create-service-sas) for one blob.
function signedUrl(blob, permissions, base = azurite) {
  const expiry = new Date(Date.now() + settings.sasSeconds * 1000).toISOString().slice(0, 19) + 'Z';
  const version = '2020-12-06';
  const resource = `/blob/${account}/${container}/${blob}`;
  const fields = [permissions, '', expiry, resource, '', '', '', version, 'b', '', '', '', '', '', '', ''];
  const query = new URLSearchParams({ sv: version, sr: 'b', sp: permissions, se: expiry, sig: hmac(fields.join('\n')) });
  return `${base}/${account}/${container}/${blob}?${query}`;
}

async function startAzurite() {
  fs.mkdirSync(directory, { recursive: true });
  process.argv = [process.argv[0], 'azurite', '--silent', '--disableTelemetry', '--skipApiVersionCheck', '--blobHost', '127.0.0.1',
    '--blobPort', azuritePort, '--location', directory];
  createRequire(path.join(nodeModules, 'x.js'))('azurite/dist/src/blob/main.js');
  for (let attempt = 0; ; ++attempt) {
    const date = new Date().toUTCString();
    const text = `PUT${'\n'.repeat(12)}x-ms-date:${date}\nx-ms-version:2021-08-06\n/${account}/${account}/${container}\nrestype:container`;
    try {
      const made = await fetch(`${azurite}/${account}/${container}?restype=container`, { method: 'PUT', headers: {
        'x-ms-date': date, 'x-ms-version': '2021-08-06', authorization: `SharedKey ${account}:${hmac(text)}` } });
      if (made.status === 201 || made.status === 409) return;
      throw new Error(`Azurite answers ${made.status}`);
    } catch (error) {
      if (attempt === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function signedForClients(entry, permissions) { return signedUrl(entry.blob, permissions, settings.storage || azurite); }

async function blobSize(entry) {
  const answer = await fetch(signedUrl(entry.blob, 'r'), { method: 'HEAD' });
  return answer.ok ? Number(answer.headers.get('content-length')) : -1;
}

async function storeBlob(entry, bytes) {
  const answer = await fetch(signedUrl(entry.blob, 'cw'), { method: 'PUT', body: bytes, headers: { 'x-ms-blob-type': 'BlockBlob' } });
  if (!answer.ok) throw new Error(`Azurite answers ${answer.status}`);
}

// --- tokens and entries ---

// What a cache token says: its repository, the refs that it may read, best first, and the one that it may write.
function authorize(request, unauthenticated) {
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  let claims;
  try {
    claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
  } catch {
    throw new Refusal(401, unauthenticated('not a token'));
  }
  if (!(claims.exp * 1000 > Date.now()) || !(claims.nbf * 1000 <= Date.now())) throw new Refusal(401, unauthenticated('token has expired'));
  const scopes = JSON.parse(claims.ac ?? '[]');
  const repository = claims.repository ?? 'acme/shop';
  repositories.add(repository);
  return { repository, reads: scopes.filter((s) => s.Permission & 1).map((s) => s.Scope),
    writes: scopes.filter((s) => s.Permission & 2).map((s) => s.Scope).pop() };
}

// As GitHub looks for caches: ref by ref the key itself, then keys that begin with it, then those of the restore keys.
function find(rights, key, version, restoreKeys) {
  for (const ref of rights.reads) {
    const there = entries.filter((e) => e.repository === rights.repository && e.ref === ref && e.version === version && e.state === 'there');
    const newest = (list) => list.reduce((best, e) => (best && best.id > e.id ? best : e), undefined);
    const found = newest(there.filter((e) => e.key === key))
      ?? [key, ...restoreKeys].map((prefix) => newest(there.filter((e) => e.key.startsWith(prefix)))).find(Boolean);
    if (found) {
      found.lastAccessedAt = new Date().toISOString();
      return found;
    }
  }
  return undefined;
}

function reserve(rights, key, version, exists, denied) {
  if (!rights.writes) throw new Refusal(403, denied);
  if (settings.limitPerMinute > 0) {
    uploads = uploads.filter((time) => time > Date.now() - 60000);
    if (uploads.length >= settings.limitPerMinute) throw new Refusal(429, { code: 'resource_exhausted', msg: 'rate limit exceeded' }, { 'Retry-After': '1' });
  }
  if (entries.some((e) => e.repository === rights.repository && e.ref === rights.writes && e.key === key && e.version === version)) {
    throw new Refusal(409, exists);
  }
  uploads.push(Date.now());
  const now = new Date().toISOString();
  const entry = { id: nextId++, repository: rights.repository, ref: rights.writes, key, version, state: 'reserved', parts: [], size: 0,
    createdAt: now, lastAccessedAt: now };
  entry.blob = `e${entry.id}`;
  entries.push(entry);
  return entry;
}

function checkKey(key, wrong) {
  if (typeof key !== 'string' || key === '' || key.length > 512 || key.includes(',')) throw new Refusal(400, wrong);
}

// --- the services ---

async function twirp(method, request, body) {
  const error = (code, msg) => ({ code, msg });
  const rights = authorize(request, (msg) => error('unauthenticated', msg));
  const asked = JSON.parse(body);
  checkKey(asked.key, error('invalid_argument', 'key'));
  if (method === 'CreateCacheEntry') {
    const entry = reserve(rights, asked.key, asked.version, error('already_exists', 'cache entry with the same key, version, and scope already exists'),
      error('permission_denied', 'no scope may be written'));
    return { ok: true, signed_upload_url: signedForClients(entry, 'cw'), message: '' };
  }
  if (method === 'FinalizeCacheEntryUpload') {
    const size = Number(asked.size_bytes ?? asked.sizeBytes);
    const entry = entries.find((e) => e.repository === rights.repository && e.ref === rights.writes && e.key === asked.key
      && e.version === asked.version && e.state === 'reserved');
    if (!entry) throw new Refusal(404, error('not_found', 'no such upload'));
    if (await blobSize(entry) !== size) throw new Refusal(400, error('invalid_argument', 'the size is not that of the upload'));
    Object.assign(entry, { state: 'there', size });
    return { ok: true, entry_id: String(entry.id), message: '' };
  }
  if (method === 'GetCacheEntryDownloadURL') {
    const entry = find(rights, asked.key, asked.version, asked.restore_keys ?? asked.restoreKeys ?? []);
    return entry ? { ok: true, signed_download_url: signedForClients(entry, 'r'), matched_key: entry.key }
      : { ok: false, signed_download_url: '', matched_key: '' };
  }
  throw new Refusal(404, error('bad_route', method));
}

async function version1(rest, url, request, body) {
  const error = (typeKey, message) => ({ $id: '1', message, typeName: `GitHub.Services.${typeKey}`, typeKey, errorCode: 0 });
  const rights = authorize(request, (message) => error('UnauthorizedRequestException', message));
  if (!/api-version=6\.0/.test(request.headers.accept ?? '')) throw new Refusal(400, error('VssVersionNotSpecifiedException', 'no api-version'));
  if (rest === 'cache' && request.method === 'GET') {
    const keys = (url.searchParams.get('keys') ?? '').split(',');
    const entry = find(rights, keys[0], url.searchParams.get('version'), keys.slice(1));
    return entry ? { cacheKey: entry.key, scope: entry.ref, creationTime: entry.createdAt, archiveLocation: signedForClients(entry, 'r') } : undefined;
  }
  if (rest === 'caches' && request.method === 'POST') {
    const { key, version } = JSON.parse(body);
    checkKey(key, error('ArgumentException', 'key'));
    return { cacheId: reserve(rights, key, version, error('ArtifactCacheItemAlreadyExistsException', `Cache already exists. Key: ${key}`),
      error('AccessDeniedException', 'no scope may be written')).id };
  }
  const id = Number(/^caches\/(\d+)$/.exec(rest)?.[1]);
  const entry = entries.find((e) => e.id === id && e.repository === rights.repository && e.state === 'reserved');
  if (!entry) throw new Refusal(404, error('ArtifactCacheItemNotFoundException', 'no such upload'));
  if (request.method === 'PATCH') {
    const range = /^bytes (\d+)-(\d+)\/\*$/.exec(request.headers['content-range'] ?? '');
    if (!range || Number(range[2]) - Number(range[1]) + 1 !== body.length) throw new Refusal(400, error('ArgumentException', 'Content-Range'));
    entry.parts = entry.parts.filter((part) => part.start !== Number(range[1])).concat({ start: Number(range[1]), body });
    return undefined;
  }
  const parts = entry.parts.sort((a, b) => a.start - b.start);
  const end = parts.reduce((at, part) => (part.start === at ? at + part.body.length : NaN), 0);
  if (end !== JSON.parse(body).size) throw new Refusal(400, error('ArgumentException', 'the size is not that of the upload'));
  await storeBlob(entry, Buffer.concat(parts.map((part) => part.body)));
  Object.assign(entry, { state: 'there', size: end, parts: [] });
  return undefined;
}

function restApi(repository, rest, url, request) {
  const token = /^(?:Bearer|token) (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token || token === 'bad') throw new Refusal(401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' });
  if (token === 'weak') throw new Refusal(403, { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' });
  if (!repositories.has(repository)) throw new Refusal(404, { message: 'Not Found' });
  if (rest === '') return { full_name: repository, default_branch: 'main' };
  let matched = /^pulls\/(\d+)$/.exec(rest);
  if (matched) return { number: Number(matched[1]), state: closed.includes(`refs/pull/${matched[1]}/merge`) ? 'closed' : 'open' };
  matched = /^git\/ref\/(heads\/.+)$/.exec(rest);
  if (matched && !closed.includes(`refs/${matched[1]}`)) return { ref: `refs/${matched[1]}` };
  rest = rest.replace(/^actions\//, '');
  const mine = entries.filter((e) => e.repository === repository && e.state === 'there');
  const shown = (e) => ({ id: e.id, ref: e.ref, key: e.key, version: e.version, last_accessed_at: e.lastAccessedAt, created_at: e.createdAt, size_in_bytes: e.size });
  const drop = (gone) => gone.forEach((e) => entries.splice(entries.indexOf(e), 1));
  if (rest === 'cache/usage') {
    return { full_name: repository, active_caches_size_in_bytes: mine.reduce((sum, e) => sum + e.size, 0), active_caches_count: mine.length };
  }
  const key = url.searchParams.get('key');
  const ref = url.searchParams.get('ref');
  if (rest === 'caches' && request.method === 'GET') {
    const perPage = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const sorted = mine.filter((e) => (!key || e.key.startsWith(key)) && (!ref || e.ref === ref)).sort((a, b) => (a.lastAccessedAt < b.lastAccessedAt ? 1 : -1));
    return { total_count: sorted.length, actions_caches: sorted.slice((page - 1) * perPage, page * perPage).map(shown) };
  }
  if (rest === 'caches' && request.method === 'DELETE') {
    const gone = mine.filter((e) => e.key === key && (!ref || e.ref === ref));
    if (gone.length === 0) throw new Refusal(404, { message: 'Not Found' });
    drop(gone);
    return { total_count: gone.length, actions_caches: gone.map(shown) };
  }
  const one = mine.find((e) => rest === `caches/${e.id}`);
  if (!one || request.method !== 'DELETE') throw new Refusal(404, { message: 'Not Found' });
  drop([one]);
  return undefined;
}

function control(what, request, body) {
  if (what === 'requests') return requests;
  if (what === 'reserved') return entries.filter((e) => e.state === 'reserved').map((e) => e.key);
  if (what === 'faults') faults = JSON.parse(body).map((fault) => ({ times: 1, skip: 0, ...fault }));
  if (what === 'closed') closed = JSON.parse(body);
  if (what === 'settings') Object.assign(settings, JSON.parse(body));
  if (what === 'entries') {
    for (const given of JSON.parse(body)) {
      const id = nextId++;
      const time = given.createdAt ?? new Date().toISOString();
      entries.push({ state: 'there', size: 0, createdAt: time, lastAccessedAt: time, blob: `e${id}`, ...given, id });
      repositories.add(given.repository);
    }
  }
  return {};
}

async function answer(request, body) {
  const url = new URL(request.url, 'http://localhost');
  let matched = /^\/_test\/(\w+)$/.exec(url.pathname);
  if (matched) return control(matched[1], request, body);
  const fault = faults.find((f) => new RegExp(f.match).test(`${request.method} ${url.pathname}`) && (f.skip > 0 ? f.skip-- < 0 : f.times > 0));
  if (fault) {
    fault.times--;
    throw new Refusal(fault.status, fault.body ?? '', fault.headers);
  }
  matched = /\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname);
  if (matched) return twirp(matched[1], request, body);
  matched = /\/_apis\/artifactcache\/(.+)$/.exec(url.pathname);
  if (matched) return version1(matched[1], url, request, body);
  matched = /\/repos\/([^/]+\/[^/]+)(?:\/(.+))?$/.exec(url.pathname);
  if (matched) return restApi(matched[1], matched[2] ?? '', url, request);
  throw new Refusal(404, { message: 'Not Found' });
}

await startAzurite();
http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    let status = 200, body, headers = {};
    try {
      body = await answer(request, Buffer.concat(chunks));
      if (body === undefined) status = 204;
    } catch (error) {
      ({ status = 500, body = { message: String(error.stack) }, headers = {} } = error);
    }
    if (!request.url.startsWith('/_test/')) requests.push(`${request.method} ${request.url} ${status}`);
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(status === 204 ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}).listen(Number(port), '127.0.0.1');
