using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ResponseEval.Tests;

/// <summary>docs/history-format.md says what the code does.</summary>
public sealed partial class HistoryFormatPageTests
{
    private static string Page { get; } = File.ReadAllText(Path.Combine(SourceTree.Root, "docs/history-format.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_gives_the_result_beneath_it()
    {
        var blocks = JsonBlocks().Matches(Page);
        Assert.Equal(2, blocks.Count);
        var bytes = new ArrayBufferWriter<byte>();
        var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(HistoryTexts.Valid(blocks[0].Groups[1].Value));
        new EvaluationJsonWriter(ProtocolRules.Default).Write(evaluation, [], bytes);
        Assert.Equal(WithoutSpace(blocks[1].Groups[1].Value), Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Fact]
    public void The_problem_is_one_that_the_example_can_have()
    {
        var example = JsonBlocks().Matches(Page)[0].Groups[1].Value;
        var problem = Assert.Single(HistoryTexts.Problems(example.Replace("40.25", "\"40.25\"", StringComparison.Ordinal)));
        Assert.Contains($"```text\n{problem}\n```", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "formatVersion, subjectId")]
    [InlineData("\"lesions\":[{\"?\":1}]", "id, role")]
    [InlineData("\"assessments\":[{\"?\":1}]", "id, date")]
    [InlineData("\"assessments\":[{\"readings\":[{\"?\":1}]}]", "lesion, state")]
    [InlineData("\"ctdna\":[{\"?\":1}]", "date, assay")]
    [InlineData("\"ctdna\":[{\"variants\":[{\"?\":1}]}]", "id, mutantMolecules")]
    [InlineData("\"clinical\":[{\"?\":1}]", "date, ecog")]
    [InlineData("\"events\":[{\"?\":1}]", "date, kind")]
    [InlineData("\"biomarkers\":[{\"?\":1}]", "date, kind")]
    [InlineData("\"symptoms\":[{\"?\":1}]", "date, instrument")]
    [InlineData("\"reported\":[{\"?\":1}]", "assessment, date")]
    public void Every_member_is_described(string parent, string start)
    {
        var unknown = HistoryTexts.Read($"{{{(parent.Length == 0 ? "\"?\":1" : parent)}}}").Problems.First(problem => problem.Found == "?");
        Assert.StartsWith(start, unknown.Expected, StringComparison.Ordinal);
        Assert.All(unknown.Expected.Replace(" or ", ", ", StringComparison.Ordinal).Split(", "), IsDescribed);
    }

    [Fact]
    public void Every_word_is_described()
    {
        string[] lists =
        [
            Vocabulary.Roles.Allowed, Vocabulary.AssessmentKinds.Allowed, Vocabulary.States.Allowed, Vocabulary.Changes.Allowed,
            Vocabulary.Certainties.Allowed, Vocabulary.CtdnaUnits.Allowed, Vocabulary.EventKinds.Allowed, Vocabulary.DeathCauses.Allowed,
            Vocabulary.StopReasons.Allowed, ResultWords.Patterns.Allowed, ResultWords.Statuses.Allowed, ResultWords.ClinicalOutcomes.Allowed,
            ResultWords.CtdnaSupports.Allowed, ResultWords.Recist.Allowed, ResultWords.Irecist.Allowed, ResultWords.RecistTarget.Allowed,
            ResultWords.IrecistTarget.Allowed, ResultWords.RecistNonTarget.Allowed, ResultWords.IrecistNonTarget.Allowed,
            Vocabulary.BiomarkerKinds.Allowed, Vocabulary.BiomarkerStates.Allowed, Vocabulary.ScoreDirections.Allowed,
            Vocabulary.ImagingMethods.Allowed, Vocabulary.Axes.Allowed, Vocabulary.Natures.Allowed, Vocabulary.ReportedCriteria.Allowed,
        ];
        Assert.All(lists.SelectMany(list => list.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ")), IsDescribed);
    }

    private static void IsDescribed(string name) => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal);

    /// <summary>JSON without the white space between its tokens.</summary>
    private static string WithoutSpace(string json) => Tokens().Replace(json, token => token.Value.Trim());

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlocks();

    [GeneratedRegex("\"[^\"]*\"|\\s+")]
    private static partial Regex Tokens();
}
