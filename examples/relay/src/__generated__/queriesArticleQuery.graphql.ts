/**
 * @generated SignedSource<<01f071aab6751ab56d4d63a9f5db1d7b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type queriesArticleQuery$variables = {
  slug: string;
};
export type queriesArticleQuery$data = {
  readonly article: {
    readonly body: {
      readonly html: string;
    };
    readonly id: string;
    readonly title: string;
  } | null | undefined;
};
export type queriesArticleQuery = {
  response: queriesArticleQuery$data;
  variables: queriesArticleQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "slug"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "slug",
        "variableName": "slug"
      }
    ],
    "concreteType": "Article",
    "kind": "LinkedField",
    "name": "article",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "title",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "RichText",
        "kind": "LinkedField",
        "name": "body",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "html",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "queriesArticleQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "queriesArticleQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9409c66bc20e2925db9849f66833062b",
    "id": null,
    "metadata": {},
    "name": "queriesArticleQuery",
    "operationKind": "query",
    "text": "query queriesArticleQuery(\n  $slug: String!\n) {\n  article(slug: $slug) {\n    id\n    title\n    body {\n      html\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "10705cd5e28f8c65a98391ffe432489f";

export default node;
