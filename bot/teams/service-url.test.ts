import { connectorHostsOnly, loopbackOnly, sameServiceUrl } from "./service-url";

const NEVER = [
  "",
  "smba.trafficmanager.net",
  "//smba.trafficmanager.net/",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "http://169.254.169.254/metadata/identity/oauth2/token",
  "https://169.254.169.254/",
  "https://2852039166/",
  "https://[::ffff:169.254.169.254]/",
  "https://evil.trafficmanager.net/",
  "https://jalon.azurewebsites.net/",
  "https://smba.trafficmanager.net.evil.example/",
  "https://smba.trafficmanager.net@evil.example/",
  "https://evil.example/smba.trafficmanager.net",
  "https://evil.example#smba.trafficmanager.net",
  "https://evil.example\\@smba.trafficmanager.net:8443/",
  "https://smba-trafficmanager.net/",
  "https://smbа.trafficmanager.net/",
];

describe("where Jalon may send with its token", () => {
  it.each(NEVER)("is not %s, in production nor on one machine", (url) => {
    expect([connectorHostsOnly(url), loopbackOnly(url)]).toEqual([false, false]);
  });

  it.each([
    "http://smba.trafficmanager.net/emea/",
    "https://smba.trafficmanager.net:8443/emea/",
    "https://user@smba.trafficmanager.net/",
    "https://user:word@smba.trafficmanager.net/",
    "https://smba.trafficmanager.net./emea/",
    "wss://smba.trafficmanager.net/",
    "http://127.0.0.1:3979/",
    "http://localhost:3979/",
  ])("is not %s in production", (url) => {
    expect(connectorHostsOnly(url)).toBe(false);
  });

  it.each([
    "https://smba.trafficmanager.net/",
    "https://smba.trafficmanager.net/emea/",
    "https://SMBA.trafficmanager.net:443/fr/tenant/",
  ])("is %s in production, and not on one machine", (url) => {
    expect([connectorHostsOnly(url), loopbackOnly(url)]).toEqual([true, false]);
  });

  it.each([
    "http://10.0.0.1/",
    "http://127.0.0.1.evil.example/",
    "http://localhost.evil.example/",
    "http://user@127.0.0.1/",
    "http://0.0.0.0/",
  ])("is not %s on one machine", (url) => {
    expect(loopbackOnly(url)).toBe(false);
  });

  it.each(["http://127.0.0.1:3978/local/connector/", "http://localhost:1/", "http://[::1]:4000/"])(
    "is %s on one machine",
    (url) => {
      expect(loopbackOnly(url)).toBe(true);
    },
  );

  it("is the same address with or without a slash at its end, and no other", () => {
    expect(sameServiceUrl("https://smba.trafficmanager.net/emea", "https://smba.trafficmanager.net/emea/")).toBe(true);
    expect(sameServiceUrl("https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net/amer/")).toBe(false);
    expect(sameServiceUrl("", "https://smba.trafficmanager.net/")).toBe(false);
  });
});
