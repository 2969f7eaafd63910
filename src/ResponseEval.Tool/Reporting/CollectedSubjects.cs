using System.Buffers;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Reporting;

/// <summary>An evaluated subject and the warnings of its input, which do not stand in the evaluation.</summary>
internal sealed record CollectedSubject(SubjectEvaluation Evaluation, ValueList<Problem> InputProblems);

/// <summary>Keeps evaluated subjects for what shows them together, and adds them in input order.</summary>
/// <param name="all">Receives the subjects of all batches.</param>
internal sealed class CollectedSubjects(List<CollectedSubject> all) : SubjectReport
{
    private readonly List<CollectedSubject> batch = [];

    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output) =>
        batch.Add(new(evaluation, inputProblems));

    public override void Deliver()
    {
        all.AddRange(batch);
        batch.Clear();
    }
}
