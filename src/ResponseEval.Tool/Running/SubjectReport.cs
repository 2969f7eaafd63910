using System.Buffers;

namespace ResponseEval.Tool.Running;

/// <summary>Renders evaluated subjects one after the other. One instance serves one thread at a time and reuses its buffers.</summary>
internal abstract class SubjectReport
{
    /// <summary>Writes one subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="inputProblems">The warnings of its input; those of the evaluation stand in it.</param>
    /// <param name="output">Receives UTF-8.</param>
    public abstract void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output);

    /// <summary>Called when what was written since the last call has its turn: in input order, on the thread that runs all.</summary>
    public virtual void Deliver()
    {
    }
}
