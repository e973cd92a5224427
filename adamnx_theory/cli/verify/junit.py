"""The ledger as JUnit XML: one test case per claim."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence

from adamnx_theory.claims.differences import differences
from adamnx_theory.claims.model import Result

# Characters that XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_text(results: Sequence[Result]) -> str:
    """The results as a JUnit document; a claim fails when it is not as recorded."""
    totals = {
        "tests": str(len(results)),
        "failures": str(sum(not result.as_recorded for result in results)),
        "errors": "0",
        "time": _seconds(sum(result.seconds for result in results)),
    }
    suites = ET.Element("testsuites", totals)
    suite = ET.SubElement(suites, "testsuite", {"name": "adamnx-theory verify", **totals})
    for result in results:
        suite.append(_case(result))
    ET.indent(suites)
    return ET.tostring(suites, encoding="unicode", xml_declaration=False) + "\n"


def _case(result: Result) -> ET.Element:
    claim = result.claim
    case = ET.Element(
        "testcase",
        {"classname": _clean(claim.paper), "name": claim.id, "time": _seconds(result.seconds)},
    )
    properties = ET.SubElement(case, "properties")
    for name, value in (("verdict", result.verdict), ("recorded", claim.recorded)):
        ET.SubElement(properties, "property", {"name": name, "value": str(value)})
    lines = differences(result)
    if lines:
        failure = ET.SubElement(case, "failure", {"message": _clean(lines[0])})
        failure.text = _clean("\n".join(lines))
    return case


def _seconds(value: float) -> str:
    return f"{value:.4f}"


def _clean(text: str) -> str:
    return _NOT_XML.sub("?", text)
