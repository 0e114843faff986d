/**
 * @generated SignedSource<<1cce70e4f1df2b71a05b8b1b3860b319>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Locale = "en" | "es" | "%future added value";
export type UserErrorCode = "BANNED" | "CLOSED" | "DUPLICATE" | "INVALID" | "LEAVING" | "NOT_ALLOWED" | "NOT_FOUND" | "NOT_SIGNED_IN" | "NOT_VERIFIED" | "RATE_LIMITED" | "REQUIRED" | "TOO_LONG" | "TOO_SHORT" | "WARNED" | "%future added value";
export type SignUpInput = {
  acceptTerms?: boolean | null | undefined;
  clientMutationId?: string | null | undefined;
  displayName: string;
  email: string;
  locale?: Locale | null | undefined;
  password: string;
};
export type queriesSignUpMutation$variables = {
  input: SignUpInput;
};
export type queriesSignUpMutation$data = {
  readonly signUp: {
    readonly reader: {
      readonly displayName: string;
    } | null | undefined;
    readonly token: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type queriesSignUpMutation = {
  response: queriesSignUpMutation$data;
  variables: queriesSignUpMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "token",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "UserError",
  "kind": "LinkedField",
  "name": "userErrors",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "path",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "queriesSignUpMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SignInPayload",
        "kind": "LinkedField",
        "name": "signUp",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Reader",
            "kind": "LinkedField",
            "name": "reader",
            "plural": false,
            "selections": [
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "queriesSignUpMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SignInPayload",
        "kind": "LinkedField",
        "name": "signUp",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Reader",
            "kind": "LinkedField",
            "name": "reader",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "f984fef1167c197543f3dd69e39f62c7",
    "id": null,
    "metadata": {},
    "name": "queriesSignUpMutation",
    "operationKind": "mutation",
    "text": "mutation queriesSignUpMutation(\n  $input: SignUpInput!\n) {\n  signUp(input: $input) {\n    token\n    reader {\n      displayName\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c4db95d88a606f7a841a2517d08b159c";

export default node;
