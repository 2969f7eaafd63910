using System.Buffers;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Running;

/// <summary>Renders subjects as JSON, as the library writes it.</summary>
/// <param name="rules">The rules of all evaluations.</param>
/// <param name="explain">True to add the explanations.</param>
/// <param name="growthModels">True to fit growth models.</param>
/// <param name="censoring">How endpoints are censored.</param>
/// <param name="asLines">True to end each subject with a line end.</param>
internal sealed class JsonReport(ProtocolRules rules, bool explain, bool growthModels, CensoringRule censoring, bool asLines) : SubjectReport
{
    private readonly EvaluationJsonWriter writer = new(rules, explain, growthModels, [EndpointsMember(censoring)]);

    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output)
    {
        writer.Write(evaluation, inputProblems, output);
        if (asLines)
            output.Write("\n"u8);
    }

    private static ResultMember EndpointsMember(CensoringRule censoring) =>
        new("endpoints", (evaluation, output) => EndpointsJson.Write(Endpoints.Of(evaluation, censoring), output));
}
