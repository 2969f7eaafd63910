using System.Buffers;
using System.Text;
using System.Text.Json;
using static ResponseEval.Tests.Ctdna.Samples;

namespace ResponseEval.Tests.Ctdna;

public sealed class CtdnaFindingsTests
{
    [Fact]
    public void Findings_are_written_and_explained_as_reviewed()
    {
        var text = new StringBuilder();
        foreach (var (story, history) in Stories)
        {
            var findings = FindingsOf(history);
            text.Append($"# {story}\n");
            foreach (var line in findings.Explain())
                text.Append($"{line}\n");
            text.Append($"{Json(findings)}\n\n");
        }

        ReviewedText.Matches("CtdnaFindings.txt", text.ToString());
    }

    [Fact]
    public void Without_findings_the_member_is_null()
    {
        Assert.Equal(",\"ctdna\":null", Json(null));
        Assert.Equal(",\"ctdna\":null", Json(FindingsOf(Progressing(56))));
    }

    [Fact]
    public void Every_finding_is_valid_JSON_with_known_words() => Property.For(CtdnaSubjects.Any).Cases(2000).Holds(static subject =>
    {
        using var document = JsonDocument.Parse("{\"a\":1" + Json(CtdnaFindings.Of(subject.Evaluation)) + "}");
        return document.RootElement.GetProperty("ctdna").ValueKind is JsonValueKind.Object or JsonValueKind.Null;
    });

    [Fact]
    public void A_subject_without_samples_costs_nothing()
    {
        var evaluation = Evaluate(Progressing(56));
        _ = CtdnaFindings.Of(evaluation);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = CtdnaFindings.Of(evaluation);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static (string Story, SubjectHistory History)[] Stories =>
    [
        ("clearance at growth", Progressing(56, Vaf(-3, 0.034, 0.003), None(42, 0.003), None(56, 0.003))),
        ("a rise by counts at growth", Progressing(56, Counts(0, 12), Counts(60, 40))),
        ("no molecule left", Progressing(56, Counts(0, 40), Counts(42, 0), Counts(63, 0))),
        ("new lesions in the brain alone", NewLesions(56, ["brain"], Vaf(0, 0.1), None(56))),
        ("an early rise", Progressing(20, Vaf(0, 0.1), Vaf(20, 0.4))),
        ("a rise in stable disease", With(Base().Assessment(Day(56), s => s.Measured("T1", 50)), Vaf(0, 0.1), Vaf(50, 0.3))),
        ("from nothing", Progressing(56, Counts(0, 0), Counts(56, 9))),
        ("mixed assays", Progressing(56, Vaf(0, 0.1), Vaf(42, 0.01) with { Assay = "other" })),
        ("no reference sample", Progressing(56, Vaf(7, 0.1), Vaf(42, 0.01))),
        ("another unit, a value missing", Progressing(
            56,
            Vaf(0, 9) with { Unit = CtdnaUnit.MeanTumorMoleculesPerMilliliter },
            Vaf(42, 4) with { Unit = CtdnaUnit.MeanTumorMoleculesPerMilliliter },
            Vaf(63, 4) with { Unit = CtdnaUnit.MeanTumorMoleculesPerMilliliter, Value = null })),
    ];

    private static string Json(CtdnaFindings? findings)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonText(output);
        CtdnaText.Write(findings, ref json);
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
