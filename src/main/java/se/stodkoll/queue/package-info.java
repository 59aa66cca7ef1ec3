/** Work shared by several machines over one database: tasks with leases that outlive who holds them. Caller: nightly. */
package se.stodkoll.queue;
