using System.Buffers;
using System.Text.Json;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Evaluation;

public sealed class BeyondRecistTests(ITestOutputHelper output)
{
    [Fact]
    public void What_fired_is_part_of_what_is_explained() => Check().Holds(subject => Fired(subject).All(All(subject).Contains));

    [Fact]
    public void Taking_everything_for_fired_is_caught() => Check().FindsCounterexample(subject => Fired(subject).Count == All(subject).Count);

    [Fact]
    public void Every_definition_of_hyper_progression_is_explained_once_whatever_it_says() => Check().Holds(subject =>
    {
        var names = All(subject).Select(static explanation => explanation.Finding).ToList();
        return HyperprogressionFindings.Definitions(subject.Rules).Select(static rule => JsonNamingPolicy.CamelCase.ConvertName(rule.Definition.ToString()))
            .All(name => names.Count(found => found == name) == 1);
    });

    [Fact]
    public void The_written_result_holds_every_member_whatever_the_subject() => Property.For(Subjects.UnderAnyRules).Cases(2_000).Holds(subject =>
    {
        var bytes = new ArrayBufferWriter<byte>();
        new EvaluationJsonWriter(subject.Rules, explain: true, growthModels: true).Write(subject.Evaluation, [], bytes);
        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        string[] members = ["hyperprogression", "kinetics", "ctdna", "resistance", "phenomena", "context", "findings"];
        return members.All(member => document.RootElement.TryGetProperty(member, out _))
            && document.RootElement.GetProperty("kinetics").TryGetProperty("growthModel", out _);
    });

    private PropertyCheck<SubjectCase> Check() => Property.For(Subjects.UnderAnyRules)
        .Require("something fired", 0.3, static subject => Fired(subject).Count > 0)
        .LogTo(output.WriteLine);

    private static List<FindingExplanation> Fired(SubjectCase subject) => [.. BeyondRecist.Of(subject.Evaluation).ExplainFired()];

    private static List<FindingExplanation> All(SubjectCase subject) => [.. BeyondRecist.Of(subject.Evaluation).Explain()];
}
