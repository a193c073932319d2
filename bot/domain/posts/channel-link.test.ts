import { readChannelLink } from "./channel-link";

const ID = "19%3Ad3f0c1%40thread.tacv2";
const QUERY = "groupId=7C0A31D4-0000-4000-8000-00000000000A&tenantId=0B20C0DE-0000-4000-8000-000000000001";

describe("the link of a channel", () => {
  it.each([
    "",
    "bonjour",
    `http://teams.microsoft.com/l/channel/${ID}/Instances?${QUERY}`,
    `https://teams.microsoft.com.example/l/channel/${ID}/Instances?${QUERY}`,
    `https://teams.microsoft.com/l/team/${ID}/conversations?${QUERY}`,
    `https://teams.microsoft.com/l/channel/${ID}/Instances`,
    `https://teams.microsoft.com/l/channel/%E0%A4%A/Instances?${QUERY}`,
    `https://teams.microsoft.com/l/channel/19%3A..%2F..%2Fa%40thread.tacv2/Instances?${QUERY}`,
  ])("is not %j", (text) => expect(readChannelLink(text)).toBeNull());

  it("names the channel, its team and the authority", () => {
    const named = {
      channelId: "19:d3f0c1@thread.tacv2",
      name: "Comité & suites",
      groupId: "7c0a31d4-0000-4000-8000-00000000000a",
      tenantId: "0b20c0de-0000-4000-8000-000000000001",
    };
    for (const host of ["teams.microsoft.com", "teams.cloud.microsoft"]) {
      const link = ` https://${host}/l/channel/${ID}/Comit%C3%A9%20%26%20suites?${QUERY}&ngc=true `;
      expect(readChannelLink(link)).toEqual(named);
    }
  });
});
