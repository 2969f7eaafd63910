using System.Buffers;

namespace ResponseEval;

/// <summary>Writes evaluations as JSON (docs/history-format.md, results), one object without line breaks for each subject.</summary>
public sealed class EvaluationJsonWriter
{
    /// <summary>Makes a writer.</summary>
    /// <param name="rules">The rules of all evaluations that it will write.</param>
    /// <param name="explain">True to add the member <c>explanations</c> to each time point.</param>
    public EvaluationJsonWriter(ProtocolRules rules, bool explain = false)
    {
        Rules = rules;
        Explain = explain;
    }

    private ProtocolRules Rules { get; }

    private bool Explain { get; }

    /// <summary>Writes one evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="inputProblems">The warnings of its input; the problems of the evaluation itself are added.</param>
    /// <param name="output">Receives the bytes.</param>
    public void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output) =>
        throw new NotSupportedException($"{Rules} {Explain}");
}
