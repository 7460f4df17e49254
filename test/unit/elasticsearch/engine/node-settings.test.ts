import { describe, expect, it } from '@jest/globals';
import { environmentOf, jvmOptionsOf, settingsOf } from '../../../../src/elasticsearch/engine/node-settings.ts';

describe('the embedded server’s settings', () => {
  it('keep it on loopback, behind a password, in its own folders', () => {
    const settings = JSON.parse(settingsOf('/home/of/it'));
    expect(settings).toMatchObject({
      'http.host': '127.0.0.1',
      'transport.host': '127.0.0.1',
      'xpack.security.enabled': true,
      'path.data': '/home/of/it/data',
      'path.repo': ['/home/of/it/snapshots'],
    });
  });

  it('take no heap dumps, which would hold CVs, and write nothing into the shared folder', () => {
    const shipped = [
      '## comment',
      '-XX:+UseG1GC',
      '-XX:+HeapDumpOnOutOfMemoryError',
      '-XX:ErrorFile=hs_err_pid%p.log',
      '-Xlog:gc*:file=gc.log',
      '20-:--add-modules=jdk.incubator.vector',
    ].join('\n');
    expect(jvmOptionsOf(shipped, 700).trim().split('\n')).toEqual([
      '-XX:+UseG1GC',
      '20-:--add-modules=jdk.incubator.vector',
      '-XX:-AlwaysPreTouch',
      '-Des.queryable_built_in_roles_enabled=false',
      '-Xms700m',
      '-Xmx700m',
    ]);
  });

  it('show it nothing of our environment', () => {
    const places = { server: '/s', home: '/h', notes: '/n' };
    const shown = environmentOf({ places, javaHome: '/jdk', heapMb: 1, path: '/bin' });
    expect(Object.keys(shown).sort()).toEqual(['ES_JAVA_HOME', 'ES_PATH_CONF', 'ES_TMPDIR', 'HOME', 'LANG', 'PATH']);
  });
});
