"""nutgraf.documents on the documents of LangChain, LlamaIndex and Haystack themselves."""

from __future__ import annotations

import copy
import os
import re
import warnings
from collections.abc import Callable
from typing import Any

import nutgraf
import pytest
from nutgraf.documents import shorten, shorten_each
from samples import HARBOUR, TWO_SUBJECTS

os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "False"
import haystack
from langchain_core.documents import Document as LangChainDocument
from langchain_core.runnables import RunnableLambda

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of packages that it imports
    from llama_index.core.postprocessor.types import BaseNodePostprocessor
    from llama_index.core.schema import Document as LlamaDocument
    from llama_index.core.schema import ImageNode, NodeWithScore, QueryBundle, TextNode

TEXTS = [HARBOUR, TWO_SUBJECTS, f"What follows is a copy. {HARBOUR}", "Apples ripen late this year."]
QUERY = "What do the repairs of the wall cost?"


def counted(text: str) -> int:
    return len(text.split())


def langchain(text: str, number: int) -> Any:
    return LangChainDocument(page_content=text, metadata={"source": number, "tags": ["a"]}, id=f"id {number}")


def node(text: str, number: int) -> Any:
    return TextNode(text=text, metadata={"source": number, "tags": ["a"]}, id_=f"id {number}", embedding=[0.5])


def scored(text: str, number: int) -> Any:
    return NodeWithScore(node=node(text, number), score=0.25)


def llama(text: str, number: int) -> Any:
    return LlamaDocument(text=text, metadata={"source": number, "tags": ["a"]}, id_=f"id {number}")


def of_haystack(text: str, number: int) -> Any:
    return haystack.Document(content=text, meta={"source": number, "tags": ["a"]}, id=f"id {number}", score=0.25)


def text_of(document: Any) -> str:
    for name in ("page_content", "text", "content"):
        if hasattr(document, name):
            return str(getattr(document, name))
    return str(document)


def all_but_text(document: Any) -> dict[str, Any]:
    """What a document says beside its text."""
    if hasattr(document, "node"):
        return {"score": document.score, **all_but_text(document.node)}
    fields = document.to_dict(flatten=False) if hasattr(document, "meta") else document.model_dump()
    return {
        name: value
        for name, value in fields.items()
        if name not in ("page_content", "text", "text_resource", "content")
    }


KINDS = [langchain, node, scored, llama, of_haystack, lambda text, number: text]


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize("query", [QUERY, None])
def test_documents_share_one_budget(make: Callable[[str, int], Any], query: str | None) -> None:
    documents = [make(text, number) for number, text in enumerate(TEXTS)]
    before = copy.deepcopy(documents)
    short = shorten(iter(documents), query, words=60)
    summary = nutgraf.summarize_collection(TEXTS, query=query, words=60)
    sources = sorted({sentence.source for sentence in summary})
    assert 0 < len(sources) < len(TEXTS)
    assert [text_of(document) for document in short] == [
        " ".join(s.text for s in summary if s.source == source) for source in sources
    ]
    if make is not KINDS[-1]:
        assert [all_but_text(document) for document in short] == [all_but_text(documents[source]) for source in sources]
    assert {type(document) for document in short} == {type(documents[0])}
    assert documents == before


@pytest.mark.parametrize("make", KINDS)
def test_each_document_has_its_own_budget(make: Callable[[str, int], Any]) -> None:
    documents = [make(text, number) for number, text in enumerate(TEXTS)]
    before = copy.deepcopy(documents)
    short = shorten_each(documents, QUERY, sentences=1)
    assert [text_of(document) for document in short] == [
        nutgraf.summarize(text, query=QUERY, sentences=1).text for text in TEXTS
    ]
    assert documents == before


def test_what_is_changed_in_a_copy_stays_in_the_copy() -> None:
    (document,) = documents = [langchain(HARBOUR, 1)]
    shorten(documents, sentences=1)[0].metadata["tags"].append("b")
    assert document.metadata["tags"] == ["a"]


def test_the_metadata_of_a_node_is_no_part_of_its_text() -> None:
    (short,) = shorten([scored("Rain fell.", 1)])
    assert short.node.text == "Rain fell."


def test_a_budget_in_tokens_is_shared_too() -> None:
    for tokens in (10, 30, 60):
        short = shorten(TEXTS, QUERY, tokens=tokens, count_tokens=counted, strict=True)
        assert sum(map(counted, short)) <= tokens
    assert shorten(TEXTS, QUERY, tokens=10_000, count_tokens=counted) == shorten(TEXTS, QUERY, words=10_000)


def test_a_chain_of_langchain_calls_it() -> None:
    chain = RunnableLambda(lambda asked: shorten(asked["documents"], asked["question"], words=30))
    documents = [langchain(text, number) for number, text in enumerate(TEXTS)]
    assert chain.invoke({"documents": documents, "question": QUERY}) == shorten(documents, QUERY, words=30)


def test_a_postprocessor_of_llama_index_calls_it() -> None:
    class Shorten(BaseNodePostprocessor):  # type: ignore[misc]
        def _postprocess_nodes(self, nodes: Any, query_bundle: QueryBundle | None = None) -> Any:
            return shorten(nodes, query_bundle and query_bundle.query_str, words=30)

    nodes = [scored(text, number) for number, text in enumerate(TEXTS)]
    found = Shorten().postprocess_nodes(nodes, query_str=QUERY)
    assert [n.node.text for n in found] == [n.node.text for n in shorten(nodes, QUERY, words=30)]


def test_a_pipeline_of_haystack_calls_it() -> None:
    @haystack.component
    class Shorten:
        @haystack.component.output_types(documents=list[haystack.Document])  # type: ignore[untyped-decorator]
        def run(self, documents: list[haystack.Document], query: str) -> dict[str, Any]:
            return {"documents": shorten(documents, query, words=30)}

    pipeline = haystack.Pipeline()
    pipeline.add_component("shorten", Shorten())
    documents = [of_haystack(text, number) for number, text in enumerate(TEXTS)]
    run = pipeline.run({"shorten": {"documents": documents, "query": QUERY}})
    assert run["shorten"]["documents"] == shorten(documents, QUERY, words=30)


def test_no_documents_give_none() -> None:
    assert shorten([]) == shorten_each([]) == []
    assert shorten([langchain("", 0), langchain(" \n", 1)]) == []
    assert shorten_each([""]) == [""]


@pytest.mark.parametrize("call", [shorten, shorten_each])
@pytest.mark.parametrize(
    ("documents", "message"),
    [
        ("one text", "documents must be an iterable of documents, not one str"),
        (None, "documents must be an iterable of documents, not one NoneType"),
        (["a", None], "documents[1] must be str or a document that holds a text, not NoneType"),
        (["a", float("nan")], "documents[1] must be str or a document that holds a text, not float"),
        ([b"a"], "documents[0] must be str or a document that holds a text, not bytes"),
        ([["a"]], "documents[0] must be str or a document that holds a text, not list"),
        (
            ["a", haystack.Document(content=None)],
            "documents[1] must be str or a document that holds a text, not Document",
        ),
    ],
)
def test_what_is_no_document_is_named_by_its_position(call: Any, documents: Any, message: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        call(documents, QUERY)


def test_an_image_of_llama_index_has_no_sentences() -> None:
    assert shorten([NodeWithScore(node=ImageNode(image_path="a.png"))]) == []


def test_a_wrong_option_is_an_error() -> None:
    for call in (shorten, shorten_each):
        with pytest.raises(nutgraf.OptionError, match="words must be in"):
            call(TEXTS, words=0)
        with pytest.raises(TypeError, match="query must be str or bytes, not int"):
            call(TEXTS, 5)  # type: ignore[arg-type]
