import { describe, expect, test } from "vitest";
import { verifyWebhook } from "partoo-client/webhooks";
import { signTestWebhook } from "partoo-client/webhooks/testing";

/** Test vectors of RFC 8032, section 7.1: secret key, public key, message, signature. */
const VECTORS = [
  {
    name: "TEST 1",
    secret: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    message: "",
    signature:
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  },
  {
    name: "TEST 2",
    secret: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    message: "72",
    signature:
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  },
  {
    name: "TEST 3",
    secret: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    message: "af82",
    signature:
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  },
  {
    name: "TEST SHA(abc)",
    secret: "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
    publicKey: "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
    message:
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    signature:
      "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
  },
];

const hex = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, "hex"));
/** The DER of SPKI and PKCS #8 around the 32 bytes of a key (RFC 8410). */
const spki = (key: string): string => derInBase64("302a300506032b6570032100", key);
const pkcs8 = (key: string): string => derInBase64("302e020100300506032b657004220420", key);

function derInBase64(prefix: string, key: string): string {
  return Buffer.from(prefix + key, "hex").toString("base64");
}

describe.each(VECTORS)("RFC 8032 $name", ({ secret, publicKey, message, signature }) => {
  const key = spki(publicKey);
  const signed = Buffer.from(signature, "hex").toString("base64");

  test("the signature is accepted, and only then is the message found not to be JSON", async () => {
    const verifying = verifyWebhook({ body: hex(message), signature: signed, publicKey: key });
    await expect(verifying).rejects.toMatchObject({ code: "PARTOO_WEBHOOK_NOT_JSON" });
  });

  test("the signature is refused for the message with one more byte", async () => {
    const body = hex(`${message}00`);
    await expect(verifyWebhook({ body, signature: signed, publicKey: key })).rejects.toMatchObject({
      code: "PARTOO_WEBHOOK_BAD_SIGNATURE",
    });
  });

  test("signing an event with the secret key gives what the public key accepts", async () => {
    const event = { type: "lead_received", payload: {} } as const;
    const delivery = await signTestWebhook(event, pkcs8(secret));
    expect(await verifyWebhook({ ...delivery, publicKey: key })).toEqual(event);
  });
});

describe("signTestWebhook", () => {
  test.each(VECTORS.slice(0, 2))(
    "makes the signature of RFC 8032 $name",
    async ({ secret, message, signature }) => {
      const delivery = await signTestWebhook(Buffer.from(message, "hex").toString(), pkcs8(secret));
      expect(Buffer.from(delivery.signature, "base64").toString("hex")).toBe(signature);
    },
  );
});
