using System.Buffers;

namespace ResponseEval;

/// <summary>Writes evaluations as JSON (docs/history-format.md, results), one object without line breaks for each subject.</summary>
/// <remarks>Immutable; one instance serves any number of threads.</remarks>
public sealed class EvaluationJsonWriter
{
    private readonly ProtocolRules rules;
    private readonly byte[] rulesMember;
    private readonly bool explain;
    private readonly bool growthModels;
    private readonly ValueList<ResultMember> members;

    /// <summary>Makes a writer.</summary>
    /// <param name="rules">The rules of all evaluations that it will write.</param>
    /// <param name="explain">True to add the member <c>explanations</c> to each time point, and <c>findings</c> to the subject.</param>
    /// <param name="growthModels">True to fit growth models, which takes many times as long as everything else, and add them to <c>kinetics</c>.</param>
    /// <param name="members">What other packages add to each result, before <c>problems</c>.</param>
    public EvaluationJsonWriter(
        ProtocolRules rules, bool explain = false, bool growthModels = false, ValueList<ResultMember> members = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        this.rules = rules;
        this.explain = explain;
        this.growthModels = growthModels;
        this.members = members;
        rulesMember = RulesMember(rules);
    }

    /// <summary>Writes one evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="inputProblems">The warnings of its input; the problems of the evaluation itself are added.</param>
    /// <param name="output">Receives the bytes.</param>
    /// <exception cref="ArgumentException">The evaluation was made by other rules.</exception>
    public void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(output);
        if (!ReferenceEquals(evaluation.Rules, rules) && evaluation.Rules != rules)
            throw new ArgumentException("The evaluation was made by other rules than the writer was given.", nameof(evaluation));
        var json = new JsonText(output);
        json.Raw("{\"formatVersion\":1,\"subjectId\":"u8);
        json.Text(evaluation.History.SubjectId);
        HistoryText.Text(",\"reader\":"u8, evaluation.History.Header.Reader, ref json);
        json.Raw(rulesMember);
        json.Raw(",\"pattern\":"u8);
        json.Word(ResultWords.Patterns, evaluation.Pattern);
        json.Raw(",\"pseudoProgressionNotExcluded\":"u8);
        json.Flag(evaluation.PseudoProgressionNotExcluded);
        TimepointText.Write(evaluation, explain, ref json);
        SummaryText.Write(evaluation, ref json);
        FindingsText.Write(evaluation, explain, growthModels, ref json);
        foreach (var member in members)
        {
            json.Raw(","u8);
            json.Text(member.Name);
            json.Raw(":"u8);
            json.Flush();
            member.WriteValue(evaluation, output);
        }

        ProblemText.Write(inputProblems, evaluation.Problems, ref json);
        json.Raw("}"u8);
        json.Flush();
    }

    private static byte[] RulesMember(ProtocolRules rules)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var json = new JsonText(bytes);
        json.Raw(",\"rules\":{\"name\":"u8);
        json.Text(rules.Name);
        json.Raw(",\"version\":"u8);
        json.Text(rules.Version);
        json.Raw(",\"hash\":"u8);
        json.Text(RulesJson.Hash(rules));
        json.Raw("}"u8);
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }
}
